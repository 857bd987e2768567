"""Versions: what a report said, each time that it said something else."""

import zlib
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Row, func, insert, select, update

from onrecord.keep.count import count
from onrecord.keep.day import day
from onrecord.keep.digest import digest
from onrecord.keep.kept import Kept
from onrecord.keep.label import free_labels
from onrecord.keep.name import name_ids
from onrecord.keep.newest import address_of, as_it_is, learns_address, newest, order, raw_digest
from onrecord.keep.notice import waiting
from onrecord.keep.now import now
from onrecord.keep.passage import put_passages
from onrecord.keep.rest import rest
from onrecord.keep.stand import take_stands
from onrecord.keep.stated import stated
from onrecord.keep.tables import HELD_BACK, NEWEST, reading, report, statement, version
from onrecord.keep.web_address import web_address
from onrecord.keep.words import index_report
from onrecord.record.raw import Raw
from onrecord.record.report import Report

_LEVEL = 9  # of zlib
# The fields of a report that have columns or tables of their own.
REPORT = (
    "id", "origin", "title", "published", "outlet", "url", "language", "text", "headings", "left_out",
)  # fmt: skip


class Placed(NamedTuple):
    """Where a report came to lie; `version_id` is None where it was there as it is."""

    kept: Kept
    version_id: int | None


def put_version(connection: Connection, raw: Raw, given: Report) -> Placed:
    """Writes down what came in, and the text that was made of it, unless both are there.

    A report is known again by its URL or its source's name for it, and one without either by its text. What
    it states less than before is no change. What was made before the newest version becomes an older one.
    """
    found, address = newest(connection, raw, given), address_of(raw, given)
    if found is None:
        return _first(connection, raw, given)
    if address and learns_address(found, address):
        _learn_address(connection, found, address, raw.url or given.url)
    if there := as_it_is(connection, found, raw, given):
        return Placed(there, None)
    state = _state(connection, found, raw)
    if state:
        _supersede(connection, found)
    last = select(func.max(version.c.number)).where(version.c.report_id == found.report_id)
    number = connection.execute(last).scalar_one() + 1
    id_ = _insert(connection, found.report_id, (number, state), raw, given)
    return Placed(Kept(found.label, number, "changed", given.language), id_)


def _state(connection: Connection, found: Row[Any], raw: Raw) -> int:
    """`newest` of another version. Only an item of its source brings back a report that is held back."""
    if order(connection, found, raw) == "earlier":
        return 0
    return NEWEST if raw.uri else int(found.newest)


def compressed(raw: Raw, given: Report) -> bytes | None:
    """What came in, if the text is not that itself."""
    same = raw.form == "text" and raw.content == given.text
    return None if same else zlib.compress(raw.content.encode("utf-8"), _LEVEL)


def raw_of(row: Row[Any]) -> Raw:
    """What came in, from a row of `version` and the label of its report."""
    content = row.text if row.raw is None else zlib.decompress(row.raw).decode("utf-8")
    return Raw(
        id=row.label, origin=row.origin, content=content, form=row.form, **msgspec.json.decode(row.stated)
    )


def _first(connection: Connection, raw: Raw, given: Report) -> Placed:
    (label,) = free_labels(connection, report.c.label, [raw.id])
    named = address_of(raw, given)
    address = web_address(named) if named else None
    status = waiting(connection, address, raw)
    values = {"label": label, "address": address, "added_at": now()}
    id_ = connection.execute(insert(report).returning(report.c.id), values).scalar_one()
    kept = Kept(label, 1, status or "added", given.language)
    return Placed(kept, _insert(connection, id_, (1, HELD_BACK if status else NEWEST), raw, given))


def _insert(
    connection: Connection, report_id: int, numbered: tuple[int, int], raw: Raw, given: Report
) -> int:
    number, state = numbered
    values = {
        "report_id": report_id,
        "number": number,
        "newest": state,
        "raw_digest": raw_digest(raw),
        "url": raw.url or given.url,
        "form": raw.form,
        "stated": msgspec.json.encode(stated(raw)).decode(),
        "added_at": now(),
        **of_report(connection, raw, given),
    }
    id_: int = connection.execute(insert(version).returning(version.c.id), values).scalar_one()
    put_passages(connection, id_, given)
    index_report(connection, id_)
    return id_


def of_report(connection: Connection, raw: Raw, given: Report) -> dict[str, object]:
    """The columns that depend on what was made of what came in."""
    return {
        "digest": digest(given.text),
        "title": given.title,
        "published": given.published,
        "day": day(given.published),
        "outlet_id": name_ids(connection, [given.outlet])[given.outlet] if given.outlet is not None else None,
        "language": given.language,
        "origin": given.origin,
        "text": given.text,
        "rest": _rest(given),
        "raw": compressed(raw, given),
    }


def _rest(given: Report) -> str | None:
    """What a later kind of report has besides; the id is the store's."""
    return rest(given, Report(**{field: getattr(given, field) for field in REPORT}))


def _learn_address(connection: Connection, found: Row[Any], address: str, url: str | None) -> None:
    named = {"address": web_address(address)}
    connection.execute(update(report).where(report.c.id == found.report_id), named)
    if url:
        connection.execute(update(version).where(version.c.id == found.id), {"url": url})


def _supersede(connection: Connection, found: Row[Any]) -> None:
    connection.execute(update(version).where(version.c.id == found.id), {"newest": 0})
    its = connection.execute(select(reading.c.id).where(reading.c.version_id == found.id)).scalar()
    if its is not None:
        if found.newest == NEWEST:
            count(connection, its, -1)
        take_stands(connection, its)
        connection.execute(update(statement).where(statement.c.reading_id == its), {"newest": 0})
