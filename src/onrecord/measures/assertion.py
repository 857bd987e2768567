"""Assertion: which statement asserts what stands at a place of the report."""

from collections.abc import Iterable
from typing import NamedTuple

from onrecord.record.statement import Statement


class Assertions(NamedTuple):
    """The contents of statements, the innermost first: begin, end, and the statement's id."""

    contents: list[tuple[int, int, str]]

    @classmethod
    def of(cls, statements: Iterable[Statement]) -> "Assertions":
        given = list(statements)
        parents = {statement.id: statement.parent for statement in given}
        deepest = sorted(given, key=lambda statement: -_depth(statement.id, parents))
        return cls([(*span.span, statement.id) for statement in deepest for span in statement.content])

    def by(self, begin: int, end: int) -> str | None:
        """The id of the innermost statement whose content holds `[begin, end)`, None if none does.

        Of two that are as deep the first one, in the order of the reading.
        """
        return next((id_ for low, high, id_ in self.contents if low <= begin and end <= high), None)


def _depth(id_: str, parents: dict[str, str | None]) -> int:
    depth, seen = 0, {id_}
    while (parent := parents.get(id_)) is not None and parent not in seen:
        depth, id_ = depth + 1, parent
        seen.add(parent)
    return depth
