"""Organisations that no table has speak for themselves."""

import pytest
from tests.actors.said import said

HARROW = (("Harrow Shipping", "organisation"),)


@pytest.mark.parametrize(
    "source",
    [
        "Harrow Shipping",
        "The chairman of Harrow Shipping, Ilva Dorn",
        "Harrow Shipping spokesman Ilva Dorn",
        "A manager of Harrow Shipping",
    ],
)
def test_it_and_who_is_in_its_offices_speak_for_it(source):
    told = (*HARROW, ("Ilva Dorn", "person"))
    assert said(f"[[{source}]] said no.", told=told)[0][1] == "Harrow Shipping"


def test_its_letters_mean_it_and_so_does_its_noun():
    text = "[[The Harbour Workers League (HWL)]] said no. [[HWL]] said yes. [[The league]] said so."
    told = ("Harbour Workers League", "organisation"), ("HWL", "organisation")
    assert {(name, party) for name, party, _ in said(text, told=told)} == {
        ("Harbour Workers League", "Harbour Workers League")
    }


@pytest.mark.parametrize(
    "name",
    [
        "Orrin Institute",
        "Dal Policy Forum",
        "Orrin Evening Post",
        "Dal Water Authority",
        "Dal Police",
        "Yale",
    ],
)
def test_places_of_learning_media_and_bodies_of_a_state_are_no_side(name):
    assert said(f"[[{name} chairman Ilva Dorn]] said no.", told=((name, "organisation"),))[0][1] != name


def test_a_poll_that_it_took_is_no_side():
    assert said("[[A Harrow Shipping survey]] found otherwise.", told=HARROW)[0][1:] == (None, "data")


def test_a_known_state_goes_before_a_single_word_that_no_table_has():
    told = (("Hardline", "organisation"),)
    assert said("[[Hardline ministers in Tolmar]] said no.", told=told)[0][1] == "Tolmar"


def test_a_state_that_no_table_has_does_not():
    told = ("Ostran", "nationality"), ("Ostra", "place")
    text = "Ostra is dry. [[The Ostran minister in charge of Tolmar]] said no."
    assert said(text, told=told)[0][1] == "Ostra"


def test_the_same_letters_in_other_capitals_are_one():
    told = ("HARROW", "organisation"), ("Harrow", "organisation")
    assert len(said("[[HARROW]] said no. [[Harrow]] said yes.", told=told)) == 2


def test_a_place_that_no_table_has_speaks_for_itself_where_it_is_all_of_the_source():
    told = (("Ostmark", "place"),)
    assert said("[[Ostmark]] said no. [[Farmers in Ostmark]] said yes.", told=told)[0][1] == "Ostmark"
    assert said("[[Farmers in Ostmark]] said yes.", told=told)[0][1] is None


def test_a_parliament_s_house_and_a_seat_of_power_with_a_word_before_it_are_no_organisations():
    assert said("[[House chairman Ilva Dorn]] said no.", told=(("House", "organisation"),))[0][1] is None
    told = (("East Grey House", "organisation"),)
    assert said("[[East Grey House chairman Ilva Dorn]] said no.", told=told)[0][1] != "East Grey House"
