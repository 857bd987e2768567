"""Merge and split: what persons do about who is who across reports, each act written down and reversible."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, insert, select, update

from onrecord.errors import UsageError, quoted
from onrecord.keep.count import recount
from onrecord.keep.identity_act import note_act
from onrecord.keep.label import free_labels
from onrecord.keep.move import Move, moves
from onrecord.keep.now import now
from onrecord.keep.relation import unrelate
from onrecord.keep.signed import check_signed
from onrecord.keep.tables import actor, identity_event, identity_move, reading, report, report_actor, version


def merge(connection: Connection, into: str, other: str, by: str, note: str | None = None) -> int:
    """From now on the actor `other` is `into`, in every report. Gives the id of the act.

    Raises UsageError for a label that is not there, and where they are one already.
    """
    ours, theirs = _present(connection, into), _present(connection, other)
    if ours == theirs:
        raise UsageError(f"{quoted(into)} and {quoted(other)} are one actor already")
    act = note_act(connection, "merge", [Move(theirs, ours, None)], by, note)
    named = connection.execute(select(report_actor.c.id).where(report_actor.c.actor_id == theirs)).scalars()
    unrelate(connection, list(named))
    connection.execute(update(report_actor).where(report_actor.c.actor_id == theirs), {"actor_id": ours})
    recount(connection, (ours, theirs))
    return act


def split(
    connection: Connection, label: str, reports: Sequence[str], by: str, note: str | None = None
) -> str:
    """Whom these `reports` mean by the actor `label` is another from now on; gives the label of that one.

    Raises UsageError where the actor is not in one of them, or in no other.
    """
    whole = _present(connection, label)
    where = _reports(connection, whole)
    for one in reports:
        if one not in where:
            raise UsageError(f"{quoted(label)} is not in report {quoted(one)}; expected reports that name it")
    if not reports or set(reports) >= set(where):
        raise UsageError(f"{quoted(label)} is in {len(where)} reports; expected one or some of them, not all")
    apart, new = _split_off(connection, whole, label)
    given = [Move(whole, apart, where[one]) for one in dict.fromkeys(reports)]
    note_act(connection, "split", given, by, note)
    _follow_again(connection, [whole])
    return new


def undo(connection: Connection, act: int | None, by: str) -> int:
    """Takes back a merge or a split, the last one if no other is named; gives its id.

    Raises UsageError where there is none, or it is taken back already.
    """
    check_signed(by)
    asked = select(identity_event.c.id).where(identity_event.c.undone_at.is_(None))
    asked = asked.where(identity_event.c.id == act) if act is not None else asked
    found = connection.execute(asked.order_by(identity_event.c.id.desc())).scalar()
    if found is None:
        raise UsageError(
            "no merge or split to take back" + (f" with the number {act}" if act is not None else "")
        )
    ended = update(identity_event).where(identity_event.c.id == found)
    connection.execute(ended, {"undone_by": by, "undone_at": now()})
    _follow_again(connection, _ever_moved(connection))
    return int(found)


def _present(connection: Connection, label: str) -> int:
    """Who the actor with the label is after all merges."""
    found = connection.execute(select(actor.c.id).where(actor.c.label == label)).scalar()
    if found is None:
        raise UsageError(f"no actor {quoted(label)} in this desk; `onrecord actors` lists them")
    return moves(connection).follow(found, None)


def _reports(connection: Connection, actor_id: int) -> dict[str, int]:
    """The reports that name the actor, by their labels."""
    asked = select(report.c.label, report.c.id).join(version).join(reading).join(report_actor)
    rows = connection.execute(asked.where(report_actor.c.actor_id == actor_id).distinct())
    return {row.label: row.id for row in rows}


def _split_off(connection: Connection, whole: int, label: str) -> tuple[int, str]:
    (new,) = free_labels(connection, actor.c.label, [label])
    like = connection.execute(
        select(actor.c.name_id, actor.c.kind, actor.c.party_id).where(actor.c.id == whole)
    )
    values = {"label": new, **like.mappings().one()}
    return connection.execute(insert(actor).returning(actor.c.id), values).scalar_one(), new


def _ever_moved(connection: Connection) -> set[int]:
    asked = select(identity_move.c.from_id).union(select(identity_move.c.to_id))
    return set(connection.execute(asked).scalars())


def _follow_again(connection: Connection, actors: Iterable[int]) -> None:
    """Says anew who those are whom the rule, or the acts so far, took for one of `actors`."""
    listed = list(actors)
    asked = select(report_actor.c.id, report_actor.c.found_id, report_actor.c.actor_id, version.c.report_id)
    asked = asked.select_from(report_actor.join(reading).join(version))
    asked = asked.where(report_actor.c.found_id.in_(listed) | report_actor.c.actor_id.in_(listed))
    moved, changed = moves(connection), set[int]()
    for row in connection.execute(asked).all():
        now_is = moved.follow(row.found_id, row.report_id)
        if now_is != row.actor_id:
            unrelate(connection, [row.id])
            connection.execute(update(report_actor).where(report_actor.c.id == row.id), {"actor_id": now_is})
            changed |= {now_is, row.actor_id}
    recount(connection, changed)
