"""Every member of the United Nations, with what speaks for it."""

import pytest
from tests.actors.said import said

from onrecord.known.table import table

KNOWN = table()
# ISO 3166 codes of the 193 members.
MEMBERS = """
AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN
CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY
HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT
MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW
KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV
UG UA AE GB US UY UZ VU VE VN YE ZM ZW
""".split()
BODIES = [
    "army",
    "armed forces",
    "foreign ministry",
    "parliament",
    "government",
    "presidency",
    "central bank",
]
# Without armed forces, or with none that news gives a name which is not claimed or shared by others.
NO_FORCES = {"AD", "CG", "CR", "LY", "MH", "FM", "PW", "YE"}


def names(code, *kinds):
    return [alias.text for alias in KNOWN.get(f"state:{code}").aliases if alias.kind in kinds]


def test_all_members_are_there():
    assert len(set(MEMBERS)) == 193
    assert [code for code in MEMBERS if KNOWN.get(f"state:{code}") is None] == []


def test_every_member_has_a_people_a_place_of_its_government_and_forces_or_none():
    assert [code for code in MEMBERS if not names(code, "demonym")] == []
    # The capital of São Tomé and Príncipe bears the name of the state.
    assert [code for code in MEMBERS if not names(code, "capital", "seat")] == ["ST"]
    assert {code for code in MEMBERS if not names(code, "forces")} == NO_FORCES


@pytest.mark.parametrize("code", MEMBERS)
def test_what_speaks_for_a_member_is_of_its_party(code):
    state = KNOWN.get(f"state:{code}")
    people = names(code, "demonym")[0]
    sources = [
        state.name,
        f"{state.name}’s foreign minister",
        *names(code, "capital", "seat"),
        *(f"The {people} {body}" for body in BODIES),
    ]
    # The state is named first, for a few share a demonym ("Congolese") or a seat with another.
    text = "".join(f"[[{source}]] said no.\n\n" for source in sources)
    assert [(source, party) for source, (_, party, _) in zip(sources, said(text, KNOWN), strict=True)] == [
        (source, state.name) for source in sources
    ]


def test_every_entry_has_its_source():
    assert {alias.source for actor in KNOWN.actors for alias in actor.aliases} == {
        "own knowledge",
        "own knowledge, compared with countryinfo 1.0.1",
        "CLDR 47",
    }
