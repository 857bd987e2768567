"""Actors: who is named in a desk's reports, across them."""

import msgspec
from sqlalchemy import func, select

from onrecord.keep.store import Store
from onrecord.keep.tables import (
    actor,
    name,
    reading,
    report_actor,
    statement,
    statement_speaker,
    version,
)


class ActorRow(msgspec.Struct, frozen=True, kw_only=True):
    """An actor by its id across reports; in how many reports it is named, and how many statements it made."""

    id: str
    name: str
    kind: str
    party: str | None
    reports: int
    statements: int


def actors(store: Store) -> list[ActorRow]:
    """All who are named in the newest versions of reports, those first who said most."""
    with store.reading() as connection:
        current = report_actor.join(reading).join(version)
        asked = select(report_actor.c.actor_id, func.count(func.distinct(version.c.report_id)))
        asked = asked.select_from(current).where(version.c.newest == 1, report_actor.c.actor_id.is_not(None))
        named = dict(connection.execute(asked.group_by(report_actor.c.actor_id)).tuples().all())
        said = select(report_actor.c.actor_id, func.count(func.distinct(statement.c.id)))
        said = said.select_from(statement_speaker.join(report_actor).join(statement, statement.c.id == statement_speaker.c.statement_id))
        said = said.where(statement.c.newest == 1).group_by(report_actor.c.actor_id)
        counts = dict(connection.execute(said).tuples().all())
        party = name.alias()
        told = select(actor.c.id, actor.c.label, name.c.text, actor.c.kind, party.c.text.label("party"))
        told = told.join(name, name.c.id == actor.c.name_id).outerjoin(party, party.c.id == actor.c.party_id)
        rows = [
            ActorRow(
                id=row.label, name=row.text, kind=row.kind, party=row.party,
                reports=named[row.id], statements=counts.get(row.id, 0),
            )
            for row in connection.execute(told)
            if row.id in named
        ]  # fmt: skip
    return sorted(rows, key=lambda row: (-row.statements, -row.reports, row.name, row.id))
