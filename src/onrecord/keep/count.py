"""Count: in how many reports actors are named, and how many statements they made."""

from collections.abc import Iterable

from sqlalchemy import Connection, Integer, Select, bindparam, func, select, update

from onrecord.keep.tables import NEWEST, actor, reading, report_actor, statement_speaker, version

_SPOKEN = report_actor.outerjoin(statement_speaker, statement_speaker.c.report_actor_id == report_actor.c.id)


def count(connection: Connection, reading_id: int, sign: int) -> None:
    """Adds the actors of a reading to what is counted, or with the sign -1 takes them away."""
    connection.execute(_MORE, {"reading_id": reading_id, "sign": sign})


def recount(connection: Connection, actors: Iterable[int]) -> None:
    """Counts anew for these actors, who were merged or split."""
    for id_ in actors:
        reports, statements = connection.execute(_counted(id_)).one()
        changed = update(actor).where(actor.c.id == id_)
        connection.execute(changed, {"reports": reports, "statements": statements})


_ITS = (
    select(report_actor.c.actor_id, func.count(func.distinct(statement_speaker.c.statement_id)).label("said"))
    .select_from(_SPOKEN)
    .where(report_actor.c.reading_id == bindparam("reading_id"))
    .group_by(report_actor.c.actor_id)
    .subquery()
)
_MORE = (
    update(actor)
    .where(actor.c.id == _ITS.c.actor_id)
    .values(
        reports=actor.c.reports + bindparam("sign", type_=Integer),
        statements=actor.c.statements + bindparam("sign", type_=Integer) * _ITS.c.said,
    )
)


def _counted(actor_id: int) -> Select[int, int]:
    told = (
        func.count(func.distinct(version.c.report_id)),
        func.count(func.distinct(statement_speaker.c.statement_id)),
    )
    named = _SPOKEN.join(reading, reading.c.id == report_actor.c.reading_id).join(version)
    return (
        select(*told)
        .select_from(named)
        .where(report_actor.c.actor_id == actor_id, version.c.newest == NEWEST)
    )
