"""Nominal: the event nouns of a sentence, each with its phrase and what stands behind it."""

from dataclasses import dataclass, field

from onrecord.events.frame import Behind, complements
from onrecord.events.lexicon import NOUNS, OBJECTS, VERBS, Noun
from onrecord.events.outlook import HAPPENED
from onrecord.events.phrase import is_verb
from onrecord.events.sentence import Sentence
from onrecord.events.step import after, opens_name, time_at
from onrecord.events.who import Who
from onrecord.events.word import (
    ADVERBS,
    BE,
    BREAKS,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    MARKS,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
)  # fmt: skip

MOST = 8  # words before the noun in its phrase
_BEFORE = PREPOSITIONS | CONJUNCTIONS | BREAKS | MODALS
_CLOSED = _BEFORE | HAVE | BE | ADVERBS | HAPPENED | DETERMINERS | NEGATIONS
_OPENING = frozenset('“‘"')
_COUNTS = frozenset("two three several most".split())


@dataclass(slots=True)
class Nominal:
    """A noun at the words `[begin, end)`, its phrase from `first` on, what stands `behind` it up to `stop`.

    Who takes part and the places that it is done to (`at`, as words) are filled by `partaking`; `bare` is
    true where an adjective alone says who.
    """

    noun: Noun
    first: int
    begin: int
    end: int
    behind: Behind = field(default_factory=list)
    stop: int = 0
    doers: list[Who] = field(default_factory=list)
    recipients: list[Who] = field(default_factory=list)
    at: list[tuple[int, int]] = field(default_factory=list)
    bare: bool = False


def nominal(s: Sentence, at: int) -> Nominal | None:
    """The event noun that ends with the word `at`; None where none does, or it is part of a longer name."""
    if s.lows[at] in VERBS and opens_name(s, at + 1) and time_at(s, at + 1) is None:
        return None  # "Tolmar attacks Vesk"
    rows = [row for row in NOUNS.get(s.lows[at], ()) if _is_written(s, at, row)]
    if not rows or _is_compound(s, at + 1):
        return None
    begin = at + 1 - len(rows[0].words)
    if s.hyphened(begin - 1) or s.low(begin - 1) in ("counter", "anti"):
        return None
    out = Nominal(rows[0], _first(s, begin), begin, at + 1)
    out.stop = complements(s, at + 1, out.behind)
    fitting = next((row for row in rows if row.words == rows[0].words and _fits(s, out, row)), None)
    if fitting is None:
        return None
    out.noun = fitting
    return out


def predicate(s: Sentence, n: Nominal) -> tuple[int, int]:
    """The verb, with its auxiliaries, of which the noun is the subject; empty if of none."""
    begin = end = after(s, n.stop)
    while end < len(s) and end < begin + 3 and is_verb(s, end):
        end += 1
    return begin, end


def _is_written(s: Sentence, at: int, row: Noun) -> bool:
    begin = at + 1 - len(row.words)
    return begin >= 0 and tuple(s.lows[begin:at]) == row.words[:-1]


def _fits(s: Sentence, n: Nominal, row: Noun) -> bool:
    if row.needs is None:
        return True
    preposition, group = row.needs
    return any(w == preposition and not OBJECTS[group].isdisjoint(s.lows[b:e]) for w, b, e in n.behind)


def _is_compound(s: Sentence, at: int) -> bool:
    """Whether the word at `at` is a noun to which the one before belongs: "meeting room"."""
    low = s.low(at)
    if not low or not low[0].isalpha():
        return s.hyphened(at)
    if low in _CLOSED or low in VERBS or low.endswith(("ing", "ly")) or s.word(at)[0].isupper():
        return False
    return time_at(s, at) is None and not is_verb(s, at)


def _first(s: Sentence, begin: int) -> int:
    """Where the phrase of the noun at `begin` begins."""
    first = begin
    while first > max(0, begin - MOST):
        if s.possessive(first - 2) == 2:
            first -= 2
            continue
        low = s.lows[first - 1]
        if _is_before(s, first - 1, low):
            break
        first -= 1
        if low in DETERMINERS and low not in _COUNTS and s.low(first - 1) != "all":
            break
    return first


def _is_before(s: Sentence, at: int, low: str) -> bool:
    """Whether the word at `at` stands before the noun phrase, and not in it."""
    if low in MARKS:
        dotted = low == "." and (len(s.low(at - 1)) == 1 or time_at(s, at) is not None)
        return not (s.hyphened(at) or s.possessive(at) or dotted or low in _OPENING)
    if low in _BEFORE or (low not in DETERMINERS and is_verb(s, at) and not _is_adjective(s, at)):
        return True
    return (
        low.endswith("ing")
        and low not in NOUNS
        and not s.hyphened(at - 1)
        and s.low(at - 1) not in DETERMINERS
    )


def _is_adjective(s: Sentence, at: int) -> bool:
    """Whether the participle at `at` belongs to the noun behind it: "the US-led invasion"."""
    before = s.low(at - 1)
    return s.hyphened(at - 1) or (s.lows[at].endswith("ed") and (before in DETERMINERS or before in _OPENING))
