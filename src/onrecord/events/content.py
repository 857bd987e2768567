"""Content: who tells what stands at a place of the report."""

from bisect import bisect_right
from typing import NamedTuple

from onrecord.events.sentence import Sentence
from onrecord.record.reading import Reading
from onrecord.record.statement import Statement

_NOT_SO = ("den", "doubt", "reject", "refut", "dismiss")


class Contents(NamedTuple):
    """The contents of statements, in the order of their beginnings: begin, end, depth, statement."""

    spans: list[tuple[int, int, int, Statement]]
    begins: list[int]

    @classmethod
    def of(cls, reading: Reading) -> "Contents":
        by_id = {statement.id: statement for statement in reading.statements}
        spans = sorted(
            (
                (span.begin, span.end, _depth(statement, by_id), statement)
                for statement in reading.statements
                for span in statement.content
            ),
            key=lambda one: one[:3],
        )
        return cls(spans, [begin for begin, *_ in spans])

    def innermost(self, at: int, since: int | None = None) -> tuple[int, int, int, Statement] | None:
        """The innermost content that holds the code point `at`, of a statement whose cue stands before
        `since`: who "moved to suspend aid" does not tell it, but does it."""
        near = self.spans[max(0, bisect_right(self.begins, at) - 12) : bisect_right(self.begins, at)]
        first = at if since is None else since
        holding = [one for one in near if one[0] <= at < one[1] and not _governs(one[3], first, at)]
        return max(holding, key=lambda one: one[2]) if holding else None

    def teller(self, at: int, since: int | None = None) -> Statement | None:
        found = self.innermost(at, since)
        return found[3] if found else None

    def is_void(self, at: int) -> bool:
        """Whether who tells it says that it is not so."""
        teller = self.teller(at)
        if teller is None:
            return False
        cue = teller.cue.text.casefold() if teller.cue else ""
        return teller.likely_act == "deny" or cue.startswith(_NOT_SO)

    def within(self, at: int, s: Sentence, since: int | None = None) -> tuple[int, int]:
        """The stretch around `at` whose times can be those of an event there."""
        found = self.innermost(at, since)
        if found:
            return found[0], found[1]
        return s.begins[0], s.ends[-1]


def _governs(statement: Statement, first: int, at: int) -> bool:
    cue = statement.cue
    return cue is not None and first <= cue.begin < at


def _depth(statement: Statement, by_id: dict[str, Statement]) -> int:
    depth, parent = 0, statement.parent
    while parent in by_id and depth < 5:
        depth, parent = depth + 1, by_id[parent].parent
    return depth
