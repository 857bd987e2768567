"""Notices: what sources cancel or withhold is held back, and none of it is lost."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, insert, select, update

from onrecord.keep.count import count
from onrecord.keep.kept import Kept
from onrecord.keep.newest import by_uri, made_at
from onrecord.keep.now import now
from onrecord.keep.stand import hold_back_stands
from onrecord.keep.tables import HELD_BACK, NEWEST, notice, reading, report, statement, version
from onrecord.keep.web_address import web_address
from onrecord.record.moment import later
from onrecord.record.notice import Noted, Notice, Status
from onrecord.record.raw import Raw

_AT_ONCE = 500


def put_notice(connection: Connection, given: Notice) -> Kept | None:
    """Holds back the report that its source cancels or withholds: only who asks for such finds it.

    Its versions, readings and corrections stay as they are. None where no such report is there, or a version
    of it that was made after the notice; the notice waits for one that was made before. The same again
    changes nothing.
    """
    found, address = by_uri(connection, given.uri), web_address(given.uri)
    there = _versions_of(connection, address, given)
    held = next((number for number in there if number is not None), None)
    # Of those without a time, each may be one of its own.
    if found and held and (given.at or found.newest == HELD_BACK):
        return Kept(found.label, held, "known")
    if found is None or _made_later(found, given):
        if not there:
            _write(connection, address, given, None)
        return None
    connection.execute(update(report).where(report.c.id == found.report_id), {"address": address})
    if found.newest == NEWEST:
        _hold_back(connection, found.id)
    _write(connection, address, given, found.number)
    return Kept(found.label, found.number, given.status)


def waiting(connection: Connection, address: str | None, raw: Raw) -> Status | None:
    """What the source said of a report before this first version of it came in, which it made earlier."""
    if not (address and raw.uri and raw.updated):
        return None
    asked = select(notice).where(notice.c.address == address).order_by(notice.c.id.desc())
    last = connection.execute(asked).first()
    if last is None or last.said_at is None or later(raw.updated, last.said_at):
        return None
    connection.execute(update(notice).where(notice.c.id == last.id), {"version": 1})
    status: Status = last.status
    return status


def notices(connection: Connection, report_ids: Collection[int]) -> list[Noted]:
    """All notices of these reports that held them back, in the order of their coming in."""
    listed = sorted(report_ids)
    found: list[Noted] = []
    for begin in range(0, len(listed), _AT_ONCE):
        asked = select(notice, report.c.label).join(report, report.c.address == notice.c.address)
        asked = asked.where(notice.c.version.is_not(None)).order_by(notice.c.id)
        some = asked.where(report.c.id.in_(listed[begin : begin + _AT_ONCE]))
        found += [_noted(row) for row in connection.execute(some)]
    return found


def held_back(connection: Connection, newest: Collection[tuple[int, int]]) -> dict[str, Noted]:
    """The notice that holds of each report that is held back, by its label.

    Given are the ids of reports, each with `newest` of its newest version.
    """
    ids = {id_ for id_, state in newest if state == HELD_BACK}
    return {one.report: one for one in notices(connection, ids)}


def _versions_of(connection: Connection, address: str, given: Notice) -> list[int | None]:
    """The versions that the same notice held back, None where it waits; empty where it is not there."""
    asked = select(notice.c.version).where(notice.c.address == address, notice.c.status == given.status)
    at = notice.c.said_at == given.at if given.at else notice.c.said_at.is_(None)
    return list(connection.execute(asked.where(at)).scalars())


def _made_later(found: Row[Any], given: Notice) -> bool:
    made = made_at(found)
    return bool(given.at and made and later(made, given.at))


def _hold_back(connection: Connection, version_id: int) -> None:
    changed = update(version).where(version.c.id == version_id)
    connection.execute(changed, {"newest": HELD_BACK})
    its = connection.execute(select(reading.c.id).where(reading.c.version_id == version_id)).scalar()
    if its is not None:
        count(connection, its, -1)
        connection.execute(update(statement).where(statement.c.reading_id == its), {"newest": HELD_BACK})
        hold_back_stands(connection, its)


def _write(connection: Connection, address: str, given: Notice, number: int | None) -> None:
    told = {
        "address": address, "version": number, "status": given.status, "said_at": given.at,
        "note": given.note, "origin": given.origin, "item": given.content, "noted_at": now(),
    }  # fmt: skip
    connection.execute(insert(notice), told)


def _noted(row: Row[Any]) -> Noted:
    on = (row.said_at or row.noted_at)[:10]
    return Noted(
        report=row.label, version=row.version, status=row.status, on=on, note=row.note, noted_at=row.noted_at
    )
