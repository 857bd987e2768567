"""What is written many rows at a time comes back as it was."""

import math

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert, select

from onrecord.keep.rows import put_rows
from onrecord.keep.tables import measure, reading, report, version

_WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8)
_TEXTS = st.none() | st.sampled_from(['"', "\\", "NULL", "null", "{a,b}", "'", "", "1\n2\t"]) | _WORDS
_VALUES = st.none() | st.floats(allow_nan=False) | st.just(math.inf)
_ROWS = st.lists(st.tuples(st.integers(0, 2**31 - 1), _VALUES, _TEXTS, _TEXTS), max_size=6)


@given(rows=_ROWS)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_numbers_and_texts_come_back_as_they_were(desk, rows):
    with desk.store.writing() as connection:
        connection.execute(delete(report))
        its = _reading(connection)
        given_rows = [
            {"reading_id": its, "number": n, "begins": 0, "ends": ends, "value": value, "unit": unit,
             "subject": subject}
            for n, (ends, value, unit, subject) in enumerate(rows)
        ]  # fmt: skip
        put_rows(connection, measure, given_rows)
        asked = select(measure.c.ends, measure.c.value, measure.c.unit, measure.c.subject)
        found = connection.execute(asked.where(measure.c.reading_id == its).order_by(measure.c.number))
        assert [tuple(row) for row in found] == rows


def _reading(connection) -> int:
    """The id of a reading of a report that says nothing."""
    told = {"label": "nothing", "added_at": "2031-05-06"}
    its = connection.execute(insert(report).returning(report.c.id), told).scalar_one()
    told = {"report_id": its, "number": 1, "newest": 1, "raw_digest": "", "digest": "", "form": "text",
            "stated": "{}", "added_at": "", "day": 0, "text": "", "origin": ""}  # fmt: skip
    its = connection.execute(insert(version).returning(version.c.id), told).scalar_one()
    told = {"version_id": its, "reader": "", "settings": "", "read_at": ""}
    return connection.execute(insert(reading).returning(reading.c.id), told).scalar_one()
