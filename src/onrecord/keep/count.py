"""Count: in how many reports actors are named, and how many statements they made."""

from collections.abc import Iterable

from sqlalchemy import Connection, Select, bindparam, func, select, update

from onrecord.keep.tables import NEWEST, actor, reading, report_actor, statement_speaker, version

_SPOKEN = report_actor.outerjoin(statement_speaker, statement_speaker.c.report_actor_id == report_actor.c.id)


def count(connection: Connection, reading_id: int, sign: int) -> None:
    """Adds the actors of a reading to what is counted, or with the sign -1 takes them away."""
    said = func.count(func.distinct(statement_speaker.c.statement_id))
    asked = select(report_actor.c.actor_id, said).select_from(_SPOKEN)
    asked = asked.where(report_actor.c.reading_id == reading_id, report_actor.c.actor_id.is_not(None))
    rows = [
        {"whose": id_, "more_reports": sign, "more_statements": sign * statements}
        for id_, statements in connection.execute(asked.group_by(report_actor.c.actor_id))
    ]
    if rows:
        connection.execute(_MORE, rows)


def recount(connection: Connection, actors: Iterable[int]) -> None:
    """Counts anew for these actors, who were merged or split."""
    for id_ in actors:
        reports, statements = connection.execute(_counted(id_)).one()
        changed = update(actor).where(actor.c.id == id_)
        connection.execute(changed, {"reports": reports, "statements": statements})


_MORE = (
    update(actor)
    .where(actor.c.id == bindparam("whose"))
    .values(
        reports=actor.c.reports + bindparam("more_reports"),
        statements=actor.c.statements + bindparam("more_statements"),
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
