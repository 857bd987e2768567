"""Anchor: by which a statement is found again in another reading, or in a changed text."""

from collections.abc import Iterable, Sequence

import msgspec

from onrecord.record.paragraph import Range
from onrecord.record.span import Span
from onrecord.record.statement import Statement

HALF, MOST = 0.5, 0.8  # of the characters of both contents


class Anchor(msgspec.Struct, frozen=True):
    """The words of a statement, and where they stood."""

    content: list[Span]
    cue: Span | None = None

    @classmethod
    def of(cls, statement: Statement) -> "Anchor":
        return cls(statement.content, statement.cue)

    def find(self, text: str, statements: Sequence[Statement], enough: float = HALF) -> Statement | None:
        """The statement that shares most with this one, at least `enough`; of two, that with its cue."""
        ours = _characters(place for span in self.content if (place := _place(text, span)))
        cue = _place(text, self.cue) if self.cue else None
        scored = [
            (_shared(ours, _characters(span.span for span in one.content)), _cue(one) == cue, -number)
            for number, one in enumerate(statements)
        ]
        best = max(scored, default=(0.0, False, 0))
        return statements[-best[2]] if best[0] >= enough else None


def _cue(statement: Statement) -> Range | None:
    return statement.cue.span if statement.cue else None


def _place(text: str, span: Span) -> Range | None:
    """Where the words stand, in a changed text the place nearest to the old one."""
    if text[span.begin : span.end] == span.text:
        return span.span
    before = text.rfind(span.text, 0, span.end)
    behind = text.find(span.text, span.begin)
    found = [at for at in (before, behind) if at >= 0]
    nearest = min(found, key=lambda at: abs(at - span.begin), default=None)
    return None if nearest is None else (nearest, nearest + len(span.text))


def _characters(spans: Iterable[Range]) -> set[int]:
    return {at for span in spans for at in range(*span)}


def _shared(ours: set[int], theirs: set[int]) -> float:
    both = len(ours | theirs)
    return len(ours & theirs) / both if both else 0.0
