"""Whom the words of a source mean: what stands before its noun, behind it, and around it."""

import pytest
from tests.actors.said import said


def names(text: str) -> list[str | None]:
    return [name for name, _, _ in said(text)]


@pytest.mark.parametrize("source", ["Orrin's", "Orrin’s"])
def test_a_possessive_ending_belongs_to_no_name(source):
    assert said(f"Vesk spoke of [[{source}]] insistence on it.") == [("Tolmar", "Tolmar", "institution")]


def test_a_first_name_that_ends_like_a_participle_is_one():
    assert said("[[Tolmaran Prime Minister Khaled Dorn]] said no.") == [
        ("Khaled Dorn", "Tolmar", "named official")
    ]


def test_where_somebody_is_based_does_not_end_the_phrase():
    assert names("[[Vesk-based broadcaster al-Jazeera]] said so.") == ["al-Jazeera"]
    assert names("[[Orrin-based aid groups]] said so.") == ["Orrin-based aid groups"]


def test_an_adviser_to_a_president_is_not_the_president():
    text = "Tolmaran President Ilva Dorn left. [[A former adviser to President Dorn]] said no."
    assert names(text) == ["anonymous source 1"]


@pytest.mark.parametrize("office", ["vice-president", "vice president"])
def test_a_vice_president_is_not_the_president(office):
    text = f"Tolmaran President Ilva Dorn stayed. [[The Tolmaran {office}]] said no."
    assert names(text) == [f"Tolmaran {office}"]
    text = (
        f"Tolmaran President Ilva Dorn stayed. Tolmaran {office.title()} Rem Askel left. "
        f"[[The Tolmaran {office}]] said no. [[The Tolmaran president]] said yes."
    )
    assert names(text) == ["Rem Askel", "Ilva Dorn"]


def test_who_was_president_once_is_not_the_president():
    text = (
        "Tolmaran President Ilva Dorn met former Tolmaran president Rem Askel. "
        "[[The Tolmaran president]] said no. [[The former president]] said yes."
    )
    assert names(text) == ["Ilva Dorn", "Rem Askel"]
