"""The desk file's persons, parties and offices in a report."""

from pathlib import Path

import pytest
from tests.actors.said import KNOWN, read, said

from onrecord.known.deskfile import known_with

FILE = """
[desk]
name = "The Orrin talks"
[[party]]
name = "Tolmar"
kind = "state"
demonyms = ["Tolmaran", "Tolmarans"]
aliases = ["Republic of Tolmar"]
seats = ["Lantern House"]
leaders = ["Tolmaran president"]
[[party]]
name = "Vesk River Front"
id = "vesk"
aliases = ["VRF"]
[[member]]
name = "Tolmaran delegation"
kind = "body"
party = "Tolmar"
[[member]]
name = "Ilva Dorn"
party = "Tolmar"
aliases = ["Serrun"]
[[member.role]]
title = "defence minister"
from = 2029-11-01
until = 2031-01-14
[[member.role]]
title = "chief negotiator"
of = "Tolmaran delegation"
from = 2031-01-15
[[member]]
name = "Oda Fenn"
party = "Tolmar"
[[member.role]]
title = "president of Tolmar"
[[member]]
name = "Berrin Askel"
party = "VRF"
[[member.role]]
title = "spokesman"
[[member]]
name = "Tam Ruel"
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    path: Path = tmp_path_factory.mktemp("desk") / "desk.toml"
    path.write_text(FILE, "utf-8")
    return known_with(path)


def speakers(text, desk, published=None):
    return [s.speaker.actor if s.speaker else None for s in read(text, desk, published).statements]


@pytest.mark.parametrize("phrase", ["Tolmar's defense minister", "The minister of defence of Tolmar"])
@pytest.mark.parametrize(
    ("published", "meant"),
    [
        ("2029-10-31", "a1"),
        ("2029-11-01", "person:ilva-dorn"),
        ("2031-01-14T23:59:00Z", "person:ilva-dorn"),
        ("2031-01-15", "a1"),
        (None, "a1"),
    ],
)
def test_an_office_means_its_holder_on_its_days_only(desk, phrase, published, meant):
    assert speakers(f"[[{phrase}]] said no.", desk, published) == [meant]


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        ("The Tolmaran president", "person:oda-fenn"),
        ("The president of Tolmar", "person:oda-fenn"),
        ("The VRF's spokesman", "person:berrin-askel"),
        ("The Tolmaran vice-president", "a1"),
        ("The former Tolmaran president", "a1"),
        ("A VRF spokesman", "a1"),
        ("The president", "a1"),
    ],
)
def test_a_role_without_dates_holds_on_every_day_and_means_its_own_title(desk, phrase, meant):
    for published in (None, "1999-01-01"):
        assert speakers(f"[[{phrase}]] said no.", desk, published) == [meant]


def test_the_office_of_a_body_is_that_of_its_party_too(desk):
    for phrase in ("Tolmar's chief negotiator", "The Tolmaran delegation's chief negotiator"):
        assert speakers(f"[[{phrase}]] said no.", desk, "2031-02-01") == ["person:ilva-dorn"]


def test_whom_the_report_itself_names_in_an_office_is_meant(desk):
    text = "Tolmaran Defence Minister Ode Farrun left. [[Tolmar's defence minister]] said no."
    assert said(text, desk, "2030-01-01") == [("Ode Farrun", "Tolmar", "named official")]


def test_the_file_goes_before_what_the_report_says_of_a_person(desk):
    text = "[[Veskan envoy Ilva Dorn]] said no. [[Former Tolmaran minister Berrin Askel]] said yes."
    assert said(text, desk) == [
        ("Ilva Dorn", "Tolmar", "named official"),
        ("Berrin Askel", "Vesk River Front", "named official"),
    ]


def test_who_speaks_for_no_side_in_the_file_has_no_party(desk):
    text = "[[Tolmaran envoy Tam Ruel]] said no."
    assert said(text, desk) == [("Tam Ruel", None, "named official")]
    assert said("[[Tam Ruel]] said no.", desk) == [("Tam Ruel", None, "named person")]


def test_an_alias_and_a_last_name_mean_the_same_person(desk):
    text = "[[Serrun]] said no. [[Ilva Dorn]] agreed. [[Dorn]] left, [[she]] said."
    assert speakers(text, desk) == ["person:ilva-dorn"] * 4


def test_a_last_name_alone_is_known_by_its_office(desk):
    text = "[[Tolmaran Defence Minister Dorn]] said no. [[Dorn]] left."
    assert speakers(text, desk, "2030-01-01") == ["person:ilva-dorn"] * 2
    assert speakers("[[Defence Minister Dorn]] said no.", desk, "2030-01-01") == ["person:ilva-dorn"]
    for elsewhere in ("Tolmaran Finance Minister Dorn", "Envoy Dorn", "Mr. Dorn"):
        assert speakers(f"[[{elsewhere}]] said no.", desk, "2030-01-01") == ["a1"]
    assert speakers(text, desk, "2032-01-01") == ["a1", "a1"]


def test_another_person_with_a_last_name_of_the_file_is_another(desk):
    assert said("[[Ode Serrun]] said no. [[Serrun Velk]] said yes.", desk) == [
        ("Ode Serrun", None, "named person"),
        ("Serrun Velk", None, "named person"),
    ]


def test_ids_are_the_same_in_every_report_and_others_are_numbered(desk):
    text = (
        "[[Ode Farrun]] met [[Tolmar]]. [[Lantern House]] and [[the Republic of Tolmar]] agreed. [[He]] left."
    )
    assert speakers(text, desk) == ["a1", "party:tolmar", "party:tolmar/lantern-house", "party:tolmar", "a1"]


def test_roles_of_the_day_stand_beside_those_of_the_report(desk):
    def roles(text, published):
        return [actor.roles for actor in read(text, desk, published).actors]

    text = "[[Tolmaran envoy Ilva Dorn]] said no."
    assert roles(text, "2030-01-01") == [["Tolmaran envoy", "defence minister"]]
    assert roles(text, None) == [["Tolmaran envoy"]]


def test_nobody_is_known_without_a_desk_file_and_unknown_speakers_stay_unknown(desk):
    assert speakers("[[Ilva Dorn]] said no.", KNOWN) == ["a1"]
    assert speakers("[[She]] said no.", desk, "2030-01-01") == [None]


def test_an_office_that_nobody_is_known_to_hold_is_an_official_of_its_party(tmp_path):
    path = tmp_path / "desk.toml"
    path.write_text(FILE.partition('[[member]]\nname = "Oda')[0], "utf-8")
    text = "[[The Tolmaran president]] said no."
    assert said(text, known_with(path)) == [("Tolmaran president", "Tolmar", "named official")]
    assert speakers(text, known_with(path)) == ["party:tolmar/tolmaran-president"]
