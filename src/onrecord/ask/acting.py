"""Acting: the statements that relations are computed from, with all their words."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from msgspec.structs import replace
from sqlalchemy import Connection, select

from onrecord.ask.condition import chosen
from onrecord.ask.filters import Filters, several
from onrecord.ask.statements import found
from onrecord.keep.among import among_given
from onrecord.keep.tables import measure, reading, report, version
from onrecord.record.found import Found
from onrecord.record.measure import Measure
from onrecord.record.span import Span

_ASSERTED = (
    select(
        report.c.label,
        *(measure.c[column] for column in ("begins", "ends", "value", "low", "high", "unit", "modifier")),
        measure.c.subject,
        measure.c.asserted_by,
    )
    .select_from(measure.join(reading).join(version).join(report))
    .where(version.c.newest > 0, among_given(report.c.label), measure.c.asserted_by.is_not(None))
)


def acting(connection: Connection, filters: Filters, acts: Iterable[str]) -> list[Found]:
    """The statements of `acting_ids`, in their order."""
    return list(found(connection, acting_ids(connection, filters, acts)))


def acting_ids(
    connection: Connection, filters: Filters, acts: Iterable[str], days_back: int = 0
) -> Sequence[int]:
    """The ids of the statements, in the order of their days, that `filters` let through and do one of `acts`.

    From `days_back` before `since` on. An act that `filters` name must be among them, too.
    """
    wanted = [act for act in acts if act in several(filters.act) or not several(filters.act)]
    if not wanted:
        return []
    asked = chosen(connection, replace(filters, act=wanted, since=earlier(filters.since, days_back)))
    return connection.execute(asked.ordered(latest=False)).scalars().all()


def earlier(day: str | None, days: int) -> str | None:
    """The day that lies `days` before `day`."""
    return (date.fromisoformat(day) - timedelta(days=days)).isoformat() if day else None


def asserted(connection: Connection, given: Sequence[Found]) -> dict[str, list[Measure]]:
    """The measures in the words of statements that assert some, by the statements' ids."""
    by_id = {one.id: one for one in given}
    labels = list({one.report for one in given})
    rows = connection.execute(_ASSERTED, {"ids": labels}).all() if labels else ()
    found: dict[str, list[Measure]] = {}
    for label, begins, ends, *numbers, of, by in rows:
        id_ = f"{label}/{by}"
        if id_ in by_id:
            listed = found.setdefault(id_, [])
            if text := _text(by_id[id_].statement.content, begins, ends):
                value, low, high, unit, modifier = numbers
                one = Measure(
                    span=(begins, ends), text=text, value=value, low=low, high=high, unit=unit,
                    modifier=modifier, of=of, asserted_by=by,
                )  # fmt: skip
                listed.append(one)
    return found


def _text(spans: Sequence[Span], begin: int, end: int) -> str:
    """The words of an offset of the report, which stands in one of `spans`; empty where it does not."""
    within = (span for span in spans if span.begin <= begin and end <= span.end)
    return next((span.text[begin - span.begin : end - span.begin] for span in within), "")
