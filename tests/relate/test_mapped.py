"""What Tolmar's maps show, against what reports say Valdra holds there; both are invented."""

import pytest
from msgspec.structs import replace
from tests.maps.invented import HELD, TOLMAR, collection, feature, square, write
from tests.relate.conftest import reading_of

from onrecord.maps import read_map
from onrecord.measures import measures
from onrecord.record.time import Time
from onrecord.relate import checks
from onrecord.relate.wording import CONSISTENT

DAY = "2031-05-08"
HALF = "4,971 km2 / 9,942 km2 = 50 %"  # of Dast
SIXTH = "5,959 km2 / 39,511 km2 = 15.1 %"  # of Tolmar, nearly
FIRST = "the first map of the area"
NO_CHECK = "cannot be checked: "


@pytest.fixture
def units(tmp_path):
    return read_map(
        "provinces", [write(tmp_path / "t.json", TOLMAR)], "units", covers="Tolmar", source="Tolmar Survey"
    )


@pytest.fixture
def area(tmp_path):
    def of(name="front", date="2031-05-06", content=HELD, **options):
        path = write(tmp_path / f"{name}.json", content)
        return read_map(name, [path], "area", date=date, **{"covers": "Tolmar", **options})

    return of


@pytest.fixture
def on_maps(area, units):
    """The checks by maps of a text, with the area and the units if no others are given."""

    def of(text, maps=None, published=DAY, said=(), times=()):
        reading = reading_of(text, dict(said), {})
        reading.report = replace(reading.report, published=published)
        reading.times = [
            Time(
                span=(text.index(words), text.index(words) + len(words)), text=words, type="DATE", value=value
            )
            for words, value in times
        ]
        read = checks(measures(reading), [area(), units] if maps is None else maps)
        return [check for one in read.measures for check in one.checks if check.kind == "map"]

    return of


@pytest.mark.parametrize(
    ("text", "computed", "verdict"),
    [
        ("Valdra controls half of Dast Province.", HALF, CONSISTENT),
        ("Valdran forces now hold 60% of Dast.", HALF, "differs by 10 percentage points (20 %)"),
        ("Valdra occupies more than 9% of the Vell region.", "988.5 km2 / 9,942 km2 = 9.94 %", CONSISTENT),
        ("Valdra controls 30% of Vell and Dast provinces.", "5,959 km2 / 19,883 km2 = 30 %", CONSISTENT),
        ("Valdra holds 15% of Tolmar.", SIXTH, CONSISTENT),
        ("Valdra holds just under a sixth of Tolmar's territory.", SIXTH, CONSISTENT),
        ("Valdra holds 6,000 sq km of Tolmaran territory.", "5,959 km2 on the map", CONSISTENT),
        ("Valdra holds 2,300 square miles of Tolmar.", "5,959 km2 on the map = 2,301 mi2", CONSISTENT),
        ("Valdra holds about 5,000 sq km in the Dast region.", "4,971 km2 on the map", CONSISTENT),
        ("In Tolmar, Valdra holds 9,000 sq km.", "5,959 km2 on the map", "differs by 3,041 km2 (51 %)"),
        ("Half of Dast is under Valdran control.", HALF, CONSISTENT),
        ("Half of Dast is occupied by Valdra.", HALF, CONSISTENT),
        ("Half of Dast has been occupied by the Valdran army since April.", HALF, CONSISTENT),
        ("Half of Dast is under full Valdran military control.", HALF, CONSISTENT),
        ("About 50% of Dast is in the hands of Valdra.", HALF, CONSISTENT),
        ("Half of Dast is now occupied.", HALF, CONSISTENT),
        ("The envoy spoke of the 50% of Dast that Valdra holds.", HALF, CONSISTENT),
        ("Valdra, which controls half of Dast, refused.", HALF, CONSISTENT),
        ("Valdra has seized half of Dast.", HALF, CONSISTENT),
        ("Valdra claims to control 50% of Dast.", HALF, CONSISTENT),
        ("Tolmar is at war. Valdra holds 15% of the country.", SIXTH, CONSISTENT),
    ],
)  # fmt: skip
def test_what_is_held_is_compared_with_the_map(on_maps, text, computed, verdict):
    (check,) = on_maps(text)
    assert (check.computed, check.verdict) == (computed, verdict)


def test_a_row_of_claims_has_one_check_each(on_maps):
    found = on_maps(
        "Valdra controls half of Dast and 9.9% of Vell, and 15% of Tolmar, or 6,000 sq km (2,300 sq miles)."
    )
    assert [check.computed.rpartition("= ")[2] for check in found] == [
        "50 %",
        "9.94 %",
        "15.1 %",
        "5,959 km2 on the map",
    ]
    assert {check.verdict for check in found} == {CONSISTENT}


def test_the_inputs_say_whose_words_and_whose_maps_went_in(on_maps):
    (check,) = on_maps("Guns fell silent. Valdra controls 30% of Vell and Dast provinces.")
    assert check.inputs == [
        "“30% of Vell and Dast provinces” [34, 64]",
        "held by: “Valdra” [18, 24]",
        "area “front”, 2031-05-06, 2 days before the report; source not given",
        "units “provinces”: Vell Province 9.94 %, Dast Province 50 %; source: Tolmar Survey",
    ]
    (check,) = on_maps("Valdra holds 6,000 sq km of Tolmar.")
    assert (
        check.inputs[-1]
        == "units “provinces”: all of Tolmar, of which the area holds 5,959 km2; source: Tolmar Survey"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Valdra would control half of Dast.",
        "If Valdra holds half of Dast, talks are over.",
        "Valdra does not control half of Dast.",
        "Valdra wants to hold half of Dast.",
        "Valdra no longer holds half of Dast.",
        "Valdra controls half of Dast's mines.",
        "Valdra controls half of northern Dast.",
        "Valdra controls half of the port.",
        "Valdra holds 12,000 people in Dast.",
        "Valdra holds 400 sq km in eastern Tolmar.",
        "Valdra held half of Dast.",
        "Valdra has captured 60 sq km of Dast.",
        "Half of Dast lies outside its control.",
        "Half of Dast is under water.",
        "Tolmar controls half of Dast.",
        "Tolmaran forces control 85% of the country.",
        "The government controls half of Dast.",
        "They control half of Dast.",
        "Half of Dast is a desert. Valdra controls it.",
    ],
)
def test_what_is_not_said_to_be_held_or_not_by_whom_the_area_is(on_maps, text):
    assert on_maps(text) == []


def test_an_area_is_compared_only_with_what_its_holder_holds(on_maps, area, units):
    maps = [
        area("east", held_by="Valdra"),
        area("north", held_by="Ulverrin", content=collection(feature(square(0, 1)))),
    ]
    assert (
        on_maps("Valdran troops hold half of Dast.", [*maps, units])[0].inputs[2].startswith("area “east”, ")
    )
    assert on_maps("Ulverrin holds 100% of Merrin.", [*maps, units])[0].inputs[2].startswith("area “north”, ")
    assert on_maps("Perrimay holds 50% of Dast.", [*maps, units]) == []
    assert on_maps("Half of Dast is occupied.", [*maps, units]) == []


def test_a_map_of_what_the_country_itself_holds(on_maps, area, units):
    own = area("own", held_by="Tolmar", content=collection(feature(square(0, 1, 2, 1))))
    (check,) = on_maps("Tolmar controls half of the country.", [own, units])
    assert check.computed.endswith("= 49.7 %")


@pytest.mark.parametrize(
    ("published", "said"),
    [
        ("2031-05-07", "area “b”, 2031-05-06, 1 day before the report"),
        ("2031-05-06T18:00:00Z", "area “b”, 2031-05-06, the day of the report"),
        ("2031-05-05", "area “a”, 2031-05-01, 4 days before the report"),
        ("2031-07-01", "area “c”, 2031-06-01, 30 days before the report"),
    ],
)
def test_the_nearest_earlier_map_is_taken(on_maps, area, units, published, said):
    maps = [area("c", "2031-06-01"), area("a", "2031-05-01"), area("b", "2031-05-06"), units]
    (check,) = on_maps("Valdra holds half of Dast.", maps, published)
    assert check.inputs[2].startswith(said)


@pytest.mark.parametrize(
    ("text", "published", "why"),
    [
        ("half of Dast", "2031-05-05", f"{FIRST}, “front”, is of 2031-05-06, after 2031-05-05"),
        ("half of Dast", None, "the report's date is not known, and the maps of the area have dates"),
        ("50% of Dast and Quell provinces", DAY, "the map “provinces” has no unit “Quell provinces”"),
    ],
)  # fmt: skip
def test_why_a_claim_cannot_be_checked(on_maps, text, published, why):
    (check,) = on_maps(f"Valdra holds {text}.", published=published)
    assert (check.computed, check.verdict) == ("", f"{NO_CHECK}{why}")


def test_a_share_needs_units_and_an_area_does_not(on_maps, area):
    (share, size) = on_maps("Valdra holds 15% of Tolmar, or 6,000 sq km.", [area()])
    assert share.verdict == f"{NO_CHECK}no map of units covers Tolmar, so its extent is not known"
    assert (size.computed, size.verdict) == ("5,959 km2 on the map", CONSISTENT)


def test_two_areas_of_one_day_are_both_compared(on_maps, area, units):
    found = on_maps(
        "Valdra holds half of Dast.", [area("one"), area("other", content=feature(square(1, 0, 0.2))), units]
    )
    assert [check.verdict for check in found] == [CONSISTENT, "differs by 30 percentage points (150 %)"]


def test_the_day_of_which_it_is_said(on_maps, area, units):
    maps = [area("a", "2031-05-01", content=feature(square(1, 0, 0.2))), area("b", "2031-05-06"), units]
    (check,) = on_maps("As of May 2, Valdra controls 20% of Dast.", maps, times=[("May 2", "2031-05-02")])
    assert check.verdict == CONSISTENT
    assert check.inputs[2] == "area “a”, 2031-05-01, 1 day before 2031-05-02; source not given"
    (check,) = on_maps("On May 2 Valdra controlled 20% of Dast.", maps, times=[("May 2", "2031-05-02")])
    assert check.verdict == CONSISTENT
    assert on_maps("In 2029 Valdra controlled 20% of Dast.", maps, times=[("2029", "2029")]) == []


def test_the_past_of_a_quoted_source_is_its_present(on_maps):
    text = "The envoy said Valdra controlled half of Dast."
    assert on_maps(text, said={"Valdra controlled half of Dast": "The envoy"})[0].verdict == CONSISTENT


def test_a_unit_is_found_by_its_other_names_and_by_its_code(on_maps, area, tmp_path):
    named = collection(
        feature(square(0, 0), name="Vell Oblast", alt_name="Wellia"),
        feature(square(1, 0), name="Dast Oblast", iso="TO-DA"),
        feature(square(1, 1, 0.1, 0.1), name="Dast"),
    )
    units = read_map("u", [write(tmp_path / "u.json", named)], "units", covers="Tolmar")
    held = [area(), units]
    assert on_maps("Valdra holds 10% of Wellia.", held)[0].computed.endswith("9.94 %")
    assert on_maps("Valdra holds 50% of Dast region.", held)[0].computed.endswith("= 50 %")
    assert on_maps("Valdra holds 50% of Dast.", held)[0].computed.endswith("= 0 %")
    assert on_maps("Valdra holds 30% of Dast and Wellia regions.", held)[0].computed.endswith("= 30 %")


def test_the_map_that_has_all_units_is_taken(on_maps, area, units, tmp_path):
    part = write(tmp_path / "p.json", collection(feature(square(0, 0), name="Vell")))
    first = read_map("first", [part], "units", covers="Tolmar")
    (check,) = on_maps("Valdra holds 30% of Vell and Dast provinces.", [area(), first, units])
    assert (check.verdict, check.computed[-6:]) == (CONSISTENT, "= 30 %")


def test_without_maps_nothing_changes(on_maps):
    assert on_maps("Valdra controls half of Dast Province.", []) == []
