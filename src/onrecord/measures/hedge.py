"""Hedge: the words around a number that bound it or soften it."""

from collections.abc import Iterable

from onrecord.measures.token import Tokens
from onrecord.record.measure import Modifier

_BEFORE: dict[Modifier, str] = {
    "MORE_THAN": "more than; over; above; exceeding; in excess of; upwards of; upward of; greater than;"
    " higher than; larger than; well over; far more than; well above; north of; longer than; >",
    "LESS_THAN": "less than; fewer than; under; below; lower than; smaller than; well under; well below;"
    " far fewer than; far less than; short of; shorter than; <",
    "APPROX_MORE_THAN": "just over; just above; just more than; a little over; a little more than;"
    " slightly over; slightly more than; slightly above",
    "APPROX_LESS_THAN": "just under; just below; just less than; just fewer than; just short of; a little"
    " under; a little less than; slightly under; slightly less than; slightly fewer than; almost; nearly;"
    " not quite; close to; nearly as many as; approaching",
    "EQUAL_OR_MORE": "at least; no less than; no fewer than; not less than; not fewer than; a minimum of;"
    " as few as; as little as; minimum; ≥; > =",
    "EQUAL_OR_LESS": "at most; up to; as many as; as much as; no more than; not more than; a maximum of;"
    " at the most; maximum; as long as; as high as; as far as; upto; ≤; < =",
    "APPROX": "about; around; approximately; roughly; some; circa; an estimated; estimated; in the region"
    " of; on the order of; in the order of; somewhere around; anywhere around; perhaps; ~; ≈; ca; ca .; c .;"
    " approx; approx .; more or less; just about; very roughly",
}  # fmt: skip
_AFTER: dict[Modifier, str] = {
    "EQUAL_OR_MORE": "or more; or above; and above; and more; or higher; at least; plus; - plus; +",
    "EQUAL_OR_LESS": "or less; or fewer; or below; at most; at the most; or under",
    "APPROX": "or so; - odd; - ish; or thereabouts; more or less; odd; give or take",
}
_GLUED = ("-", "+")
_QUARRELS = frozenset(
    "dispute disputes fight fighting fought war wars talks concern concerns row argue argued clash"
    " clashes conflict differ differed differences dispute disagreement disagreements disagreed control"
    " tensions sovereignty standoff anger feud".split()
)
"""Words before an "over" that is no bound: "a dispute over two islands"."""


def _by_edge(phrases: dict[Modifier, str], edge: int) -> dict[str, list[tuple[tuple[str, ...], Modifier]]]:
    """The phrases by the word next to the number, the longest first."""
    out: dict[str, list[tuple[tuple[str, ...], Modifier]]] = {}
    for modifier, written in phrases.items():
        for phrase in written.split(";"):
            words = tuple(phrase.split())
            out.setdefault(words[edge], []).append((words, modifier))
    for same in out.values():
        same.sort(key=lambda one: -len(one[0]))
    return out


_LAST, _FIRST = _by_edge(_BEFORE, -1), _by_edge(_AFTER, 0)


def before(tokens: Tokens, at: int, *, during: bool = False) -> tuple[int, Modifier | None]:
    """Where the hedge before the token `at` begins, and what it says; `at` and None without one.

    `during` tells that a stretch of time begins at `at`: "$5 million over two years" are not more than two.
    """
    if at in tokens.first:
        return at, None
    for words, modifier in _LAST.get(tokens.low(at - 1), ()):
        begin = at - len(words)
        if begin >= 0 and _stands(tokens, begin, words) and not _is_other(tokens, begin, words, during):
            return begin, modifier
    return at, None


def after(tokens: Tokens, at: int) -> tuple[int, Modifier | None]:
    """Where the hedge that begins with the token `at` ends, and what it says."""
    for words, modifier in _FIRST.get(tokens.next(at), ()):
        glued = words[0] not in _GLUED or tokens.glued(at)
        if glued and tokens.reads(at, words) and (words != ("odd",) or tokens.next(at + 1).isalpha()):
            return at + len(words), modifier
    return at, None


def _stands(tokens: Tokens, begin: int, words: Iterable[str]) -> bool:
    return tokens.low(begin) == next(iter(words)) and tokens.reads(begin + 1, list(words)[1:])


def _is_other(tokens: Tokens, begin: int, words: tuple[str, ...], during: bool) -> bool:
    """Whether the words are no hedge here."""
    if words == ("over",):
        earlier = tokens.low(begin - 1) if begin not in tokens.first else ""
        return earlier in _QUARRELS or (during and earlier not in ("for", "of", "is", "was", "at", "a"))
    return words == ("short", "of") and tokens.low(begin - 1) in ("run", "running", "ran")
