"""Checked: what was computed about the numbers of several reports."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import Connection

from onrecord.ask.asked import Asked
from onrecord.ask.whole import Whole
from onrecord.keep.checkable import asserting, checkable
from onrecord.known.known import Known
from onrecord.record.check import Check
from onrecord.record.map import Map
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.statement import Statement
from onrecord.relate import checks


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """A check, at the first of the measures that went into it.

    `statement` is the id of the one that asserts the measure, "report/s4"; None where the report does.
    """

    report: str
    measure: Measure
    check: Check
    statement: str | None


def asked_checks(
    connection: Connection, versions: Sequence[int], maps: Sequence[Map] = (), known: Known | None = None
) -> Asked[list[Checked]]:
    """The checks of versions with these ids that differ, in their order and that of the text.

    They are made anew, with `maps`.
    """
    its = asserting(connection, versions)

    def told(whole: Whole) -> list[Checked]:
        said: dict[int, list[Statement]] = defaultdict(list)
        for id_, reading_id in its:
            said[reading_id].append(whole.found([id_])[0].statement)
        given = checkable(connection, versions, said, whole.places.texts_of, with_actors=bool(maps))
        return [one for reading in given for one in _differing(checks(reading, maps, known))]

    return Asked([id_ for id_, _ in its], told)


def _differing(reading: Reading) -> Iterator[Checked]:
    label = reading.report.id
    for measure in reading.measures:
        for check in measure.checks:
            if check.verdict.startswith("differs"):
                by = f"{label}/{measure.asserted_by}" if measure.asserted_by else None
                yield Checked(report=label, measure=measure, check=check, statement=by)
