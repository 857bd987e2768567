"""Moves: what persons said about who is who, in the order in which they did."""

from typing import NamedTuple

from sqlalchemy import Connection, select

from onrecord.keep.tables import identity_event, identity_move


class Move(NamedTuple):
    """Whoever was `from_id` is `to_id`: in one report, or in all where `report_id` is None."""

    from_id: int
    to_id: int
    report_id: int | None


class Moves(NamedTuple):
    """All that hold, in order."""

    listed: list[Move]

    def follow(self, actor_id: int, report_id: int | None) -> int:
        """Who the actor that the rule found in a report is after them; without a report, in general."""
        for move in self.listed:
            if move.from_id == actor_id and move.report_id in (None, report_id):
                actor_id = move.to_id
        return actor_id


def moves(connection: Connection) -> Moves:
    """Those that nobody took back."""
    asked = select(identity_move.c.from_id, identity_move.c.to_id, identity_move.c.report_id)
    asked = asked.join(identity_event, identity_event.c.id == identity_move.c.event_id)
    asked = asked.where(identity_event.c.undone_at.is_(None))
    ordered = asked.order_by(identity_event.c.id, identity_move.c.number)
    return Moves([Move(*row) for row in connection.execute(ordered)])
