"""What other reports state of the same; all are invented."""

import pytest
from tests.relate.conftest import reading_of

from onrecord.measures import measures
from onrecord.places import places
from onrecord.relate import across, checks
from onrecord.relate.wording import CONSISTENT
from onrecord.times import times

DAY, NEXT, LATER = "2031-05-08", "2031-05-09", "2031-05-20"
STRUCK = "Shells struck the ferry landing on Wednesday, and {} were killed in the blast."


@pytest.fixture
def between():
    """The checks of a report of `DAY` against other reports: texts with their days and sources."""

    def of(text, *others, said=(), published=DAY):
        def read(id_, words, day, by=()):
            return checks(measures(places(times(reading_of(words, dict(by), {}, day, id_)))))

        rest = [read(f"r{at}", *other) for at, other in enumerate(others)]
        found = across(read("own", text, published, said), rest)
        return [check for one in found.measures for check in one.checks]

    return of


@pytest.mark.parametrize(
    ("one", "other", "says"),
    [
        ("12 people", "15 people", "differs by 3 (25 %)"),
        ("at least 12 people", "15 people", CONSISTENT),
        ("about 120 people", "126 people", CONSISTENT),
        ("12 soldiers", "14 soldiers", "differs by 2 (17 %)"),
    ],
)
def test_one_count_in_two_reports(between, one, other, says):
    text = f"The ferry landing at Orrin was hit: {other} died in the blast on Wednesday."
    (check,) = between(STRUCK.format(one), (text, DAY))
    assert (check.kind, check.verdict) == ("statements", says)
    assert check.inputs[0].startswith(f"“{one}” [")
    begin = text.index(other)
    assert check.inputs[1] == f"report r0 of {DAY}: “{other}” [{begin}, {begin + len(other)}], the report"


def test_a_later_and_higher_count_contradicts_nothing(between):
    for day, lower in ((NEXT, False), (DAY, True)):
        found = between(STRUCK.format("12 people"), (STRUCK.format("15 people"), day))
        assert bool(found) == lower
    (check,) = between(STRUCK.format("15 people"), (STRUCK.format("12 people"), NEXT))
    assert check.verdict == "differs by 3 (20 %)"


def test_one_statement_in_several_reports_is_one(between):
    text = STRUCK.format("12 people")
    assert between(text, (text + " It rained.", DAY)) == []
    said, source = "12 people were killed in the blast", "The rescue service"
    two = [f"{source} said {how} that {said} on Wednesday." for how in ("on the radio", "in Orrin")]
    assert between(two[0], (two[1], DAY, {said: source}), said={said: source}) == []


def test_reports_with_one_number_are_one_check(between):
    others = [
        (f"In {where}, 15 people died in the blast on Wednesday.", DAY) for where in ("Orrin", "Vell", "Dast")
    ]
    (check,) = between(STRUCK.format("12 people"), *others)
    assert check.inputs[1].startswith(f"report r0 of {DAY} and 2 more: “15 people”")


def test_a_number_that_a_report_repeats_is_checked_once(between):
    text = STRUCK.format("12 people") + " The 12 people killed in the blast on Wednesday were from Dast."
    assert len(between(text, ("Fifteen people died in the blast on Wednesday.", DAY))) == 1


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Shells struck the market on Thursday, and 15 people were killed in the blast.", NEXT),
        (STRUCK.format("15 people"), LATER),
        ("Since 2029, 15 people were killed in the blast of shells.", DAY),
        ("Another 15 people were killed in the blast.", DAY),
        ("If 15 people were killed in the blast, they will not talk.", DAY),
        ("In the blast on Wednesday 15 people were wounded.", DAY),
        ("In the blast on Wednesday 15 nurses were killed.", DAY),
        ("In the blast on Wednesday 150 people were killed.", DAY),
        ("On Wednesday 15 people were killed by snow.", DAY),
    ],
)
def test_what_is_not_of_the_same(between, text, day):
    assert between(STRUCK.format("12 people"), (text, day)) == []


def test_places_tell_two_events_apart(between):
    struck = "In {}, shells killed {} in the market on Wednesday."
    one, other = struck.format("Geneva", "12 people"), struck.format("Lima", "15 people")
    assert between(one, (other, DAY)) == []
    assert len(between(one, (other.replace("Lima", "Geneva"), DAY))) == 1


@pytest.mark.parametrize(
    ("other", "says"),
    [
        (
            "The missile flew east and reached a maximum altitude of 790 km over the strait.",
            "differs by 20 km (2.6 %)",
        ),
        ("The missile reached an altitude of about 760 km over the strait, she said.", CONSISTENT),
    ],
)
def test_a_quantity_in_the_same_words(between, other, says):
    (check,) = between("The missile reached a maximum altitude of 770 km over the strait.", (other, DAY))
    assert check.verdict == says


@pytest.mark.parametrize(
    ("other", "day"),
    [
        ("The missile reached a maximum altitude of 790 km over the strait.", NEXT),
        ("The missile reached a maximum altitude of 790 km over the strait in April.", DAY),
        ("The missile flew 790 km over the sea.", DAY),
        ("In a poll, the missile reached a maximum altitude of 790 km over the strait.", DAY),
        ("The missile reached a maximum altitude of 7,700 km over the strait.", DAY),
    ],
)
def test_quantities_that_are_not_the_same(between, other, day):
    assert between("The missile reached a maximum altitude of 770 km over the strait.", (other, day)) == []
