"""Checked: what was computed about the numbers of several reports."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import Connection

from onrecord.ask.asked import Asked
from onrecord.ask.whole import Whole, whole_of
from onrecord.keep.check import Made, differing, put_checks, readings_of
from onrecord.keep.checkable import asserting, checkable
from onrecord.known.known import Known
from onrecord.record.check import Check
from onrecord.record.map import Map
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.statement import Statement
from onrecord.relate import checks
from onrecord.relate.holding import claims

Its = Sequence[tuple[int, int]]  # the ids of statements that assert a measure, and of their readings


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

    They are made anew where the store has not done it yet, or where `maps` may show what is said to be held.
    """
    given = readings_of(connection, versions)
    due = [one.version_id for one in given if one.is_due or (maps and one.has_claims)]
    its = asserting(connection, due) if due else []

    def told(whole: Whole) -> list[Checked]:
        anew = {id_: one.measures for id_, one in _anew(connection, due, its, whole, maps, known)}
        found = differing(connection, [one.id for one in given if one.id not in anew], whole.places.texts_of)
        found.update(anew)
        places = whole.places.of(found)
        listed = [(places[one.id].label, found[one.id]) for one in given if one.id in found]
        return [one for label, measures in listed for one in _differing(label, measures)]

    return Asked([id_ for id_, _ in its], told)


def check(connection: Connection, versions: Sequence[int]) -> None:
    """Makes the checks of versions with these ids, and keeps those that differ."""
    its = asserting(connection, versions)
    whole = whole_of(connection, [id_ for id_, _ in its])
    made = {id_: Made(one.measures, _claims(one)) for id_, one in _anew(connection, versions, its, whole)}
    put_checks(connection, made)


def _claims(reading: Reading) -> list[int]:
    claimed = {id(one.measure) for one in claims(reading)}
    return [number for number, one in enumerate(reading.measures) if id(one) in claimed]


def _anew(
    connection: Connection,
    versions: Sequence[int],
    its: Its,
    whole: Whole,
    maps: Sequence[Map] = (),
    known: Known | None = None,
) -> Iterator[tuple[int, Reading]]:
    """Readings, with their ids, with their checks made anew."""
    said: dict[int, list[Statement]] = defaultdict(list)
    for id_, reading_id in its:
        said[reading_id].append(whole.found([id_])[0].statement)
    given = checkable(connection, versions, said, whole.places.texts_of, with_actors=bool(maps))
    for reading_id, reading in given:
        yield reading_id, checks(reading, maps, known)


def _differing(label: str, measures: Sequence[Measure]) -> Iterator[Checked]:
    for measure in measures:
        by = f"{label}/{measure.asserted_by}" if measure.asserted_by else None
        for one in measure.checks:
            if one.differs:
                yield Checked(report=label, measure=measure, check=one, statement=by)
