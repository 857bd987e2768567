"""Where a name that the gazetteer lacks is: told by the places beside it, or not at all."""

import pytest

from onrecord.places.locate import Located, locate
from onrecord.places.mention import mention
from onrecord.places.word import Words


def located(text: str, *names: str) -> list[Located | None]:
    """Of each of `names`, in the order of the text."""
    words = Words.of(text, [(0, len(text))])
    begins = [text.index(name) for name in names]
    spans = [words.at(begin, begin + len(name)) for begin, name in zip(begins, names, strict=True)]
    return locate(words, [mention(words, *span) for span in spans])


def test_the_town_behind_a_name_tells_where_it_is():
    one, town = located("Smoke rose from Xyrholm Hall, Leeds.", "Xyrholm Hall", "Leeds")
    assert one is not None
    assert town is not None
    assert (one.by, one.sense) == (1, town.sense)


def test_a_town_in_the_same_report_alone_tells_nothing():
    text = "Crowds met in Leeds and Bradford. At the Xyrholm nobody came."
    assert located(text, "Leeds", "Bradford", "Xyrholm")[2] is None


def test_a_name_that_nothing_places_stays_unresolved():
    assert located("Nobody came to Xyrholm.", "Xyrholm") == [None]


@pytest.mark.parametrize(
    "name", ["University of Leeds", "Leeds High School", "Diocese of Leeds", "Port of Leeds", "Leeds Prison"]
)
def test_what_is_called_after_a_town_is_there(name):
    one, town = located(f"They met at {name}. Leeds was calm.", name, "Leeds. "[:5])
    assert one is not None
    assert town is not None
    assert one.sense == town.sense


@pytest.mark.parametrize(
    ("name", "unit"), [("Calif.", "US-CA"), ("N.J.", "US-NJ"), ("NSW", "AU-NSW"), ("Ohioans", "US-OH")]
)
def test_units_are_known_by_what_they_are_called_for_short(name, unit):
    (one,) = located(f"The growers of {name} came late.", name)
    assert one is not None
    assert one.sense.unit == unit


def test_counties_in_a_list_are_units():
    one, other = located(
        "Roads in Pitkin and Gunnison counties, Colorado, were shut.", "Pitkin", "Gunnison counties"
    )
    assert one is not None
    assert other is not None
    assert (one.sense.unit, other.sense.kind) == ("US-CO", "d")
