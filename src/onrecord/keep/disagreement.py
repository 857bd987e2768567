"""Disagreements: pairs of statements that do not go together, and how."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import msgspec
from sqlalchemy import Connection, and_, bindparam, delete, insert, select, update

from onrecord.keep.tables import statement_disagreement
from onrecord.record.disagreement import Differing
from onrecord.record.paragraph import Range
from onrecord.record.span import Span

Pair = tuple[int, int]  # the ids of two statements, the later one first


class How(NamedTuple):
    """How two disagree, as in `record.disagreement`; `words` and `with_words` are JSON, as offsets."""

    kind: str
    about: str
    words: str
    with_words: str

    @classmethod
    def of(cls, given: Differing) -> "How":
        """As it is kept."""
        return cls(given.kind, given.about, _offsets(given.second), _offsets(given.first))

    def told(self, between: tuple[str, str], texts: tuple[str, str]) -> Differing:
        """Of the statements with these ids, the earlier one first, with the texts of their reports."""
        first, second = texts
        return Differing(
            between=between,
            kind=self.kind,
            about=self.about,
            first=_spans(self.with_words, first),
            second=_spans(self.words, second),
        )


Disagreements = Mapping[Pair, How | None]
"""How the two of each pair disagree; None where an older store does not tell."""

_TOLD = statement_disagreement.c
_PAIRS = select(_TOLD.statement_id, _TOLD.with_id, *(_TOLD[field] for field in How._fields))


def put_disagreements(connection: Connection, found: Mapping[Pair, How], days: Mapping[int, int]) -> None:
    """Writes them down; `days` are those of the later statements."""
    rows = [
        {"statement_id": later, "with_id": first, "day": days[later], **how._asdict()}
        for (later, first), how in sorted(found.items())
    ]
    if rows:
        connection.execute(insert(statement_disagreement), rows)


def disagreements_between(connection: Connection, since: int, until: int) -> dict[Pair, How | None]:
    """Those whose later statement was made between two days, both included."""
    rows = connection.execute(_PAIRS.where(_TOLD.day.between(since, until))).all()
    return {(row[0], row[1]): None if row[2] is None else How(*row[2:]) for row in rows}


def untold(connection: Connection) -> list[Pair]:
    """The pairs of an older store of which it is not told how they disagree."""
    asked = _PAIRS.where(_TOLD.kind.is_(None)).order_by(_TOLD.day, _TOLD.statement_id)
    return [(row[0], row[1]) for row in connection.execute(asked)]


def put_how(connection: Connection, found: Disagreements) -> None:
    """Tells how pairs that are there disagree; those that do not, by the rules of now, are taken out."""
    is_it = and_(_TOLD.statement_id == bindparam("later"), _TOLD.with_id == bindparam("earlier"))
    for (later, first), how in found.items():
        row = {"later": later, "earlier": first}
        if how:
            connection.execute(update(statement_disagreement).where(is_it), row | how._asdict())
        else:
            connection.execute(delete(statement_disagreement).where(is_it), row)


def _offsets(spans: Iterable[Span]) -> str:
    return msgspec.json.encode([span.span for span in spans]).decode()


def _spans(offsets: str, text: str) -> list[Span]:
    return [Span.of(text, begins, ends) for begins, ends in _read(offsets)]


_read = msgspec.json.Decoder(list[Range]).decode
