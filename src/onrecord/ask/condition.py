"""Condition: filters as SQL."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from sqlalchemy import Column, ColumnElement, Connection, Select, and_, false, literal_column, select

from onrecord.ask.filters import Filters, day, several
from onrecord.ask.words import having
from onrecord.keep.likely import IS_LIKELY
from onrecord.keep.tables import (
    NEWEST,
    actor,
    name,
    party_member,
    reading,
    report,
    report_actor,
    statement,
    statement_issue,
    statement_speaker,
    version,
)

_COLUMNS = {"act": statement.c.act_id, "grade": statement.c.grade_id, "outlet": statement.c.outlet_id}


class Chosen(NamedTuple):
    """`asked` are the ids of statements; `days` is the column to sort them by, as an index has it."""

    asked: Select[int]
    days: ColumnElement[int]

    def ordered(self, *, latest: bool) -> Select[int]:
        """The ids in the order of the days, those of one day as they were kept; or from the last one back."""
        columns = (self.days, statement.c.id)
        return self.asked.order_by(*(column.desc() if latest else column for column in columns))


def chosen(connection: Connection, filters: Filters) -> Chosen:
    """The statements that all filters let through, of the newest versions of reports."""
    asked = select(statement.c.id).where(*_conditions(connection, filters))
    ids = name_ids(connection, several(filters.issue))
    if len(ids) == 1:
        asked = asked.join(statement_issue, statement_issue.c.statement_id == statement.c.id)
        asked = asked.where(statement_issue.c.issue_id == ids[0])
        if not any(getattr(filters, field) for field in _NARROWER):
            days = statement_issue.c.day
            return Chosen(asked.where(*_between(days, filters)), days)
    elif filters.issue is not None:
        about = select(statement_issue.c.statement_id).where(statement_issue.c.issue_id.in_(ids))
        asked = asked.where(statement.c.id.in_(about))
    return Chosen(asked.where(*_between(statement.c.day, filters)), statement.c.day)


def lets_through(connection: Connection, filters: Filters, id_: ColumnElement[int]) -> ColumnElement[bool]:
    """Whether all filters let through the statement `id_`, in SQLite asked of each, not looked up."""
    asked = select(statement.c.id).where(statement.c.id == id_, *_conditions(connection, filters))
    if filters.issue is not None:
        ids = name_ids(connection, several(filters.issue))
        # PostgreSQL finds out what is shorter; by "+ 0" it would not know how many an issue has.
        of_issue = statement_issue.c.issue_id
        about = of_issue + 0 if connection.dialect.name == "sqlite" else of_issue
        one = statement_issue.c.statement_id == statement.c.id, about.in_(ids)
        asked = asked.where(select(statement_issue.c.number).where(*one).correlate(statement).exists())
    # Another row of statements than the one of the question around it.
    return asked.where(*_between(statement.c.day, filters)).correlate_except(statement).exists()


_NARROWER = ("party", "speaker", "act", "outlet", "report", "words")  # have fewer each than an issue


def _between(days: ColumnElement[int], filters: Filters) -> Iterator[ColumnElement[bool]]:
    since, until = day("since", filters.since), day("until", filters.until)
    if until is not None:
        # One condition: of two lower bounds SQLite may take the other, and read all days from the first.
        yield days.between(since or 1, until)
    elif since is not None:
        yield days >= since


def _conditions(connection: Connection, filters: Filters) -> Iterator[ColumnElement[bool]]:
    yield newest(statement.c.newest, held_back=filters.held_back)
    for field, column in _COLUMNS.items():
        if given := several(getattr(filters, field)):
            yield column.in_(name_ids(connection, given))
    if given := several(filters.party):
        ids = name_ids(connection, given)
        joint = _all(connection, select(party_member.c.party_id).where(party_member.c.member_id.in_(ids)))
        yield statement.c.party_id.in_({*ids, *joint})
    if given := several(filters.speaker):
        yield statement.c.id.in_(_spoken_by(actor_ids(connection, given)))
    if given := several(filters.report):
        its = select(reading.c.id).select_from(reading.join(version).join(report))
        its = its.where(report.c.label.in_(given))
        yield statement.c.reading_id.in_(_all(connection, its))
    if filters.min_confidence:
        yield statement.c.confidence >= filters.min_confidence
    if filters.likely:
        yield IS_LIKELY
    if filters.words is not None:
        yield statement.c.id.in_(having(connection, filters.words))


def newest(column: Column[int], *, held_back: bool) -> ColumnElement[bool]:
    """Of the newest versions, and of those that are held back if they are asked for."""
    return column > literal_column("0") if held_back else column == literal_column(str(NEWEST))


def _spoken_by(actors: Sequence[int]) -> Select[int]:
    them = report_actor.c.actor_id.in_(actors)
    spoken = select(statement_speaker.c.statement_id)
    return spoken.join(report_actor, report_actor.c.id == statement_speaker.c.report_actor_id).where(them)


def name_ids(connection: Connection, given: Sequence[str]) -> list[int]:
    """The ids of names; where one is not written so, of those that differ in capitals only."""
    asked = select(name.c.text, name.c.id).where(name.c.text.in_(given))
    exactly = {row.text: row.id for row in connection.execute(asked).all()} if given else {}
    found: list[int] = []
    for text in given:
        alike = select(name.c.id).where(name.c.text.ilike(_escaped(text), escape="\\"))
        found += [exactly[text]] if text in exactly else _all(connection, alike)
    return found


def actor_ids(connection: Connection, given: Sequence[str]) -> list[int]:
    """The ids of actors, by their labels; else by their names; else by words in their names."""
    found: list[int] = []
    for text in given:
        named = select(actor.c.id).join(name, name.c.id == actor.c.name_id)
        parts = [name.c.text.ilike(f"%{_escaped(word)}%", escape="\\") for word in text.split()]
        for condition in (actor.c.label == text, name.c.text == text, and_(*parts) if parts else false()):
            if some := _all(connection, named.where(condition)):
                found += some
                break
    return found


def _all(connection: Connection, asked: Select[int]) -> Sequence[int]:
    return connection.execute(asked).scalars().all()


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
