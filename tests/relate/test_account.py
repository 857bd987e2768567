import pytest
from msgspec.structs import replace
from tests.relate.conftest import reading_of

from onrecord.measures import measures
from onrecord.relate import checks
from onrecord.relate.wording import CONSISTENT

RESCUE, GOVERNOR = "The rescue service", "The governor"


def two(first, second):
    """A report in which two sources say one thing each."""
    text = f"{RESCUE} said that {first}.\n\n{GOVERNOR} said that {second}."
    return text, {first: RESCUE, second: GOVERNOR}


@pytest.mark.parametrize(
    ("first", "second", "says"),
    [
        ("12 people were killed", "at least 15 were killed", "differs by 3 (25 %)"),
        ("at least 12 people were killed", "15 people died", CONSISTENT),
        ("12 soldiers were wounded", "12 soldiers were injured", CONSISTENT),
        ("12 people were killed on Monday", "14 people died in the attack", "differs by 2 (17 %)"),
        ("about 1,200 people have been displaced", "1,150 people have been displaced", CONSISTENT),
    ],
)
def test_one_count_by_two_sources(found, first, second, says):
    (check,) = found(*two(first, second))
    assert (check.kind, check.verdict) == ("statements", says)
    assert check.inputs[0].endswith(", The rescue service")
    assert check.inputs[1].endswith(", The governor")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("12 people were killed", "15 people were wounded"),
        ("12 people were killed", "15 soldiers were killed"),
        ("12 people were killed", "1,500 people have been killed"),
        ("12 people were killed in March", "15 people were killed in April"),
        ("12 people were killed on Monday", "15 people were killed on Friday"),
        ("12 people were killed as shells hit a landing", "15 people died when a convoy was ambushed"),
        ("12 people were killed by shells", "15 people were killed"),
        ("12 people were killed", "another 15 people were killed"),
        ("it would stop if 12 people were killed", "15 people were killed"),
        ("12 people were killed or hurt", "15 people were killed"),
        ("two of the people were killed", "15 people were killed"),
        ("two of those wounded died", "15 wounded"),
        ("dozens were killed", "15 people were killed"),
    ],
)
def test_what_may_be_something_else(found, first, second):
    assert found(*two(first, second)) == []


def test_other_places_are_other_events(found):
    text, said = two("in Orrin 12 people were killed", "in Lanthe 15 people were killed")
    assert len(found(text, said)) == 1
    assert found(text, said, {"Orrin": "XA", "Lanthe": "XA"}) == []


def test_what_stands_far_apart_may_be_another_event(found):
    text, said = two("12 people were killed", "15 people were killed")
    assert found(text.replace("\n\n", "\n\nGuns fell silent.\n\nRain fell.\n\n"), said) == []


def test_one_source_may_speak_of_two_events(found):
    text, said = two("12 people were killed", "15 people were killed")
    assert found(text, dict.fromkeys(said, RESCUE)) == []


def test_the_report_itself_is_a_source(found):
    text = f"{RESCUE} said that 12 people were killed. Fourteen people died."
    (check,) = found(text, {"12 people were killed": RESCUE})
    assert check.inputs[1].endswith(", the report")


def test_a_check_that_no_longer_holds_is_not_kept_on():
    told = checks(measures(reading_of(*two("12 people were killed", "15 people were killed"), {})))
    assert any(one.checks for one in told.measures)
    one, other = told.statements
    alike = replace(told, statements=[one, replace(other, source=one.source)])
    assert not any(measure.checks for measure in checks(alike).measures)
