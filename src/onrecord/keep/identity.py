"""Identity: who the actors of a report are across reports."""

from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import Connection, insert, select

from onrecord.keep.among import among_given
from onrecord.keep.label import free_labels
from onrecord.keep.move import moves
from onrecord.keep.name import Names
from onrecord.keep.report_actor import Who
from onrecord.keep.tables import actor
from onrecord.record.actor import Actor
from onrecord.record.identity import Identity

Identify = Callable[[Actor], Identity | None]

_ASKED = select(actor.c.identity, actor.c.id).where(among_given(actor.c.identity, "keys"))


def whose(
    connection: Connection, report_id: int, given: Sequence[Actor], identify: Identify, names: Names
) -> Callable[[Actor], Who]:
    """Says of each actor of a report who that is; those who are new across reports are written down."""
    told = {one.id: identity for one in given if (identity := identify(one))}
    found = _found(connection, {identity.key for identity in told.values()})
    new = {
        told[one.id].key: one for one in reversed(given) if one.id in told and told[one.id].key not in found
    }
    if new:
        found |= _written(connection, {told[one.id]: one for one in new.values()}, names)
    moved = moves(connection)

    def who(one: Actor) -> Who:
        identity = told.get(one.id)
        found_id = found[identity.key] if identity else None
        return Who(found_id, moved.follow(found_id, report_id) if found_id is not None else None)

    return who


def _found(connection: Connection, keys: set[str]) -> dict[str, int]:
    return dict(connection.execute(_ASKED, {"keys": sorted(keys)}).all()) if keys else {}


def _written(connection: Connection, new: Mapping[Identity, Actor], names: Names) -> dict[str, int]:
    labels = free_labels(connection, actor.c.label, [identity.label for identity in new])
    rows = [
        {"label": label, "identity": identity.key, "name_id": names[one.name], "kind": one.kind,
         "party_id": names[one.party]}
        for label, (identity, one) in zip(labels, new.items(), strict=True)
    ]  # fmt: skip
    made = insert(actor).returning(actor.c.identity, actor.c.id)
    return {row.identity: row.id for row in connection.execute(made, rows)}
