"""Actors: who is named in a desk's reports, across them."""

import msgspec
from sqlalchemy import select

from onrecord.keep.store import Store
from onrecord.keep.tables import actor, name


class ActorRow(msgspec.Struct, frozen=True, kw_only=True):
    """An actor by its id across reports; in how many reports it is named, and how many statements it made."""

    id: str
    name: str
    kind: str
    party: str | None
    reports: int
    statements: int


def actors(store: Store, limit: int | None = None) -> list[ActorRow]:
    """Who is named in the newest versions of reports, those first who said most; at most `limit`."""
    party = name.alias()
    told = (actor.c.label.label("id"), name.c.text.label("name"), actor.c.kind, party.c.text.label("party"))
    asked = select(*told, actor.c.reports, actor.c.statements).where(actor.c.reports > 0)
    asked = asked.join(name, name.c.id == actor.c.name_id).outerjoin(party, party.c.id == actor.c.party_id)
    asked = asked.order_by(actor.c.statements.desc(), actor.c.id.desc()).limit(limit)
    with store.reading() as connection:
        return [ActorRow(**row) for row in connection.execute(asked).mappings()]
