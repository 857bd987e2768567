from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.clean.clock import iso_time
from onrecord.record.moment import has_zone

MOMENTS = st.datetimes(datetime(1995, 1, 1), datetime(2090, 1, 1)).map(
    lambda d: d.replace(second=0, microsecond=0)
)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("2031-05-06", "2031-05-06"),
        ("2031-05-06T10:15Z", "2031-05-06T10:15:00+00:00"),
        ("2031-05-06T10:15:30+0200", "2031-05-06T10:15:30+02:00"),
        ("2031-05-06 10:15", "2031-05-06T10:15:00"),
        ("20310506T101500Z", "2031-05-06T10:15:00+00:00"),
        ("Tue, 06 May 2031 10:15:00 GMT", "2031-05-06T10:15:00+00:00"),
        ("Tue May 06 10:15:00 CEST 2031", "2031-05-06T10:15:00+02:00"),
        ("1935483300", "2031-05-02T10:15:00+00:00"),
        ("Published: 10:15 AM EDT, May 6, 2031", "2031-05-06T10:15:00-04:00"),
        ("6 May 2031 • 4:45pm", "2031-05-06T16:45:00"),
        ("12:30 a.m. ET Jan. 3, 2031", "2031-01-03T00:30:00-05:00"),
        ("May 6th, 2031 at 9:05 PM PT", "2031-05-06T21:05:00-07:00"),
        ("17:41 JST, May 6, 2031", "2031-05-06T17:41:00+09:00"),
        ("Stand: 06.05.2031, 06:00 Uhr", "2031-05-06T06:00:00"),
        ("May 6, 2031 10:15 -0530", "2031-05-06T10:15:00-05:30"),
        ("6 mai 2031 à 18h30", "2031-05-06T18:30:00"),
        ("2031年5月6日 18:30", "2031-05-06T18:30:00"),
        ("Updated May 6, 2031", "2031-05-06"),
    ],
)
def test_times_as_pages_write_them(written, told):
    assert iso_time(written) == told


@pytest.mark.parametrize(
    "written",
    [
        "",
        "yesterday",
        "05/06/2031",
        "2031-13-40",
        "May 32, 2031",
        "10:15",
        "0001-01-01",
        "room 2031",
        "12 Maple 2031",
    ],
)
def test_what_is_no_day_or_could_be_two_is_not_guessed(written):
    assert iso_time(written) is None


@given(MOMENTS, st.integers(-11, 13))
def test_a_moment_with_its_offset_comes_back(moment, hours):
    written = moment.replace(tzinfo=timezone(timedelta(hours=hours))).isoformat()
    assert iso_time(written) == written
    assert has_zone(written)


@given(MOMENTS)
def test_the_forms_of_one_moment_are_one(moment):
    expected = moment.replace(tzinfo=UTC).isoformat()
    english = f"{moment:%B} {moment.day}, {moment.year} {moment:%I:%M %p} GMT"
    assert iso_time(english) == iso_time(f"{moment:%Y-%m-%dT%H:%M}Z") == expected
    assert iso_time(f"{moment:%d.%m.%Y %H:%M} UTC") == expected


@given(st.text(max_size=60))
def test_any_text_is_a_time_or_none(written):
    found = iso_time(written)
    assert found is None or datetime.fromisoformat(found).year >= 1990
