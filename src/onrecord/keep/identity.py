"""Identity: who the actors of a report are across reports."""

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, insert, select

from onrecord.keep.label import free_label
from onrecord.keep.move import moves
from onrecord.keep.name import name_ids
from onrecord.keep.report_actor import Who
from onrecord.keep.tables import actor
from onrecord.record.actor import Actor
from onrecord.record.identity import Identity


Identify = Callable[[Actor], Identity | None]


def whose(
    connection: Connection, report_id: int, given: Sequence[Actor], identify: Identify
) -> Callable[[Actor], Who]:
    """Says of each actor of a report who that is; those who are new across reports are written down."""
    told = {one.id: identity for one in given if (identity := identify(one))}
    found = _found(connection, {identity.key for identity in told.values()})
    for one in given:
        if (identity := told.get(one.id)) and identity.key not in found:
            found[identity.key] = _new(connection, identity, one)
    moved = moves(connection)

    def who(one: Actor) -> Who:
        identity = told.get(one.id)
        found_id = found[identity.key] if identity else None
        return Who(found_id, moved.follow(found_id, report_id) if found_id is not None else None)

    return who


def _found(connection: Connection, keys: set[str]) -> dict[str, int]:
    asked = select(actor.c.identity, actor.c.id).where(actor.c.identity.in_(keys))
    return {row.identity: row.id for row in connection.execute(asked)} if keys else {}


def _new(connection: Connection, identity: Identity, given: Actor) -> int:
    ids = name_ids(connection, [given.name, given.party])
    values = {
        "label": free_label(connection, actor.c.label, identity.label),
        "identity": identity.key,
        "name_id": ids[given.name],
        "kind": given.kind,
        "party_id": ids.get(given.party) if given.party else None,
    }
    made: int = connection.execute(insert(actor).returning(actor.c.id), values).scalar_one()
    return made
