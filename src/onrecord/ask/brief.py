"""Brief: what a desk's reports tell of a period, with the texts that its lines stand on."""

from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, func, select

from onrecord.ask.acting import earlier
from onrecord.ask.changes import asked_changes
from onrecord.ask.checked import Checked, asked_checks
from onrecord.ask.condition import chosen, newest
from onrecord.ask.disagreements import Disagreeing, asked_disagreements
from onrecord.ask.filters import Filters, day
from onrecord.ask.positions import asked_positions
from onrecord.ask.reports import ReportRow, report_rows
from onrecord.ask.timeline import Moment, asked_timeline
from onrecord.ask.whole import Whole
from onrecord.errors import UsageError
from onrecord.keep.among import among
from onrecord.keep.day import UNKNOWN
from onrecord.keep.tables import report, version
from onrecord.known.known import Known
from onrecord.record.change import Change
from onrecord.record.found import Found
from onrecord.record.map import Map
from onrecord.record.position import Position

_MEMORY = 365  # days before the period in which a latest act still tells a position


class Brief(msgspec.Struct, frozen=True, kw_only=True):
    """The period from `since` to `until`, both included, of which the reports published in it tell.

    `desk` is the name that the desk file gives. `statements` counts those made in the period, with their
    echoes; `timeline` has each once that does more than to assert. `positions` are those of the last day,
    also where the latest act is up to a year older than `since`. `checks` are those that differ. `undated`
    reports have no day of publication and are in nothing of this. `texts` are those of the reports that
    anything here points at, by their ids.
    """

    desk: str | None
    since: str
    until: str
    reports: list[ReportRow]
    undated: int
    statements: int
    changes: list[Change]
    positions: list[Position]
    timeline: list[Moment]
    disagreements: list[Disagreeing]
    checks: list[Checked]
    texts: dict[str, str]


def brief(
    connection: Connection,
    since: str,
    until: str | None = None,
    *,
    min_confidence: float = 0.0,
    maps: Sequence[Map] = (),
    known: Known | None = None,
    desk: str | None = None,
    held_back: bool = False,
) -> Brief:
    """A brief of the days from `since` to `until`, else to the last day on which a report was published.

    Statements under `min_confidence` take no part, nor do reports that are held back, but with `held_back`.
    Raises UsageError for what is no day or no period.
    """
    kept = newest(version.c.newest, held_back=held_back)
    until = until or max(since, _last_day(connection, kept) or since)
    period = Filters(since=since, until=until, min_confidence=min_confidence, held_back=held_back)
    if until < since:
        raise UsageError(f"until: {until} lies before {since}; expected a later day")
    count = select(func.count()).select_from(chosen(connection, period).asked.subquery())
    whole = Whole(connection)
    versions = _versions(connection, period, kept)
    changes = asked_changes(connection, period)
    positions = asked_positions(connection, replace(period, since=earlier(since, _MEMORY)), whole)
    timeline = asked_timeline(connection, period)
    disagreements = asked_disagreements(connection, period)
    checks = asked_checks(connection, versions, maps, known)
    parts = changes, positions, timeline, disagreements, checks
    whole.read({id_ for part in parts for id_ in part.ids})
    told = Brief(
        desk=desk,
        since=since,
        until=until,
        reports=report_rows(connection, versions),
        undated=_count_undated(connection, kept),
        statements=connection.execute(count).scalar_one(),
        changes=changes.told(whole),
        positions=positions.told(whole),
        timeline=timeline.told(whole),
        disagreements=disagreements.told(whole),
        checks=checks.told(whole),
        texts={},
    )
    labels = {one.report for one in cited(told)} | {one.report for one in told.checks}
    return replace(told, texts=_texts(connection, sorted(labels), whole.places.texts()))


def cited(given: Brief) -> Iterable[Found]:
    """The statements that a brief points at, those that several of its parts do more than once."""
    for change in given.changes:
        yield from (change.before, change.after)
    for position in given.positions:
        for voice in position.voices:
            yield from voice.statements
    for moment in given.timeline:
        yield from (moment.statement, *moment.echoes)
    for one in given.disagreements:
        yield from (one.one, one.other)


def _last_day(connection: Connection, kept: ColumnElement[bool]) -> str | None:
    asked = select(func.max(func.substr(version.c.published, 1, 10)))
    return connection.execute(asked.where(kept, version.c.day > UNKNOWN)).scalar()


def _versions(connection: Connection, period: Filters, kept: ColumnElement[bool]) -> Sequence[int]:
    """Those that were published in the period, in the order of their days."""
    days = version.c.day.between(day("since", period.since), day("until", period.until))
    asked = select(version.c.id).where(kept, days).order_by(version.c.day, version.c.id)
    return connection.execute(asked).scalars().all()


def _count_undated(connection: Connection, kept: ColumnElement[bool]) -> int:
    asked = select(func.count()).where(kept, version.c.day == UNKNOWN)
    return connection.execute(asked).scalar_one()


def _texts(connection: Connection, labels: Sequence[str], known: Mapping[str, str]) -> dict[str, str]:
    """The texts of reports by their labels; `known` are those of some."""
    found = {label: known[label] for label in labels if label in known}
    missing = [label for label in labels if label not in known]
    if missing:
        asked = select(report.c.label, version.c.text).join(version, version.c.report_id == report.c.id)
        asked = asked.where(version.c.newest > 0, among(report.c.label, missing))
        found |= {row.label: row.text for row in connection.execute(asked)}
    return found
