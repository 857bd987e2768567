"""Identity acts: merges and splits as they are written down."""

from collections.abc import Sequence

import msgspec
from sqlalchemy import Connection, insert, select

from onrecord.keep.move import Move
from onrecord.keep.now import now
from onrecord.keep.signed import check_signed
from onrecord.keep.tables import actor, identity_event, identity_move, report


class IdentityAct(msgspec.Struct, frozen=True, kw_only=True):
    """A "merge" of the actor `source` into `target`, or a "split" of `target` off `source` in `reports`.

    With who did it and when, and who took it back.
    """

    id: int
    kind: str
    source: str
    target: str
    reports: list[str]
    by: str
    at: str
    note: str | None = None
    undone_by: str | None = None
    undone_at: str | None = None


def note_act(connection: Connection, kind: str, given: Sequence[Move], by: str, note: str | None) -> int:
    """Writes down an act; gives its id."""
    check_signed(by)
    values = {"kind": kind, "done_by": by, "done_at": now(), "note": note}
    id_: int = connection.execute(insert(identity_event).returning(identity_event.c.id), values).scalar_one()
    rows = [{"event_id": id_, "number": number, **move._asdict()} for number, move in enumerate(given)]
    connection.execute(insert(identity_move), rows)
    return id_


def identity_acts(connection: Connection) -> list[IdentityAct]:
    """All merges and splits, those taken back too, in the order in which they were done."""
    source, target = actor.alias(), actor.alias()
    asked = select(
        identity_event,
        source.c.label.label("source"),
        target.c.label.label("target"),
        report.c.label.label("report"),
    ).select_from(identity_event.join(identity_move).join(source, source.c.id == identity_move.c.from_id))
    asked = asked.join(target, target.c.id == identity_move.c.to_id).outerjoin(report)
    found: dict[int, IdentityAct] = {}
    for row in connection.execute(asked.order_by(identity_event.c.id, identity_move.c.number)):
        act = found.setdefault(row.id, IdentityAct(
            id=row.id, kind=row.kind, source=row.source, target=row.target, reports=[], by=row.done_by,
            at=row.done_at, note=row.note, undone_by=row.undone_by, undone_at=row.undone_at,
        ))  # fmt: skip
        if row.report is not None:
            act.reports.append(row.report)
    return list(found.values())
