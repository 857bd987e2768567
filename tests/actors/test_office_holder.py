"""Persons of the project's own table: whom only their names mean, and only on the days of their offices."""

import pytest
from tests.actors.said import KNOWN, read, said

from onrecord.known.actor import Alias, KnownActor, Role

ROLES = (
    Role(title="defence minister", since="2029-11-01", until="2031-01-14"),
    Role(title="president", since="2031-01-15"),
)
NAMES = tuple(Alias(text=text, kind="name", source="test") for text in ("Ilva Dorn", "Dorn"))
DORN = KnownActor(
    id="person:ilva-dorn",
    name="Ilva Dorn",
    kind="person",
    aliases=NAMES,
    roles=ROLES,
    party="state:TL",
    by_name=True,
)
WORLD = KNOWN.with_more([DORN])


@pytest.mark.parametrize(
    ("published", "party", "grade"),
    [
        ("2029-10-31", None, "named person"),
        ("2029-11-01", "Tolmar", "named official"),
        ("2031-01-14T23:59:00Z", "Tolmar", "named official"),
        ("2031-01-15", "Tolmar", "named official"),
        (None, None, "named person"),
    ],
)
def test_a_name_speaks_for_a_party_on_the_days_of_an_office_only(published, party, grade):
    assert said("[[Ilva Dorn]] said no.", WORLD, published) == [("Ilva Dorn", party, grade)]
    assert said("[[Dorn]] said no.", WORLD, published) == [("Dorn", party, grade)]


def test_a_name_has_the_same_id_whatever_the_day():
    for published in ("2029-01-01", "2031-02-01", None):
        assert read("[[Dorn]] said no.", WORLD, published).statements[0].speaker.actor == "person:ilva-dorn"


def test_another_first_name_is_somebody_else():
    assert said("[[Ode Dorn]] said no.", WORLD, "2031-02-01") == [("Ode Dorn", None, "named person")]


def test_an_office_alone_means_nobody_whom_the_report_does_not_name():
    text = "[[Tolmar's president]] said no."
    assert read(text, WORLD, "2031-02-01").statements[0].speaker.actor != "person:ilva-dorn"


def test_an_office_means_its_holder_where_the_report_names_him():
    text = "[[Ilva Dorn]] said yes.\n\n[[Tolmar's president]] said no."
    assert [s.speaker.actor for s in read(text, WORLD, "2031-02-01").statements] == ["person:ilva-dorn"] * 2


def test_what_a_report_says_of_a_person_out_of_office_counts():
    text = "[[Ilva Dorn, a spokeswoman for the Black River Front]], said no."
    assert said(text, WORLD, "2028-01-01") == [("Ilva Dorn", "Black River Front", "named official")]


def test_words_of_one_who_holds_no_office_are_nobody_s_party():
    text = "[[Dorn's aides]] said no."
    assert said(text, WORLD, "2028-01-01")[0][1] is None
    assert said(text, WORLD, "2031-02-01")[0][1] == "Tolmar"


def test_a_scholar_of_the_same_name_is_somebody_else():
    text = "[[Ilva Dorn, a professor of law at Orrin University]], said no."
    found = read(text, WORLD, "2031-02-01").statements[0]
    assert (found.speaker.actor, found.party, found.grade) == ("a1", None, "named person")


def test_the_name_is_the_fullest_that_the_report_writes():
    text = "[[Dorn]] said no. [[Ilva Dorn]] said more."
    assert [name for name, _, _ in said(text, WORLD, "2031-02-01")] == ["Ilva Dorn"] * 2


def test_a_name_before_a_noun_is_no_speaker():
    assert said("[[Dorn aides]] said no.", WORLD, "2031-02-01") == [("Dorn aides", "Tolmar", "anonymous")]


@pytest.mark.parametrize("published", ["2028-01-01", None])
def test_an_office_that_the_report_gives_was_the_person_s_on_another_day(published):
    assert said("[[President Ilva Dorn]] said no.", WORLD, published)[0][1] == "Tolmar"
    assert said("[[Former president Ilva Dorn]] said no.", WORLD, published)[0][1] is None
    assert said("[[Mayor Ilva Dorn]] said no.", WORLD, published)[0][1] is None


def test_who_has_the_office_too_is_the_holder_whatever_else_he_is():
    text = "Tolmar's president Ilva Dorn left. [[Dorn, a professor of law]], said no."
    found = read(text, WORLD, "2031-02-01").statements[0]
    assert (found.speaker.actor, found.party) == ("person:ilva-dorn", "Tolmar")


@pytest.mark.parametrize(
    ("before", "meant"),
    [
        ("Ilva Dorn left Orrin. Ilva Dorn came after her father, Kas Dorn.", "Ilva Dorn"),
        ("Kas Dorn fell ill. Ilva Dorn came after her father, Kas Dorn.", "Kas Dorn"),
    ],
)
def test_a_father_out_of_office_is_meant_by_the_surname_only_if_named_more_often(before, meant):
    ilva, kas = (
        KnownActor(
            id=f"person:{name}", name=name, kind="person", party="state:TL", by_name=True, roles=(role,),
            aliases=(Alias(text=name, kind="name", source="test"),),
        )
        for name, role in (("Ilva Dorn", ROLES[1]), ("Kas Dorn", Role(title="president", until="2029-01-01")))
    )  # fmt: skip
    world = KNOWN.with_more([ilva, kas])
    assert said(f"{before} [[Dorn]] said no.", world, "2031-02-01")[0][0] == meant
