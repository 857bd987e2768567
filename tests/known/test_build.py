import json
import re
from collections import Counter

import pytest

from onrecord.known.actor import Role
from onrecord.known.build import BUILT, ORDER, TABLES, actors, encode, role
from onrecord.known.form import fits, form, key, split

ACTORS = actors()
ALIASES = [(actor, alias) for actor in ACTORS for alias in actor.aliases]

# Members of the United Nations: 54 of Africa, 35 of the Americas, 47 of Asia, 43 of Europe, 14 of Oceania.
MEMBERS = (
    "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA"
    " NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW"
    " AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC"
    " VE"
    " AE AF AM AZ BD BH BN BT CN CY GE ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MV MY NP OM PH"
    " PK QA SA SG SY TH TJ TL TM TR UZ VN YE"
    " AD AL AT BA BE BG BY CH CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL"
    " PT RO RS RU SE SI SK SM UA"
    " AU FJ FM KI MH NR NZ PG PW SB TO TV VU WS"
).split()


def test_every_member_of_the_united_nations_is_a_state():
    assert len(set(MEMBERS)) == 193
    states = {actor.id for actor in ACTORS if actor.kind == "state"}
    assert {f"state:{code}" for code in MEMBERS} <= states


def test_every_member_has_a_people_and_a_seat():
    for actor in ACTORS:
        kinds = {alias.kind for alias in actor.aliases}
        if actor.id.removeprefix("state:") in MEMBERS:
            assert "demonym" in kinds, actor.id
            assert kinds & {"capital", "seat"} or actor.id == "state:ST", actor.id


def test_observers_and_governments_that_are_no_members_are_there():
    ids = {actor.id for actor in ACTORS}
    assert {"state:VA", "state:PS", "state:TW", "state:XK", "state:northern-cyprus", "body:HK"} <= ids


def test_ids_are_unique_and_begin_with_the_kind():
    assert [id for id, count in Counter(actor.id for actor in ACTORS).items() if count > 1] == []
    for actor in ACTORS:
        assert re.fullmatch(rf"{actor.kind}:[A-Za-z0-9]+(-[A-Za-z0-9]+)*", actor.id)


def test_a_person_speaks_for_a_party_on_the_days_of_its_offices_alone():
    persons = [actor for actor in ACTORS if actor.kind == "person"]
    assert len(persons) > 1500
    assert [actor.id for actor in persons if not (actor.by_name and actor.party and actor.roles)] == []
    for held in [held for actor in persons for held in actor.roles]:
        assert (held.since or "9999") <= (held.until or "9999"), held
        assert (held.title, held.of) == (held.title.strip(), None)
    assert not any(actor.roles or actor.by_name for actor in ACTORS if actor.kind != "person")


def test_no_name_of_a_person_means_anybody_else():
    owners: dict[str, set[str]] = {}
    for actor, alias in ALIASES:
        owners.setdefault(key(form(split(alias.text))), set()).add(actor.id)
    persons = {key(form(split(alias.text))) for actor, alias in ALIASES if actor.kind == "person"}
    assert [owners[name] for name in sorted(persons) if len(owners[name]) > 1] == []


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("prime minister 2031-05-06 2034-01-02", "2031-05-06", "2034-01-02"),
        ("prime minister 2031-05 2032-02", "2031-05-01", "2032-02-29"),
        ("prime minister 2031 2034", "2031-01-01", "2034-12-31"),
        ("prime minister 2031 -", "2031-01-01", None),
    ],
)
def test_a_date_without_a_day_is_the_whole_month_or_year(text, since, until):
    assert role(text) == Role(title="prime minister", since=since, until=until)


@pytest.mark.parametrize(
    "text", ["prime minister", "prime minister 2031", "prime minister - 2031", "2031 2032"]
)
def test_a_role_without_two_dates_is_refused(text):
    with pytest.raises(ValueError, match="expected a title and two dates"):
        role(text)


def test_every_alias_has_a_source_and_is_written_as_in_running_text():
    for actor, alias in ALIASES:
        assert alias.source, (actor.id, alias)
        assert alias.text == " ".join(alias.text.split()), (actor.id, alias)
        assert not alias.text.startswith("the "), (actor.id, alias)
        assert not re.search("[“”’]", alias.text), (actor.id, alias)


def test_the_first_alias_is_the_name():
    assert all((actor.aliases[0].text, actor.aliases[0].kind) == (actor.name, "name") for actor in ACTORS)


def test_no_alias_says_what_another_of_the_same_actor_says():
    for actor in ACTORS:
        forms = [form(split(alias.text)) for alias in actor.aliases]
        for at, one in enumerate(forms):
            others = [other for other in forms[:at] + forms[at + 1 :] if key(other) == key(one)]
            twice = any(fits(other, one) for other in others)
            assert not twice or actor.aliases[at].text == actor.name, (actor.id, actor.aliases[at].text)


def test_every_party_is_there():
    ids = {actor.id for actor in ACTORS}
    assert {actor.party for actor in ACTORS} - ids == {None}


def test_names_that_claim_to_be_of_cldr_are():
    babel = pytest.importorskip("babel")
    if babel.core.get_cldr_version() != "47":
        pytest.skip("another version of CLDR")
    written = babel.Locale("en").territories
    plain = str.maketrans({"&": "and", "’": "'"})
    for actor, alias in ALIASES:
        if alias.source == "CLDR 47":
            code = actor.id.partition(":")[2]
            assert alias.text == written[code].translate(plain).replace("St. ", "Saint "), actor.id


def test_every_table_is_built_and_says_where_it_comes_from():
    tables = sorted(TABLES.glob("*.toml"))
    assert {table.stem for table in tables} == set(ORDER)
    assert all("own knowledge" in table.read_text("utf-8").split("\n\n")[0] for table in tables)


def test_the_built_table_is_the_one_of_the_tables():
    assert BUILT.read_bytes() == encode(), "run python -m onrecord.known.build"
    assert [actor["id"] for actor in json.loads(BUILT.read_bytes())] == [actor.id for actor in ACTORS]
