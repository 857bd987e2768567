"""Places of negotiations, as reports on them name them."""

import pytest

from onrecord.places import places
from onrecord.record.reading import Reading
from onrecord.record.report import Report


def found(text: str) -> dict[str, tuple[str | None, str | None]]:
    """Country and unit of each place, by its words."""
    told = places(Reading(report=Report(id="r", origin="r", text=text))).places
    return {one.text: (one.country, one.unit) for one in told}


def test_talks_in_geneva_are_not_in_illinois():
    told = found(
        "A senator in Chicago and envoys in Washington, Tehran, Moscow and Beijing watched the talks. They"
        " went on in Geneva."
    )
    assert told["Geneva"] == ("CH", "CH-GE")
    assert found("The fair moved to Geneva, Illinois.")["Geneva"] == ("US", "US-IL")


def test_a_part_of_the_world_is_no_quarter_of_a_town():
    told = found("He flew from Baltimore, Maryland, to Washington and on to the Middle East.")
    assert told["Middle East"] == (None, None)


def test_a_town_is_no_witness_for_itself():
    told = found(
        "Tension rose across Lebanon, with gun battles in the northern city of Tripoli. Beirut was calm, and"
        " officials reported clashes in Tripoli and towns between Beirut and the southern city of Sidon."
    )
    assert told["Tripoli"] == ("LB", "LB-AS")


def test_a_name_that_is_repeated_is_not_held_by_itself():
    assert found("Russia, Russia, Russia. They speak of nothing else.")["Russia"] == ("RU", None)


def test_a_capital_is_no_unit_of_another_country_in_a_list():
    told = found("She lives in Israel, near Tel Aviv. They travelled in the West Bank, Jerusalem and Gaza.")
    assert told["Jerusalem"] == ("IL", "IL-JM")


@pytest.mark.parametrize("name", ["Gaza City", "Raqqa", "Beer Sheva", "Douma"])
def test_towns_by_the_names_that_news_gives_them(name):
    assert name in found(f"Aid reached Damascus and Amman, and {name} was hit twice.")


def test_a_mountain_is_no_state():
    assert "Mt." not in found("He worked at the university on Mt. Scopus, in Jerusalem.")
    assert found("They met in Helena, Mont., on Friday.")["Helena"] == ("US", "US-MT")
