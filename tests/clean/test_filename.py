import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.clean import clean
from onrecord.clean.filename import named_day
from onrecord.record.raw import Raw


@pytest.mark.parametrize(
    ("origin", "day"),
    [
        ("2031-05-06-talks-resume.txt", "2031-05-06"),
        ("archive/2031-05-06_talks.html", "2031-05-06"),
        ("C:\\saved\\2031-05-06 talks.TXT", "2031-05-06"),
        ("2031-05-06.txt", "2031-05-06"),
        ("2031-02-30-talks.txt", None),
        ("2031-05-061.txt", None),
        ("talks-2031-05-06.txt", None),
        ("2031-05-06/talks.txt", None),
        ("2031-05-06-crawl.jsonl:3", None),
        ("-", None),
    ],
)
def test_the_day_that_the_name_of_a_file_begins_with(origin, day):
    assert named_day(origin) == day


def test_what_is_given_goes_before_the_name():
    name = "2031-05-06-talks.txt"
    for published, wanted in ((None, ("2031-05-06", "name")), ("2031-05-04", ("2031-05-04", "given"))):
        report = clean(Raw(id="a", origin=name, content="Ana Tolm said no.", published=published))
        assert (report.published, report.published_from) == wanted


@given(st.text(max_size=40))
def test_any_name_will_do(origin):
    assert named_day(origin) is None or named_day(origin) in origin
