"""Minimal pairs: texts that differ in a word or two, and in the act of a statement or its condition."""

import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from onrecord.errors import InputError
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.score.attribution import Figure, cover, overlap

NONE = "none"  # no statement, or one that does no more than assert


class Side(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text with the `content` of a statement in it, its act (or "none") and its conditions."""

    text: str
    content: str
    act: str
    conditions: tuple[str, ...]


class Pair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Two texts, and what turns the one into the other ("negation", "condition", ...)."""

    turn: str
    side: tuple[Side, Side]


def read_pairs(path: Path) -> list[Pair]:
    """The pairs of a TOML file. Raises InputError where there is none."""
    if not path.is_file():
        raise InputError(str(path), "no such file; expected minimal pairs")
    return msgspec.convert(tomllib.loads(path.read_text("utf-8"))["pair"], list[Pair])


def pair_figures(pairs: Iterable[Pair], read: Callable[[str], list[Statement]]) -> dict[str, Figure]:
    """How many sides, and how many pairs with both sides, have the right act; conditions over all sides.

    A side is right by the statement whose content overlaps its own most; a condition by half of its words.
    """
    acts, both, conditions = [0, 0], [0, 0], [0, 0, 0]
    for pair in pairs:
        right = []
        for side in pair.side:
            found = _meant(side, read(side.text))
            right.append((found.act if found else NONE) == side.act or _asserts(found, side))
            given = _conditions(side, found)
            conditions = [total + one for total, one in zip(conditions, given, strict=True)]
        acts = [acts[0] + sum(right), acts[1] + 2]
        both = [both[0] + all(right), both[1] + 1]
    return {
        "acts": Figure(acts[0], acts[1], acts[1]),
        "pairs": Figure(both[0], both[1], both[1]),
        "conditions": Figure(*conditions),
    }


def _asserts(found: Statement | None, side: Side) -> bool:
    return side.act == NONE and (found is None or found.act == "assert")


def _meant(side: Side, statements: list[Statement]) -> Statement | None:
    begin = side.text.index(side.content)
    wanted = cover(side.text, [(begin, begin + len(side.content))])
    shares = [(overlap(_words(side.text, s.content), wanted), -at) for at, s in enumerate(statements)]
    share, at = max(shares, default=(0.0, 0))
    return statements[-at] if share >= 0.5 else None


def _conditions(side: Side, found: Statement | None) -> tuple[int, int, int]:
    own = [_words(side.text, [span]) for span in (found.conditions if found else [])]
    theirs = [_words(side.text, [Span.of(side.text, at, at + len(c))]) for c in side.conditions
              if (at := side.text.index(c)) >= 0]  # fmt: skip
    return sum(any(overlap(f, g) >= 0.5 for f in own) for g in theirs), len(own), len(theirs)


def _words(text: str, spans: list[Span]) -> frozenset[int]:
    return cover(text, [span.span for span in spans])
