"""Notices: what sources cancel or withhold is held back, and none of it is lost."""

from collections.abc import Collection

from sqlalchemy import Connection, Row, insert, select, update

from onrecord.keep.count import count
from onrecord.keep.kept import Kept
from onrecord.keep.newest import by_uri, made_at
from onrecord.keep.now import now
from onrecord.keep.tables import HELD_BACK, NEWEST, notice, reading, report, statement, version
from onrecord.record.moment import later
from onrecord.record.notice import Noted, Notice

_AT_ONCE = 500


def put_notice(connection: Connection, given: Notice) -> Kept | None:
    """Holds back the report that its source cancels or withholds: only who asks for such finds it.

    Its versions, readings and corrections stay as they are. None where no such report is there, or a later
    version of it than the notice. The same notice again changes nothing.
    """
    found = by_uri(connection, given.uri, given.id)
    if found is None:
        return None
    if _is_there(connection, found, given):
        return Kept(found.label, found.number, "known")
    made = made_at(found)
    if given.at and made and later(made, given.at):
        return None
    if found.newest == NEWEST:
        _hold_back(connection, found.id)
    told = {
        "report_id": found.report_id, "version": found.number, "status": given.status, "said_at": given.at,
        "note": given.note, "origin": given.origin, "item": given.content, "noted_at": now(),
    }  # fmt: skip
    connection.execute(insert(notice), told)
    return Kept(found.label, found.number, given.status)


def notices(connection: Connection, report_ids: Collection[int]) -> list[Noted]:
    """All notices of these reports, in the order of their coming in."""
    listed = sorted(report_ids)
    found: list[Noted] = []
    for begin in range(0, len(listed), _AT_ONCE):
        asked = select(notice, report.c.label).join(report).order_by(notice.c.id)
        some = asked.where(notice.c.report_id.in_(listed[begin : begin + _AT_ONCE]))
        found += [_noted(row) for row in connection.execute(some)]
    return found


def held_back(connection: Connection, newest: Collection[tuple[int, int]]) -> dict[str, Noted]:
    """The notice that holds of each report that is held back, by its label.

    Given are the ids of reports, each with `newest` of its newest version.
    """
    ids = {id_ for id_, state in newest if state == HELD_BACK}
    return {one.report: one for one in notices(connection, ids)}


def _is_there(connection: Connection, found: Row[object], given: Notice) -> bool:
    """Whether a notice came in before; of those without a time, each may be one of its own."""
    same = select(notice.c.id).where(notice.c.report_id == found.report_id, notice.c.status == given.status)
    at = notice.c.said_at == given.at if given.at else notice.c.said_at.is_(None)
    once = given.at is not None or found.newest == HELD_BACK
    return once and connection.execute(same.where(at)).first() is not None


def _hold_back(connection: Connection, version_id: int) -> None:
    changed = update(version).where(version.c.id == version_id)
    connection.execute(changed, {"newest": HELD_BACK})
    its = connection.execute(select(reading.c.id).where(reading.c.version_id == version_id)).scalar()
    if its is not None:
        count(connection, its, -1)
        connection.execute(update(statement).where(statement.c.reading_id == its), {"newest": HELD_BACK})


def _noted(row: Row[object]) -> Noted:
    on = (row.said_at or row.noted_at)[:10]
    return Noted(
        report=row.label, version=row.version, status=row.status, on=on, note=row.note, noted_at=row.noted_at
    )
