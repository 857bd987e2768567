"""Places that a report names: which words, and which of the namesakes."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.places import places
from onrecord.record.actor import Actor
from onrecord.record.name import Name, NameKind
from onrecord.record.place import Place
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span


def found(text: str, actors: list[Actor] | None = None) -> list[Place]:
    report = Report(id="r", origin="r", text=text)
    return places(Reading(report=report, actors=actors or [])).places


def named(text: str) -> list[str]:
    return [place.text for place in found(text)]


def where(text: str) -> list[tuple[str, str | None, str | None]]:
    return [(place.text, place.country, place.unit) for place in found(text)]


def test_a_town_has_its_country_its_unit_and_its_coordinates():
    (place,) = found("The envoys met in Geneva.")
    assert (place.name, place.country, place.unit) == ("Geneva", "CH", "CH-GE")
    assert place.latitude == pytest.approx(46.2, abs=0.1)
    assert place.longitude == pytest.approx(6.15, abs=0.1)


def test_the_country_behind_a_town_decides_between_namesakes():
    assert where("Guns fell silent in Tripoli, Lebanon.")[0] == ("Tripoli", "LB", "LB-AS")
    assert where("Guns fell silent in Tripoli, Libya.")[0][:2] == ("Tripoli", "LY")


def test_a_state_behind_a_town_decides_in_full_and_shortened():
    assert where("The plant in Paris, Texas, was shut.")[0] == ("Paris", "US", "US-TX")
    assert where("The plant in Springfield, Ill., was shut.")[0] == ("Springfield", "US", "US-IL")


def test_the_other_places_of_the_report_decide():
    assert where("They left Atlanta for Georgia's coast, at Savannah.")[1][2] == "US-GA"
    near = "Guns were heard in Yerevan and Baku. The road from Georgia was shut."
    assert where(near)[-1] == ("Georgia", "GE", None)


def test_one_name_means_one_place_in_a_report():
    text = "The mill in Paris, Texas, was shut. Smoke rose over the town.\n\nIn Paris a hall was opened."
    assert {place.unit for place in found(text) if place.text == "Paris"} == {"US-TX"}


def test_a_noun_of_units_asks_for_the_unit():
    assert [p.name for p in found("Shells fell in the Luhansk region.")] == ["Luhanska oblast"]
    assert where("Shells fell in Kherson Oblast.") == [("Kherson Oblast", "UA", "UA-65")]


@pytest.mark.parametrize(("one", "other"), [("Kiev", "Kyiv"), ("Kharkov", "Kharkiv"), ("Lugansk", "Luhansk")])
def test_spellings_of_a_town_are_one(one, other):
    first, second = found(f"They met in {one}."), found(f"They met in {other}.")
    assert [(p.latitude, p.longitude) for p in first] == [(p.latitude, p.longitude) for p in second]


def test_regions_and_waters_are_places():
    text = "Aid reached the Gaza Strip and the West Bank; ships left the Black Sea for Crimea and the Donbas."
    assert named(text) == ["Gaza Strip", "West Bank", "Black Sea", "Crimea", "Donbas"]
    assert found(text)[2].country is None


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Washington was late.",
        "Paris Dorn came late.",
        "The Bank of England was shut.",
        "French and Turkish officials came.",
        "Moscow said it would wait.",
        "Talks between Kyiv and Moscow went on.",
        "Qatar's foreign minister came.",
        "Hamas and NATO came to talks.",
        "First came the West, in the North.",
        "In May the Reading group met.",
    ],
)
def test_persons_bodies_peoples_and_governments_are_no_places(text):
    assert named(text) == []


def test_a_capital_is_a_place_where_something_happens():
    assert named("The delegations met in Moscow.") == ["Moscow"]


def test_the_surname_of_an_actor_is_no_place():
    text = "Ilva Lincoln came. In the end Lincoln left."
    person = Actor(id="a1", name="Ilva Lincoln", kind="person", mentions=[Span.of(text, 0, 12)])
    assert found(text, [person]) == []


def test_small_towns_are_found_behind_a_preposition_and_in_a_list():
    assert named("Troops moved into Avdiivka and Bakhmut.") == ["Avdiivka", "Bakhmut"]


def test_another_spelling_is_the_same_place():
    one, other = found("Snow fell in Mount Vernon, Ohio."), found("Snow fell in Mt. Vernon, Ohio.")
    assert (one[0].latitude, one[0].longitude) == (other[0].latitude, other[0].longitude)


def test_what_stands_behind_decides_each_time():
    text = "Trains left Columbus, Ohio, for Columbus, Georgia."
    assert [place.unit for place in found(text) if place.text == "Columbus"] == ["US-OH", "US-GA"]
    assert where("A hall in Buffalo, New York, was shut.")[1] == ("New York", "US", "US-NY")


def test_a_list_of_countries_or_units_holds_none_of_them():
    assert [p.country for p in found("Rain fell in China, Japan and Russia.")] == ["CN", "JP", "RU"]
    assert [p.unit for p in found("Rain fell in Indiana, Pennsylvania and Ohio.")] == [
        "US-IN",
        "US-PA",
        "US-OH",
    ]


def test_a_site_is_beside_the_town_that_stands_behind_it():
    text = "Shells hit St. Orla's Hospital in central Kharkiv, and the Velda Hotel was shut."
    site, town = found(text)
    assert (site.text, site.name, town.text) == ("St. Orla's Hospital", "St. Orla's Hospital", "Kharkiv")
    assert site.near == town.span
    assert town.near is None
    assert (site.country, site.unit, site.latitude) == (town.country, town.unit, town.latitude)


def test_peoples_of_units_and_continents_are_no_places():
    assert named("Texans and Europeans met Californian growers.") == []


@given(
    st.lists(
        st.sampled_from(
            (
                "Paris Gaza Strip New York U . S , ( ) - ' s in the of and said Kyiv Oblast Mr é \n\n “ ”"
                " Orrin School Hotel"
            ).split(" ")
        )
        | st.text(max_size=6),
        max_size=40,
    ).map(" ".join)
)
def test_spans_hold_their_text_in_order_and_none_is_over_another(text):
    all_, last = found(text), 0
    for place in all_:
        begin, end = place.span
        assert last <= begin < end <= len(text)
        assert text[begin:end] == place.text
        last = end
        assert place.near is None or place.near in {other.span for other in all_ if other.near is None}


def test_names_that_the_network_tells_are_no_places_where_they_mean_somebody():
    text = "Geneva wants a text. Rain fell in Geneva on Sunday, and Florence Dorn left Florence."
    report = Report(id="r", origin="r", text=text)

    def told(words: str, kind: NameKind, at: int, *, stands: bool = False) -> Name:
        begin = [m.start() for m in re.finditer(words, text)][at]
        return Name((begin, begin + len(words)), kind, stands)

    names = [
        told("Geneva", "place", 0, stands=True),
        told("Geneva", "place", 1),
        told("Florence Dorn", "person", 0),
        told("Florence", "place", 1),
    ]
    assert [place.span[0] for place in places(Reading(report=report), names).places] == [
        text.rindex("Geneva"),
        text.rindex("Florence"),
    ]
