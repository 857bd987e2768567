import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.acquire import check_published


@pytest.mark.parametrize(
    "value",
    [
        "2031-03-12",
        "2032-02-29",
        "2031-03-12T14:00",
        "2031-03-12T14:00:30",
        "2031-03-12T14:00:30.5",
        "2031-03-12T14:00:30.123456789",
        "2031-03-12T14:00:30Z",
        "2031-03-12T14:00+02:00",
        "2031-03-12T14:00:30-0330",
        "2031-03-12T14:00+02",
    ],
)
def test_dates_and_times_are_kept(value):
    assert check_published(value) == value


def test_white_space_around_goes():
    assert check_published(" 2031-03-12\n") == "2031-03-12"


def test_the_space_of_databases_becomes_t():
    assert check_published("2031-03-12 14:00:30+02:00") == "2031-03-12T14:00:30+02:00"


@pytest.mark.parametrize(
    "value",
    [
        "", "2031-02-30", "2031-13-01", "0000-01-01", "20310312", "2031-W11-3", "2031-03", "2031",
        "12.03.2031", "March 12, 2031", "2031-03-12T", "2031-03-12T25:00", "2031-03-12T14:00+25:00",
        "2031-03-12Z", "2031-03-12T14", "２０３１-03-12", "2031-03-12 or so", "\0",
    ],
)  # fmt: skip
def test_what_is_no_date_is_refused(value):
    with pytest.raises(ValueError, match=r"^'.*' is no date; expected YYYY-MM-DD, for example 2025-03-12$"):
        check_published(value)


def test_the_message_is_one_short_line():
    with pytest.raises(ValueError, match="is no date") as refused:
        check_published("2031\n\x1b[31m" + "9" * 10_000)
    assert str(refused.value).startswith(r"'2031\n\x1b[31m999")
    assert len(str(refused.value)) < 150


@given(st.datetimes(timezones=st.none() | st.timezones()))
def test_what_python_writes_is_taken(moment):
    value = moment.isoformat()
    # Before standard time, zones have seconds in their offset, which ISO 8601 does not.
    if moment.tzinfo is None or moment.year > 1980:
        assert check_published(value) == value


@given(st.text())
def test_nothing_else_is_raised(value):
    try:
        check_published(value)
    except ValueError as error:
        assert str(error).isprintable()  # noqa: PT017 - most values are refused, not all
