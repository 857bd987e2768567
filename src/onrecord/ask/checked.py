"""Checked: what was computed about the numbers of several reports."""

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import Connection

from onrecord.keep.checkable import checkable
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
    connection: Connection, versions: Sequence[int], maps: Sequence[Map] = (), known: Known | None = None
) -> Iterator[Checked]:
    """The checks of versions with these ids that differ, in their order and that of the text.

    They are made anew, with `maps`.
    """
    for reading in checkable(connection, versions, with_actors=bool(maps)):
        label = reading.report.id
        for measure in checks(reading, maps, known).measures:
            for check in measure.checks:
                if check.verdict.startswith("differs"):
                    by = f"{label}/{measure.asserted_by}" if measure.asserted_by else None
                    yield Checked(report=label, measure=measure, check=check, statement=by)
