"""The day of a statement."""

import pytest

from onrecord.keep.day import day
from onrecord.record.found import Found
from onrecord.record.statement import Statement


@pytest.mark.parametrize(
    ("published", "made", "expected"),
    [
        ("2031-05-06", None, "2031-05-06"),
        ("2031-05-06T10:00Z", None, "2031-05-06"),
        ("2031-05-06", "2031-05-04", "2031-05-04"),
        ("2031-05-06", "2031-05", "2031-05-06"),
        ("2031-05-06", "2031", "2031-05-06"),
        ("2031-05-06", "2031-04", None),
        ("2031-05-06", "2029", None),
        ("2031-05", "2031-05", None),
        (None, "2031-05-04", "2031-05-04"),
        (None, "2031", None),
        (None, None, None),
    ],
)
def test_what_was_made_in_another_month_or_year_was_not_made_on_the_reports_day(published, made, expected):
    said = Statement(id="s1", content=[], kind="indirect", confidence=0.9, made_on=made)
    found = Found(
        id="r/s1", report="r", version=1, title=None, outlet=None, published=published, url=None, actors=[],
        statement=said,
    )  # fmt: skip
    assert found.day == expected
    assert day(published, made) == int((expected or "0").replace("-", ""))
