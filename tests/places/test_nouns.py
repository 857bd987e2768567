"""What the nouns and the names around a name say of it."""

import pytest

from onrecord.places import places
from onrecord.places.gazetteer import Sense
from onrecord.places.locate import locate
from onrecord.places.mention import mention
from onrecord.places.plural import plural
from onrecord.places.word import Words
from onrecord.record.reading import Reading
from onrecord.record.report import Report


def senses_of(text: str, *names: str) -> list[Sense | None]:
    """Of each of `names`, in the order of the text."""
    words = Words.of(text, [(0, len(text))])
    spans = [words.at(text.index(name), text.index(name) + len(name)) for name in names]
    return [one and one.sense for one in locate(words, [mention(words, *span) for span in spans])]


def kinds(text: str, *names: str) -> list[tuple[str, str] | None]:
    return [one and (one.kind, one.unit) for one in senses_of(text, *names)]


def test_the_noun_that_closes_a_list_is_that_of_each_of_its_names():
    text = "Fires burned in Clay, Douglas and Otter Tail counties, and in Minneapolis."
    assert kinds(text, "Clay", "Douglas", "Minneapolis")[:2] == [("d", "US-MN"), ("d", "US-MN")]


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Loja and Azuay provinces", "province"),
        ("Loja, Azuay and El Oro provinces", "province"),
        ("Loja has provinces", ""),
        ("Loja province", ""),
        ("Loja and Azuay. Counties", ""),
    ],
)
def test_only_a_list_is_closed_by_a_noun(text, noun):
    assert plural(Words.of(text, [(0, len(text))]), 1) == noun


def test_in_a_list_of_units_each_is_a_unit():
    text = "It was sold in Indiana, Ohio and Washington."
    assert kinds(text, "Indiana", "Ohio", "Washington")[2] == ("u", "US-WA")


def test_two_names_are_no_list():
    text = "They flew from Ohio to Indiana and Washington."
    assert kinds(text, "Ohio", "Indiana", "Washington")[2] == ("k", "US-DC")


def test_state_of_and_city_of_tell_the_kind():
    assert kinds("It rained in the state of Washington.", "Washington") == [("u", "US-WA")]
    assert kinds("It rained in the city of Luxembourg.", "Luxembourg")[0][0] == "k"
    assert kinds("It rained in Luxembourg.", "Luxembourg")[0][0] == "c"


def test_a_county_is_not_the_state_of_its_name():
    assert kinds("It rained in Washington County.", "Washington County")[0][0] == "d"


def test_a_river_is_not_at_the_town_of_its_name():
    assert senses_of("They fished in the Leeds River.", "Leeds River") == [None]
    assert senses_of("They fished in the Xyr River near Leeds.", "Xyr River", "Leeds")[0] is None


def test_the_words_before_a_name_leave_it_what_it_is():
    (one,) = senses_of("It rained in south-west London.", "south-west London")
    assert one is not None
    assert one.country == "GB"


def test_a_name_with_its_noun_is_known_whole_before_a_part_of_it_is():
    assert kinds("He drove for West Virginia State.", "West Virginia State") == [("u", "US-WV")]
    assert kinds("It rained in North Annville Township.", "North Annville Township") == [("p", "US-PA")]


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Kigali, Rwanda", "RW"),
        ("Tripoli, Lebanon", "LB"),
        ("Lebanon's Tripoli", "LB"),
        ("Tripoli in Libya", "LY"),
    ],
)
def test_a_name_with_the_place_it_is_in_lies_there(name, country):
    (one,) = senses_of(f"They met at {name} on Monday.", name)
    assert one is not None
    assert one.country == country


def test_what_a_town_has_is_there():
    one, town = senses_of(
        "Smoke rose from Melbourne's Xyrholm. Melbourne slept.", "Melbourne's Xyrholm", "Melbourne"
    )
    assert one == town
    assert town is not None


def test_a_village_is_none_abroad():
    assert senses_of("They drove from Paris, France, to Ajgain.", "Paris", "France", "Ajgain")[2] is None
    (_, one) = senses_of("They drove from Lucknow to Ajgain.", "Lucknow", "Ajgain")
    assert one is not None
    assert one.unit == "IN-UP"


def test_a_university_is_a_place_where_something_happens():
    def named(text: str) -> list[str]:
        return [one.text for one in places(Reading(report=Report(id="r", origin="r", text=text))).places]

    assert named("The envoys met at Purdue University.") == ["Purdue University"]
    assert named("Most of it was paid by Purdue University.") == []
