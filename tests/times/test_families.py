"""The families of temporal expressions: which words, and which time. The report is of a Thursday."""

import pytest

from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.time import Time
from onrecord.times import times

THURSDAY = "2031-05-08"


def found(text: str, published: str | None = THURSDAY) -> list[Time]:
    return times(Reading(report=Report(id="r", origin="r", text=text, published=published))).times


def told(text: str, published: str | None = THURSDAY) -> list[tuple[str, str | None]]:
    return [(time.text, time.value) for time in found(text, published)]


@pytest.mark.parametrize(
    ("text", "expression", "value"),
    [
        ("The envoy left on Wednesday.", "Wednesday", "2031-05-07"),
        ("The envoy left on Thursday.", "Thursday", "2031-05-08"),
        ("The envoy will leave on Monday.", "Monday", "2031-05-12"),
        ("The truce had been due to end on Monday.", "Monday", "2031-05-05"),
        ("The envoy said last Friday that it was late.", "last Friday", "2031-05-02"),
        ("They meet next Tuesday.", "next Tuesday", "2031-05-13"),
        ("Guns were heard on Tuesday night.", "Tuesday night", "2031-05-06TNI"),
        ("Guns were heard over the weekend.", "the weekend", "2031-W18-WE"),
        ("They plan to leave on Monday.", "Monday", "2031-05-12"),
        ("They come as early as Monday.", "Monday", "2031-05-12"),
        ("The envoys meet again on Monday.", "Monday", "2031-05-12"),
        ("Talks resume in Orrin on Wednesday.", "Wednesday", "2031-05-14"),
        ("The truce ends on Sunday.", "Sunday", "2031-05-11"),
        ("They did not meet on Monday.", "Monday", "2031-05-05"),
        ("Talks opening in Orrin on Monday are the fifth.", "Monday", "2031-05-12"),
        ("They have set Monday as their deadline.", "Monday", "2031-05-12"),
        ("The news on Monday that he would come was false.", "Monday", "2031-05-05"),
        ("Shells fell in the early hours of Monday.", "Monday", "2031-05-05"),
        ("Until Monday, they had not come.", "Monday", "2031-05-05"),
        ("The peace plan came on Monday.", "Monday", "2031-05-05"),
        ("War comes if they win on Monday.", "Monday", "2031-05-12"),
        ("They came until Monday.", "Monday", "2031-05-12"),
        ("They could not be found on Monday.", "Monday", "2031-05-05"),
        ("The truce will be broken on Monday.", "Monday", "2031-05-12"),
        ("They meet every Tuesday.", "every Tuesday", "XXXX-WXX-2"),
        ("They meet on Sundays.", "Sundays", "XXXX-WXX-7"),
    ],
)
def test_weekdays(text, expression, value):
    assert told(text) == [(expression, value)]


@pytest.mark.parametrize(
    ("text", "expression", "value"),
    [
        ("They signed on 5 March 2029.", "5 March 2029", "2029-03-05"),
        ("They signed on March 5, 2029, in Orrin.", "March 5, 2029", "2029-03-05"),
        ("They signed on the 5th of March.", "the 5th of March", "2031-03-05"),
        ("They signed on the twenty-first of March.", "the twenty-first of March", "2031-03-21"),
        ("They signed on Dec. 12.", "Dec. 12", "2030-12-12"),
        ("They will sign on Dec. 12.", "Dec. 12", "2031-12-12"),
        ("They signed on Friday, May 2.", "Friday, May 2", "2031-05-02"),
        ("An envoy arrives in Orrin on Monday, May 5.", "Monday, May 5", "2031-05-05"),
        ("They signed on 2029-03-05.", "2029-03-05", "2029-03-05"),
        ("He said that the winner of an October 5 election would decide.", "October 5", "2031-10-05"),
        ("They missed an April 30 deadline.", "April 30", "2031-04-30"),
        ("They signed on 25/12/2029.", "25/12/2029", "2029-12-25"),
        ("They signed on 5/6/2029.", "5/6/2029", None),
    ],
)
def test_days_of_the_calendar(text, expression, value):
    assert told(text) == [(expression, value)]


def test_a_span_of_months_has_the_year_of_its_end():
    for words in ("from May to October 2029", "in May-October 2029", "between May and October 2029"):
        assert told(f"They met {words}.") == [("May", "2029-05"), ("October 2029", "2029-10")]
    assert told("They met from November to February 2029.")[0] == ("November", "2028-11")


def test_a_span_of_days_is_two_times():
    assert told("They met on 5-7 March.") == [("5", "2031-03-05"), ("7 March", "2031-03-07")]
    assert told("They met from 18 November to 19 December 2029.") == [
        ("18 November", "2029-11-18"),
        ("19 December 2029", "2029-12-19"),
    ]
    assert told("They met from Nov. 18 to Feb. 2, 2029.")[0] == ("Nov. 18", "2028-11-18")
    assert told("They met on April 24 and 25.") == [("April 24", "2031-04-24"), ("25", "2031-04-25")]


@pytest.mark.parametrize(
    ("text", "expression", "value", "mod"),
    [
        ("The truce broke in November.", "November", "2030-11", None),
        ("The truce will end in November.", "November", "2031-11", None),
        ("The truce broke last June.", "last June", "2030-06", None),
        ("The truce broke in June last year.", "June last year", "2030-06", None),
        ("The truce of November 2019 held.", "November 2019", "2019-11", None),
        ("They met in mid-February.", "mid-February", "2031-02", "MID"),
        ("They met in late April.", "late April", "2031-04", "END"),
        ("They met in early 2022.", "early 2022", "2022", "START"),
        ("They met in the winter of 2029.", "the winter of 2029", "2029-WI", None),
        ("They met last summer.", "last summer", "2030-SU", None),
        ("They met in the spring of last year.", "the spring of last year", "2030-SP", None),
        ("They will meet this summer.", "this summer", "2031-SU", None),
        ("They march each July.", "each July", "XXXX-07", None),
    ],
)
def test_months_and_seasons(text, expression, value, mod):
    assert [(time.text, time.value, time.mod) for time in found(text)] == [(expression, value, mod)]


@pytest.mark.parametrize(
    ("text", "expression", "value"),
    [
        ("The border was drawn in 1996.", "1996", "1996"),
        ("The 1996 accord held.", "1996", "1996"),
        ("They want the pre-1996 borders back.", "pre-1996", "1996"),
        ("They fought over the 1996 lines.", "1996", "1996"),
        ("It was drawn in the 1990s.", "the 1990s", "199"),
        ("It was drawn in the late '80s.", "the late '80s", "198"),
        ("It was drawn in the 19th century.", "the 19th century", "18"),
        ("Aid fell in fiscal 2030.", "fiscal 2030", "2030"),
        ("Aid fell in the third quarter.", "the third quarter", "2030-Q3"),
        ("Aid fell in fiscal year 2029-30.", "fiscal year 2029-30", "2029"),
        ("Aid fell in the second fiscal quarter.", "the second fiscal quarter", "2031-Q2"),
        ("Aid fell in Q3 2028.", "Q3 2028", "2028-Q3"),
        ("Aid fell in 3Q 2028.", "3Q 2028", "2028-Q3"),
        ("Aid fell in H1 2028.", "H1 2028", "2028-H1"),
        ("Aid fell in Q1.", "Q1", "2031-Q1"),
        ("Aid fell in the third quarter of 2028.", "the third quarter of 2028", "2028-Q3"),
        ("Aid fell in the second half of 2028.", "the second half of 2028", "2028-H2"),
        ("Aid rose in nineteen ninety-four.", "nineteen ninety-four", "1994"),
    ],
)
def test_years_quarters_decades(text, expression, value):
    assert told(text) == [(expression, value)]


@pytest.mark.parametrize(
    ("text", "expression", "value"),
    [
        ("They met today.", "today", "2031-05-08"),
        ("They met yesterday.", "yesterday", "2031-05-07"),
        ("They met this week.", "this week", "2031-W19"),
        ("This week's talks failed.", "This week", "2031-W19"),
        ("They met last month.", "last month", "2031-04"),
        ("They meet next year.", "next year", "2032"),
        ("They met earlier this year.", "earlier this year", "2031"),
        ("They met this morning.", "this morning", "2031-05-08TMO"),
        ("They met last night.", "last night", "2031-05-07TNI"),
        ("They met 10 days ago.", "10 days ago", "2031-04-28"),
        ("They met two weeks ago.", "two weeks ago", "2031-W17"),
        ("They meet three days from now.", "three days from now", "2031-05-11"),
        ("They meet two weeks from now.", "two weeks from now", "2031-W21"),
        ("They met three months ago.", "three months ago", "2031-02"),
        ("They met nearly 50 years ago.", "nearly 50 years ago", "1981"),
        ("They met a year and a half ago.", "a year and a half ago", "2029"),
        ("He may one day return.", "one day", "FUTURE_REF"),
        ("They met on Christmas Day.", "Christmas Day", "2030-12-25"),
        ("They recently met.", "recently", "PAST_REF"),
        ("They are now apart.", "now", "PRESENT_REF"),
    ],
)
def test_times_counted_from_the_day_of_publication(text, expression, value):
    assert told(text) == [(expression, value)]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("They met on 5 March 2029. Two days later the truce broke.", ("Two days later", "2029-03-07")),
        ("They met on 5 March 2029. The next day the truce broke.", ("The next day", "2029-03-06")),
        ("They met in June 2029 and again the following year.", ("the following year", "2030")),
        ("They met in June 2029 and again the following month.", ("the following month", "2029-07")),
        ("They met in 2015. Two years later they fought.", ("Two years later", "2017")),
        ("Aid fell in the first quarter. It had risen a year earlier.", ("a year earlier", "2030-Q1")),
    ],
)
def test_where_the_text_moves_the_nearest_earlier_date_counts(text, last):
    assert told(text)[-1] == last


@pytest.mark.parametrize(
    ("text", "expression", "value", "mod"),
    [
        ("A 30-day truce began.", "30-day", "P30D", None),
        ("It broke two days after the talks.", "two days", "P2D", None),
        ("It held for several years.", "several years", "PXY", None),
        ("It held for more than two weeks.", "more than two weeks", "P2W", "MORE_THAN"),
        ("It held for about an hour.", "about an hour", "PT1H", "APPROX"),
        ("It held for two and a half years.", "two and a half years", "P2Y6M", None),
        ("It held for the past three months.", "the past three months", "P3M", None),
        ("It held for decades.", "decades", "PXY", None),
        ("The decades-old conflict goes on.", "decades-old", "PXY", None),
        ("The months-long talks failed.", "months-long", "PXM", None),
        ("The ten-day-old truce held.", "ten-day-old", "P10D", None),
        ("It was for one day only.", "one day", "P1D", None),
        ("It held for a quarter of a century.", "a quarter of a century", "P25Y", None),
        ("A nearly six-month truce broke.", "nearly six-month", "P6M", "LESS_THAN"),
        ("It will hold for the next decade.", "the next decade", "P10Y", None),
        ("It held for four decades.", "four decades", "P40Y", None),
        ("It held for twenty-five minutes.", "twenty-five minutes", "PT25M", None),
    ],
)
def test_durations(text, expression, value, mod):
    (time,) = found(text)
    assert (time.text, time.value, time.mod, time.type) == (expression, value, mod, "DURATION")


@pytest.mark.parametrize(
    ("text", "expression", "value"),
    [
        ("They meet daily.", "daily", "P1D"),
        ("They meet every two months.", "every two months", "P2M"),
        ("They meet every other week.", "every other week", "P2W"),
        ("It costs $3 million a year.", "a year", "P1Y"),
        ("They meet each year.", "each year", "P1Y"),
    ],
)
def test_sets(text, expression, value):
    (time,) = found(text)
    assert (time.text, time.value, time.type) == (expression, value, "SET")


@pytest.mark.parametrize(
    ("text", "expression", "value"),
    [
        ("Shells fell at 0300 GMT on Wednesday.", "0300 GMT on Wednesday", "2031-05-07T03:00Z"),
        ("Shells fell at 10:35 a.m.", "10:35 a.m.", "2031-05-08T10:35"),
        ("Shells fell at 9 p.m. Tuesday.", "9 p.m. Tuesday", "2031-05-06T21:00"),
        ("Shells fell at noon.", "noon", "2031-05-08T12:00"),
        ("Shells will fall after midnight Saturday.", "midnight Saturday", "2031-05-10T24:00"),
        ("Shells fell at 18:30 local time.", "18:30 local time", "2031-05-08T18:30"),
    ],
)
def test_times_of_day(text, expression, value):
    (time,) = found(text)
    assert (time.text, time.value, time.type) == (expression, value, "TIME")


@pytest.mark.parametrize(
    "text",
    [
        "The truce may hold.",
        "May said the truce would hold.",
        "Theresa May came.",
        "They march on Orrin.",
        "The March of Dimes gave aid.",
        "A second envoy came.",
        "The sun shone.",
        "Resolution 2034 was passed.",
        "Some 2000 people fled.",
        "It cost $1990.",
        "Flight 1843 was late.",
        "April Dorn came.",
        "A 52-year-old farmer fled.",
        "A 6-month-old girl lived.",
        "The daily Orrin Post wrote so.",
        "The Lanthe daily reported it.",
        "He said so on “This Week”.",
        "Three-quarters of the food is gone.",
        "They were the first to fall.",
        "The future of Orrin is open.",
        "USA Today wrote so.",
        "They hope for a brighter tomorrow.",
        "Watch: the bridge at Orrin 02:38",
    ],
)
def test_other_meanings_are_no_times(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The envoy left on Wednesday.", None),
        ("The envoy left two weeks ago.", None),
        ("They meet two weeks from now.", None),
        ("The envoy left in November.", None),
        ("The envoy left on March 5.", None),
        ("The envoy left at noon.", None),
        ("The envoy left yesterday.", None),
        ("The envoy left last summer.", None),
        ("The envoy left in the third quarter.", None),
        ("The envoy left at Easter.", None),
        ("The envoy left over the weekend.", None),
        ("The envoy left in November 2029.", "2029-11"),
        ("The envoy left for two weeks.", "P2W"),
    ],
)
def test_without_a_day_of_publication_what_is_relative_has_no_value(text, value):
    assert [time.value for time in found(text, published=None)] == [value]


def test_headings_and_what_is_left_out_are_passed_over():
    text = "Talks on Monday\n\nThe envoy left today."
    heading = Span.of(text, 0, 15)
    report = Report(id="r", origin="r", text=text, published=THURSDAY, headings=[heading])
    assert [time.text for time in times(Reading(report=report)).times] == ["today"]


def test_a_day_that_nothing_names_has_no_value():
    assert told("They met that day.") == [("that day", None)]


def test_the_name_of_a_paper_is_no_part_of_a_time():
    assert told("It told the Orrin Post last week.") == [("last week", "2031-W18")]


def test_the_hours_of_two_clocks_have_one_day():
    text = "Shells fell at 06:30 (04:30 GMT) on Wednesday."
    assert [time.value for time in found(text)][:2] == ["2031-05-07T06:30", "2031-05-07T04:30Z"]
