"""How somebody is identified where a report says more of him in one place than in another."""

import pytest

from onrecord.actors.entity import Entity
from onrecord.actors.graded import grade, graded, speaks_for_none
from onrecord.record.span import Span
from onrecord.record.statement import Statement


def statement(source, read):
    span = Span(text=source, span=(0, len(source)))
    return Statement(
        id=source, source=span, cue=span, content=[span], kind="indirect", confidence=1.0, grade=read
    )


def grades(entity, *sources):
    """The grades of statements by `entity`, whose sources are given with how each was read."""
    given = [statement(source, read) for source, read in sources]
    identified = graded(given, {one.id: [entity] for one in given})
    return [grade(one, entity, identified) for one in given]


def test_the_place_that_says_most_of_a_person_tells_it_for_all():
    dorn = Entity("Ilva Dorn", "person", grade="named person")
    told = grades(dorn, ("Envoy Ilva Dorn", "named official"), ("Dorn", "named person"), ("she", "anonymous"))
    assert told == ["named official"] * 3


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("Ilva Dorn, a former defence minister", "named person"),
        ("Ilva Dorn, the retired general", "named person"),
        ("Ilva Dorn, a former boxer who is now mayor", "named official"),
        ("Ilva Dorn, who met former ministers", "named official"),
    ],
)
def test_who_was_in_office_once_speaks_for_himself(source, expected):
    assert grades(Entity("Ilva Dorn", "person"), (source, "named official")) == [expected]


def test_a_party_makes_an_official_of_one_who_was_in_office_once():
    dorn = Entity("Ilva Dorn", "person", party="Tolmar")
    assert grades(dorn, ("Ilva Dorn, a former minister", "named official")) == ["named official"]


def test_who_sits_in_a_chamber_is_an_official():
    dorn = Entity("Ilva Dorn", "person", roles=["Sen"])
    assert grades(dorn, ("Sen. Ilva Dorn, a frequent critic", "named person")) == ["named official"]


def test_they_are_what_they_were_called():
    officials = Entity("officials", "persons", grade="anonymous")
    assert grades(officials, ("Tolmaran officials", "anonymous"), ("they", "unnamed group"))[1] == "anonymous"


def test_a_last_name_is_no_institution():
    dorn = Entity("Ilva Dorn", "person", grade="named person")
    assert grades(dorn, ("Dorn", "institution")) == ["named person"]
    assert grades(Entity("Commerce", "person", grade="named person"), ("Commerce", "institution")) == [
        "institution"
    ]


def test_a_person_of_the_table_who_is_out_of_office_is_as_the_report_has_him():
    known = Entity("Ilva Dorn", "person", grade="named person", known="person:ilva-dorn")
    assert grades(known, ("Envoy Ilva Dorn", "named official")) == ["named official"]
    known.party, known.grade = "Tolmar", "named official"
    assert grades(known, ("Ilva Dorn", "named person")) == ["named official"]


def test_media_and_those_who_speak_for_themselves_speak_for_no_side():
    assert speaks_for_none(Entity("Lanthe Post", "media", grade="media", party="Tolmar"), None)
    assert speaks_for_none(Entity("Ilva Dorn", "person", party="Tolmar"), "named person")
    assert not speaks_for_none(Entity("Ilva Dorn", "person", party="Tolmar"), "named official")
    assert not speaks_for_none(Entity("Grey House", "body", party="Tolmar", known="state:TL"), "media")
