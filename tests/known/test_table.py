import time

import pytest

from onrecord.known.form import split
from onrecord.known.table import table

KNOWN = table()


def found(text):
    return {actor.id: alias.kind for actor, alias in KNOWN.find(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Russia", {"state:RU": "name"}),
        ("the Russian Federation", {"state:RU": "name"}),
        ("Moscow", {"state:RU": "capital"}),
        ("The Kremlin", {"state:RU": "seat"}),
        ("Kremlin’s", {"state:RU": "seat"}),
        ("State Duma", {"state:RU": "institution"}),
        ("Russians'", {"state:RU": "demonym"}),
        ("U.S.", {"state:US": "name"}),
        ("US", {"state:US": "name"}),
        ("the U.S.'s", {"state:US": "name"}),
        ("us", {}),
        ("U.S. State Department", {"state:US": "institution"}),
        ("Pentagon", {"state:US": "forces"}),
        ("Washington", {"state:US": "capital", "body:US-WA": "name"}),
        ("Brussels", {"state:BE": "capital", "organisation:EU": "seat", "organisation:NATO": "seat"}),
        ("North Korean", {"state:KP": "demonym"}),
        ("DPRK", {"state:KP": "name"}),
        ("ROK", {"state:KR": "name"}),
        ("Korean", {"state:KP": "demonym", "state:KR": "demonym"}),
        ("Congo", {"state:CD": "name", "state:CG": "name"}),
        ("DRC", {"state:CD": "name"}),
        ("Georgia", {"state:GE": "name", "body:US-GA": "name"}),
        ("Jordan", {"state:JO": "name"}),
        ("Guinea", {"state:GN": "name"}),
        ("Guinea Bissau", {"state:GW": "name"}),
        ("Papua New Guinea", {"state:PG": "name"}),
        ("South Sudan", {"state:SS": "name"}),
        ("Sudanese", {"state:SD": "demonym"}),
        ("Nigerien", {"state:NE": "demonym"}),
        ("Nigerian", {"state:NG": "demonym"}),
        ("Dominican", {"state:DM": "demonym", "state:DO": "demonym"}),
        ("Dominica", {"state:DM": "name"}),
        ("Kyiv", {"state:UA": "capital"}),
        ("Kiev", {"state:UA": "capital"}),
        ("Elysee Palace", {"state:FR": "seat"}),
        ("Jerusalem", {"state:IL": "seat"}),
        ("Ramallah", {"state:PS": "seat", "organisation:PA": "seat"}),
        ("Greek Cypriots", {"state:CY": "demonym"}),
        ("The Hague", dict.fromkeys(["state:NL", "organisation:ICC", "organisation:OPCW", "organisation:PCA",
                                     "body:ICJ", "body:ICTY"], "seat")),
        ("William Hague", {"person:william-hague": "name"}),
        ("Hague", {}),
        ("WHO", {"organisation:WHO": "name"}),
        ("who", {}),
        ("Who", {}),
        ("NATO", {"organisation:NATO": "name"}),
        ("Nato", {"organisation:NATO": "name"}),
        ("Taliban", {"group:taliban": "name"}),
        ("Ansar Allah", {"group:houthis": "name"}),
        ("Maoists", {"group:maoists-nepal": "name", "group:maoists-india": "name"}),
        ("RSF", {"group:RSF": "name", "organisation:RSF-media": "name"}),
        ("Al-Qaeda", {"group:al-qaeda": "name"}),
        ("al Qaeda", {"group:al-qaeda": "name"}),
        ("pro-Russian rebels", {"group:donbas-separatists": "name"}),
        ("Pro-Russian separatists", {"group:donbas-separatists": "name"}),
        ("NORTH KOREA", {"state:KP": "name"}),
        ("THE WHITE HOUSE", {"state:US": "seat"}),
        ("president", {}),
        ("National Assembly", {}),
        ("the", {}),
        ("'s", {}),
        ("", {}),
    ],
)  # fmt: skip
def test_a_name_finds_all_whom_it_names_and_by_which_way(text, expected):
    assert found(text) == expected


@pytest.mark.parametrize(
    ("id", "party"),
    [
        ("body:UNHCR", "organisation:UN"),
        ("organisation:WHO", "organisation:WHO"),
        ("body:EC", "organisation:EU"),
        ("group:DPR", "group:donbas-separatists"),
        ("state:RU", "state:RU"),
    ],
)
def test_a_body_speaks_for_its_party(id, party):
    assert KNOWN.party(id).id == party


def test_every_actor_is_found_by_each_of_its_aliases_alone_and_in_running_text():
    for actor in KNOWN.actors:
        for alias in actor.aliases:
            assert actor.id in found(alias.text), alias
            words = split(f"{alias.text} said")
            took, owners = KNOWN.longest(words)
            assert took == len(words) - 1, alias
            assert (actor.id, alias.kind) in {(owner.id, way.kind) for owner, way in owners}, alias


def test_loading_takes_little_time():
    from onrecord.known.table import table as cached

    took = []
    for _ in range(5):
        cached.cache_clear()
        begin = time.process_time()
        cached()
        took.append(time.process_time() - begin)
    assert min(took) < 0.1  # about 0.03 s on one core
