"""How a source is identified, and for whom it speaks, where its words are no name alone."""

import pytest
from tests.actors.said import said


@pytest.mark.parametrize("source", ["Some", "many", "nobody", "most"])
def test_those_without_a_noun_are_a_group(source):
    assert said(f"[[{source}]] said no.")[0][1:] == (None, "unnamed group")


@pytest.mark.parametrize(
    ("source", "grade"),
    [
        ("The Tolmarans", "institution"),
        ("Tolmarans", "unnamed group"),
        ("Many Tolmarans", "unnamed group"),
        ("People familiar with the talks", "anonymous"),
        ("People in the street", "unnamed group"),
        ("The Tolmaran news agency", "media"),
        ("The nuclear agency", "institution"),
    ],
)
def test_the_words_around_a_noun_tell_the_grade(source, grade):
    assert said(f"[[{source}]] said no.")[0][2] == grade


def test_the_people_of_a_state_are_not_the_state():
    (people, _, _), (state, party, grade) = said("[[Tolmarans]] said no. [[Tolmar]] said yes.")
    assert (people, state, party, grade) == ("Tolmarans", "Tolmar", "Tolmar", "institution")


def test_a_word_that_only_begins_its_sentence_with_a_capital_is_no_name():
    assert said("[[Rivals]] said no, as rivals do.")[0][2] == "unnamed group"


def test_whoever_works_at_a_university_speaks_for_himself():
    text = "[[Ilva Dorn, director of studies at a Tolmaran university,]] said no."
    assert said(text)[0][1:] == (None, "named person")


def test_a_possessive_that_is_all_of_the_source_is_the_person():
    text = "Tolmaran President Ilva Dorn left. [[Dorn’s]] view is known, and [[Dorn’s envoy]] said no."
    assert [name for name, _, _ in said(text)] == ["Ilva Dorn", "Dorn’s envoy"]


def test_a_former_secretary_of_state_speaks_for_no_state():
    text = "[[Ilva Dorn, a candidate for the presidency and former secretary of state]], said no."
    assert said(text)[0][1] is None
    assert said("[[Secretary of State Ilva Dorn]] said no.")[0][1] == "United States"


def test_the_two_men_are_the_last_two_of_different_sides():
    text = "[[Tolmaran President Ilo Dorn]] met [[Veskan Premier Tam Ruel]]. [[The two men]] said no."
    assert said(text)[-1][:2] == ("Ilo Dorn; Tam Ruel", "Tolmar; Vesk")


def test_a_name_behind_an_office_abroad_and_a_comma_is_the_source():
    assert said("[[Tolmar's ambassador to Vesk, Ilva Dorn]] said no.")[0][:2] == ("Ilva Dorn", "Tolmar")


@pytest.mark.parametrize(
    "mark", ["(R-Tenn.)", ", D-Ohio,", ", R- Ohio,", ", Ohio Democrat,", ", the senior Republican,"]
)
def test_the_mark_of_a_caucus_tells_a_member_of_the_us_congress(mark):
    assert said(f"[[Rep. Ilva Dorn {mark}]]".replace(" ,", ",") + " said no.")[0][:2] == (
        "Ilva Dorn",
        "United States",
    )


def test_a_democrat_elsewhere_is_no_member_of_the_us_congress():
    assert said("[[Ilva Dorn, leader of the Democrats]], said no.")[0][1] is None


def test_a_name_behind_an_office_of_something_is_the_source():
    assert said("[[Secretary of State Ilva Dorn]] said no.")[0][0] == "Ilva Dorn"
    assert said("[[Then-Minister of Foreign Affairs Ilva Dorn]] said no.")[0][0] == "Ilva Dorn"


def test_a_president_who_is_named_behind_of_does_not_speak_himself():
    assert said("[[A spokesman of President Ilo Dorn]] said no.")[0][2] == "anonymous"


def test_who_is_secretary_without_more_speaks_for_the_united_states():
    assert said("[[Secretary Dorn]] said no. [[Dorn]] left.")[1][1] == "United States"


def test_a_president_is_in_office_whatever_he_wrote():
    text = "Tolmaran President Ilo Dorn left. [[President Dorn, author of a novel,]] said no."
    assert said(text)[0][1:] == ("Tolmar", "named official")


def test_an_office_is_no_part_of_a_name():
    text = "[[Tolmar Majority Leader Ilva Dorn]] said no."
    assert said(text)[0][0] == "Ilva Dorn"


@pytest.mark.parametrize(
    ("source", "party"),
    [
        ("47 GOP senators", "United States"),
        ("Some Republican lawmakers", "United States"),
        ("Several members of Congress", "United States"),
        ("Senators", None),
        ("Republican voters", None),
        ("Several Christian Democratic lawmakers", None),
        ("Some Tolmaran Democratic lawmakers", "Tolmar"),
    ],
)
def test_members_of_the_us_congress_are_told_by_its_parties(source, party):
    assert said(f"[[{source}]] said no.")[0][1] == party


def test_a_senator_is_american_where_the_report_names_the_parties_of_congress():
    assert said("Republicans met Democrats. [[Sen. Ilva Dorn]] said no.")[0][1] == "United States"
    assert said("The GOP met. [[Sen. Ilva Dorn]] said no.")[0][1] == "United States"
    assert said("Republicans met Social Democrats. [[Sen. Ilva Dorn]] said no.")[0][1] is None


@pytest.mark.parametrize(
    ("source", "party"),
    [
        ("Some Tolmaran officials", "Tolmar"),
        ("Several Tolmaran diplomats", "Tolmar"),
        ("Many Tolmaran workers", None),
        ("League of Nine monitors", "League of Nine"),
        ("Tolmaran observers", None),
        ("Tolmaran intelligence agencies", "Tolmar"),
    ],
)
def test_some_officials_and_whom_an_organisation_sends_speak_for_it(source, party):
    assert said(f"[[{source}]] said no.")[0][1] == party


def test_small_words_may_stand_before_a_title():
    assert said("[[The League of Nine relief chief, Ilva Dorn,]] said no.")[0][:2] == (
        "Ilva Dorn",
        "League of Nine",
    )
    assert said("[[Tolmar's top trade negotiator, Ilva Dorn,]] said no.")[0][:2] == ("Ilva Dorn", "Tolmar")
