"""On which day an event happened, as far as its sentence says it."""

import pytest
from tests.events.world import read, shown


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Tolmar attacked Vesk on Monday.", "2031-05-12"),
        ("On Monday, Tolmar attacked Vesk.", "2031-05-12"),
        ("Tolmar on Monday attacked Vesk.", "2031-05-12"),
        ("Tolmar attacked Vesk Monday.", "2031-05-12"),
        ("Tolmar attacked Vesk on 3 May 2031.", "2031-05-03"),
        ("Tolmar attacked Vesk in March 2029.", "2029-03"),
        ("Tolmar attacked Vesk in 2029.", "2029"),
        ("Vesk was attacked on Monday by Tolmar.", "2031-05-12"),
        ("Tolmar attacked Vesk on Monday, and Karsk was calm on Tuesday.", "2031-05-12"),
        ("Karsk was calm on Monday when Tolmar attacked Vesk.", "2031-05-12"),
        ("The war began in 2029 after Tolmar attacked Vesk.", "2029"),
        ("Karsk was calm on Monday after Tolmar attacked Vesk.", None),
        ("Tolmar attacked Vesk before Monday.", None),
        ("Tolmar attacked Vesk.", None),
    ],
)
def test_the_day_of_an_event(text: str, day: str | None):
    (event,) = read(text).events
    assert event.on == day


def test_the_day_on_which_somebody_acts_after_talks_is_that_of_the_talks():
    assert shown("Tolmar signed the treaty on Monday after talks in Orrin.") == [
        "SUPPORT Tolmar on 2031-05-12",
        "CONSULT Tolmar @ Orrin on 2031-05-12",
    ]


def test_without_a_day_of_publication_a_weekday_says_nothing():
    assert shown("Tolmar attacked Vesk on Monday.", published=None) == ["ASSAULT Tolmar > Vesk"]
