import pytest
from tests.relate.conftest import reading_of

from onrecord.measures import measures
from onrecord.relate import checks
from onrecord.relate.wording import CONSISTENT
from onrecord.times import times

DAY = "2031-05-08"
FOUR_DAYS = "differs by 4 days"


@pytest.mark.parametrize(
    ("text", "computed", "says"),
    [
        ("The guns fell silent after 40 days of fighting since 28 March 2031.",
         "2031-03-28 to 2031-05-08 = 41 days", CONSISTENT),
        ("They have met twice in the two years since the accord of March 2028.",
         "2028-03 to 2031-05-08 = 3.1 to 3.2 years", "differs by 1.1 years"),
        ("More than a decade of war since 2019 has emptied the land.",
         "2019 to 2031-05-08 = 1.1 to 1.2 decades", CONSISTENT),
        ("On 17 April, nine days after the strikes of 8 April, guns crossed the river.",
         "2031-04-08 to 2031-04-17 = 9 days", CONSISTENT),
        ("On 21 April, nine days after the strikes of 8 April, guns crossed the river.",
         "2031-04-08 to 2031-04-21 = 13 days", FOUR_DAYS),
        ("Three weeks after the talks of 3 March, on 17 March, they met again.",
         "2031-03-03 to 2031-03-17 = 2 weeks", "differs by 1 week"),
        ("The offer comes two days before the vote on 10 May.",
         "2031-05-08 to 2031-05-10 = 2 days", CONSISTENT),
        ("Ten years after the accord of 2021, the land is still mined.",
         "2021 to 2031-05-08 = 9.3 to 10 years", CONSISTENT),
        ("A 15-year war from 1975 to 1990 left the port in ruins.",
         "1975 to 1990 = 14 to 16 years", CONSISTENT),
        ("The 1975-1990 war lasted 18 years.", "1975 to 1990 = 14 to 16 years", "differs by 2 years"),
        ("A two-week truce from 3 to 17 March held.", "2031-03-03 to 2031-03-17 = 2 weeks", CONSISTENT),
        ("A 90-day truce that began on December 1 ends on March 1.",
         "2030-12-01 to 2031-03-01 = 90 days", CONSISTENT),
        ("A 12-hour truce from 8 a.m. to 6 p.m. on Monday held.",
         "2031-05-05 08:00 to 2031-05-05 18:00 = 10 hours", "differs by 2 hours"),
        ("A 12-hour truce from 8 p.m. to 8 a.m. held.",
         "2031-05-08 20:00 to 2031-05-09 08:00 = 12 hours", CONSISTENT),
        ("They have only 13 weeks left until the vote in August.",
         "2031-05-08 to 2031-08 = 12 to 16 weeks", CONSISTENT),
        ("They signed in 2021, ten years ago.", "2021 to 2031-05-08 = 9.3 to 10 years", CONSISTENT),
        ("Ten years ago, in 2019, they signed.",
         "2019 to 2031-05-08 = 11 to 12 years", "differs by 1.4 years"),
        ("The three-year-old war, begun in February 2028, goes on.",
         "2028-02 to 2031-05-08 = 3.2 to 3.3 years", CONSISTENT),
        ("The nearly three-year-old war, which began in February 2027, goes on.",
         "2027-02 to 2031-05-08 = 4.2 to 4.3 years", "differs by 1.2 years"),
    ],
)  # fmt: skip
def test_a_length_and_its_dates(found, text, computed, says):
    (check,) = found(text, published=DAY)
    assert (check.kind, check.computed, check.verdict) == ("duration", computed, says)


@pytest.mark.parametrize(
    ("onset", "length", "computed"),
    [
        ("The truce took effect on 3 March.", "The ten-week-old ceasefire held.",
         "2031-03-03 to 2031-05-08 = 9.4 weeks"),
        ("War broke out in Vell in March 2030.", "After 14 months of heavy fighting they met.",
         "2030-03 to 2031-05-08 = 13 to 14 months"),
        ("Valdra launched its ground offensive in Vell on 17 April.",
         "The three-week ground offensive has stalled.", "2031-04-17 to 2031-05-08 = 3 weeks"),
        ("Since the uprising began in May 2029, thousands have fled.",
         "It is calm for the first time in the two years since the uprising began.",
         "2029-05 to 2031-05-08 = 1.9 to 2 years"),
        ("Thousands died in the conflict in Vell since April 2030.",
         "It would end a 13-month conflict.", "2030-04 to 2031-05-08 = 12 to 13 months"),
    ],
)  # fmt: skip
def test_an_event_whose_beginning_another_sentence_tells(found, onset, length, computed):
    for text in (f"{onset} {length}", f"{length}\n\n{onset}"):
        (check,) = found(text, published=DAY)
        assert (check.kind, check.computed, check.verdict) == ("duration", computed, CONSISTENT)
        assert check.inputs[-1] == "the report’s day"


@pytest.mark.parametrize(
    "text",
    [
        "Ilva Dorn, a 31-year-old nurse, has waited since 2029.",
        "The truce of 3 March was the first in ten years.",
        "They agreed on a 30-day truce. The truce took effect on 3 May.",
        "The three-week offensive has stalled. A ground offensive began on 17 April.",
        "The three-week war in Dast goes on. The war in Vell broke out on 17 April.",
        "After three weeks of fighting they met. The fighting began on 17 April. The war began on 2 May.",
        "In the five years since the accord of 2019 the land had been quiet.",
        "They were sentenced in 2019 to ten years in prison.",
        "Over ten years, from 2029, they will pay.",
        "Two weeks after the vote they met on 3 March.",
        "They signed in 2011, ten years before the war.",
        "Six days after the 2030 vote, the count is still open.",
    ],
)
def test_lengths_that_no_dates_are_tied_to(found, text):
    assert found(text, published=DAY) == []


@pytest.mark.parametrize(
    ("length", "since", "says"),
    [
        ("Five years have", "May 2027", "differs by 0.98 years"),
        ("Five years have", "October 2026", CONSISTENT),
        ("Five years have", "June 2025", CONSISTENT),
        ("Nearly five years have", "December 2026", CONSISTENT),
        ("Nearly five years have", "March 2026", "differs by 0.1 years"),
        ("About five years have", "June 2025", CONSISTENT),
        ("Less than five years have", "May 2030", CONSISTENT),
        ("More than five years have", "May 2023", CONSISTENT),
        ("More than five years have", "July 2026", "differs by 0.15 years"),
        ("A decade has", "May 2026", CONSISTENT),
        ("Twenty years have", "June 2012", CONSISTENT),
    ],
)
def test_what_the_words_leave_open(found, length, since, says):
    (check,) = found(f"{length} passed since the accord of {since}.", published=DAY)
    assert check.verdict == says


def test_a_day_without_its_year_is_taken_from_the_year_that_fits(found):
    """The vote is to come, though its month has passed this year."""
    (check,) = found("They have just ten months left until the vote in March.", published=DAY)
    assert check.computed == "2031-05-08 to 2032-03 = 9.8 to 11 months"


def test_without_the_day_of_publication_it_cannot_be_checked(found):
    (check,) = found("More than a decade of war since 2019 has emptied the land.")
    assert check.verdict == "cannot be checked: the report’s date is not known"


def test_a_length_that_is_no_measure_has_its_check_at_the_time():
    text = "Three weeks after the talks of 3 March, on 17 March, they met again."
    read = checks(measures(times(reading_of(text, {}, {}, DAY))))
    assert read.measures == []
    assert {time.text: len(time.checks) for time in read.times} == {
        "Three weeks": 1,
        "3 March": 0,
        "17 March": 0,
    }
    (check,) = read.times[0].checks
    for said in check.inputs:
        words, _, span = said.partition("” ")
        begin, end = (int(number) for number in span[1:-1].split(", "))
        assert text[begin:end] == words[1:]
