"""Condition: where the words that state one begin and end."""

from collections.abc import Sequence

from onrecord.reader.viterbi import Span
from onrecord.reader.words import Words

NEAR = 3  # words by which an edge is moved; more made dev labels worse
# What the conditions of the labels begin with, nearly all; the first lot alone can be what a condition lacks.
CLAUSES = frozenset(
    "after before if once provided providing should till unless until when whenever without".split()
)
OPENERS = CLAUSES | frozenset(
    "absent as assuming contingent depend depending depends even except failing first for from had in"
    " moment on only otherwise so subject under upon were when while whether whoever with within".split()
)
_HYPHENS = ("-", "‐", "’", "'")


def conditions(text: str, words: Words, content: Span, found: Sequence[Span]) -> list[Span]:
    """The conditions `found` in `content`, from the word that opens them to the end of their clause where
    those are near; without what no word opens."""
    low = [words.written(text, at).casefold() for at in range(*content)] if found else []
    out: list[Span] = []
    for number, (begin, end) in enumerate(found):
        first = _opened(words, content, low, begin) if not out or out[-1][1] < begin - NEAR else begin
        if not OPENERS.isdisjoint(low[first - content[0] : end - content[0]][:NEAR]):
            crowded = found[number + 1 :] and found[number + 1][0] <= end + NEAR
            out.append((first, end if crowded else _closed(text, words, content, end)))
    return out


def _opened(words: Words, content: Span, low: list[str], begin: int) -> int:
    """The word that opens the condition at `begin`: "if" in "if [the guns fall silent]"."""
    if low[begin - content[0]] in OPENERS:
        return begin
    for at in range(begin - 1, max(content[0], begin - NEAR) - 1, -1):
        if words.is_mark(at):
            return begin
        if low[at - content[0]] in CLAUSES:
            return at
    return begin


def _closed(text: str, words: Words, content: Span, end: int) -> int:
    """The end of the clause at `end`, if a mark or the content's end is near: "if it holds [for days]"."""
    for at in range(end, min(content[1], end + NEAR + 1)):
        joins = words.written(text, at) in _HYPHENS and words.begins[at] == words.ends[at - 1]
        if words.is_mark(at) and not joins:
            return at
    return content[1] if content[1] <= end + NEAR else end
