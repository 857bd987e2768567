"""By what an actor of one report is known again in another."""

import pytest

from onrecord.actors.identity import identity
from onrecord.record.actor import Actor


def key(name, kind, party=None, id_="a1"):
    found = identity(Actor(id=id_, name=name, kind=kind, roles=[], party=party, mentions=[]))
    return found and found.key


@pytest.mark.parametrize(
    ("name", "kind", "party"),
    [
        ("Ilva Dorn", "person", "Tolmar"),
        ("Tolmaran army", "body", "Tolmar"),
        ("Tolmaran Foreign Ministry", "body", "Tolmar"),
        ("League of Nine", "organisation", None),
    ],
)
def test_a_name_is_the_same_in_every_report(name, kind, party):
    assert key(name, kind, party) == key(name, kind, party, "a7") is not None


def test_small_letters_make_no_other_ministry():
    assert key("Tolmaran foreign ministry", "body", "Tolmar") == key(
        "Tolmaran Foreign Ministry", "body", "Tolmar"
    )
    assert key("Tolmaran army", "body", "Tolmar") != key("Veskan army", "body", "Vesk")


@pytest.mark.parametrize(
    ("name", "kind", "party"),
    [
        ("anonymous source 1", "person", "Tolmar"),
        ("Dorn", "person", "Tolmar"),
        ("Tolmaran minister", "person", "Tolmar"),
        ("Tolmaran delegation", "body", "Tolmar"),
        ("Tolmaran ministry", "body", "Tolmar"),
        ("army", "body", "Tolmar"),
        ("Tolmaran army", "body", None),
    ],
)
def test_what_may_be_another_in_each_report_is_never_known_again(name, kind, party):
    assert key(name, kind, party) is None


def test_a_known_actor_is_known_by_its_id():
    assert key("Federal Council", "body", "Tolmar", "state:TL/federal-council") == "state:TL/federal-council"


def test_dots_make_no_other_name():
    assert key("U.S. army", "body", "United States") == key("US army", "body", "United States")
