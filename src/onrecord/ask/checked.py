"""Checked: what was computed about the numbers of several reports."""

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import Connection

from onrecord.keep.reading import find_version, get_reading
from onrecord.known.known import Known
from onrecord.record.check import Check
from onrecord.record.map import Map
from onrecord.record.measure import Measure
from onrecord.relate import checks


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """A check, at the first of the measures that went into it.

    `statement` is the id of the one that asserts the measure, "report/s4"; None where the report does.
    """

    report: str
    measure: Measure
    check: Check
    statement: str | None


def differing_checks(
    connection: Connection, reports: Sequence[str], maps: Sequence[Map] = (), known: Known | None = None
) -> Iterator[Checked]:
    """The checks of the reports, in their newest versions, that differ, in the order of the text.

    They are made anew, with `maps`.
    """
    for label in reports:
        row = find_version(connection, label)
        if row is None:
            continue
        for measure in checks(get_reading(connection, row), maps, known).measures:
            for check in measure.checks:
                if check.verdict.startswith("differs"):
                    by = f"{label}/{measure.asserted_by}" if measure.asserted_by else None
                    yield Checked(report=label, measure=measure, check=check, statement=by)
