import pytest

from onrecord.relate.wording import CONSISTENT

DAY = "2031-05-08"


@pytest.mark.parametrize(
    ("text", "computed", "says"),
    [
        ("Today marks the 25th anniversary of the 2006 accord.", "2031 - 2006 = 25 years", CONSISTENT),
        ("They met in 2028 on the tenth anniversary of the accord of May 2018.",
         "2028 - 2018 = 10 years", CONSISTENT),
        ("This week they mark the 20th anniversary of the war of 2012.", "2031 - 2012 = 19 years",
         "differs by 1 year"),
    ],
)  # fmt: skip
def test_an_anniversary_and_the_year(found, text, computed, says):
    (check,) = found(text, published=DAY)
    assert (check.kind, check.computed, check.verdict) == ("duration", computed, says)


@pytest.mark.parametrize(
    "text",
    ["They spoke on the first anniversary of the accord of 2018.",
     "It is the anniversary of the 2006 accord.",
     "Today is the 25th anniversary of the accord. It was signed in 2006."],
)  # fmt: skip
def test_anniversaries_that_are_not_told_of_now(found, text):
    assert found(text, published=DAY) == []


def test_without_the_day_of_publication_it_cannot_be_checked(found):
    (check,) = found(
        "Monday's speech marks the 25th anniversary of the 2006 accord.".removeprefix("Monday's ")
    )
    assert check.verdict == "cannot be checked: the report’s date is not known"
