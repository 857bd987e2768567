"""Frame: what stands around a verb: its subject, its object, and the phrases behind prepositions."""

from dataclasses import dataclass, field

from onrecord.events.group import Group
from onrecord.events.outlook import APART
from onrecord.events.phrase import bound, is_verb, list_end, noun_end
from onrecord.events.sentence import Sentence
from onrecord.events.step import after, is_adverb, opens_noun
from onrecord.events.subject import left, subject
from onrecord.events.word import ARTICLES, BREAKS, CONJUNCTIONS, PREPOSITIONS

Range = tuple[int, int]
Behind = list[tuple[str, int, int]]
_LATER = frozenset("after before since until".split())  # behind which another event stands
COUNTS = frozenset(
    "series number barrage volley wave round string dozens hundreds thousands scores pair handful"
    " spate total lot salvo".split()
)
REACH = 30  # words behind a verb in which its complements stand
_SUBJECTS = frozenset("he she they it we i you".split())
_BETWEEN = frozenset("in on at by for over about".split())
_WITH_OBJECT = frozenset(
    "attacking bombing shelling killing meeting holding signing seizing invading striking firing launching"
    " withdrawing releasing imposing lifting visiting negotiating discussing using making taking".split()
)
"""Gerunds behind a preposition that have an object of their own."""


@dataclass(slots=True)
class Frame:
    """`object` is empty where there is none; `behind` has prepositions and the phrases behind them, in
    order."""

    subject: Range
    object: Range
    behind: Behind = field(default_factory=list)

    def after(self, *prepositions: str) -> list[Range]:
        """The phrases behind one of the `prepositions`."""
        return [(begin, end) for word, begin, end in self.behind if word in prepositions]

    def first(self, preposition: str) -> list[Range]:
        """The phrase behind `preposition`, where before it stand only those that say when, where, of what."""
        for word, begin, end in self.behind:
            if word == preposition:
                return [(begin, end)]
            if word not in _BETWEEN:
                break
        return []


def frame(s: Sentence, g: Group) -> Frame:
    """The frame of the verb group `g`."""
    at = end = after(s, g.end)
    found, obj = subject(s, g), (at, at)
    if not g.passive and opens_noun(s, at) and not is_verb(s, at):
        end = list_end(s, at)
        if s.low(end) == "of" and s.low(end - 1) in COUNTS:
            end = list_end(s, end + 1)  # "a series of rockets"
        obj = (at, end)
    elif not g.passive and not g.lone and s.low(found[0] - 1) in ("that", "which", "whom"):
        obj = left(s, found[0] - 1)  # "the deal that Tolmar signed"
    elif not g.passive and not g.lone and (cut := _gap(s, found)):
        found, obj = (cut, found[1]), (found[0], cut)
    out = Frame(found, obj)
    complements(s, end, out.behind)
    return out


def _gap(s: Sentence, span: Range) -> int:
    """Where in the words before a verb its subject begins behind what the clause is about: "the sanctions
    he had imposed", "a deal the sides reached"; 0 if nowhere."""
    for at in range(span[1] - 1, span[0], -1):
        low, before = s.lows[at], s.lows[at - 1]
        if low in _SUBJECTS or low in ARTICLES:
            noun = (
                before.isalpha()
                and before not in PREPOSITIONS
                and not is_adverb(before)
                and before not in ARTICLES
            )
            return at if noun and before not in CONJUNCTIONS else 0
    return 0


def complements(s: Sentence, at: int, found: Behind) -> int:
    """Adds to `found` the phrases behind prepositions from `at` on; gives the end of the clause."""
    stop = min(len(s), at + REACH)
    while at < stop and not _ends(s, at):
        low = s.lows[at]
        if low in PREPOSITIONS and opens_noun(s, at + 1) and not is_clause(s, at):
            end = max(list_end(s, at + 1, pair=low == "between"), at + 2)
            found.append((low, at + 1, end))
            at = end
        elif bound(s, at):
            break
        else:
            at += 1
    return at


def _ends(s: Sentence, at: int) -> bool:
    low = s.lows[at]
    if low in APART or low in _LATER or (is_verb(s, at) and low not in PREPOSITIONS):
        return True
    return (low == "," or low in CONJUNCTIONS) and not _goes_on(s, at)


def is_clause(s: Sentence, at: int) -> bool:
    """Whether what stands behind "after" or "before" at `at` is a clause with a verb of its own."""
    following = s.low(at + 1)
    if s.lows[at] not in BREAKS:
        return following in _WITH_OBJECT
    end = noun_end(s, at + 1)
    while s.low(end) in ("of", "in", "on", "for", "at") and end < at + 12:
        end = noun_end(s, end + 1) if opens_noun(s, end + 1) else end + 1
    return is_verb(s, after(s, end)) or following.endswith("ing")


def _goes_on(s: Sentence, at: int) -> bool:
    """Whether behind the comma or "and" at `at` another phrase with a preposition follows."""
    step = at + 1
    while s.low(step) in CONJUNCTIONS or is_adverb(s.low(step)):
        step += 1
    return s.low(step) in PREPOSITIONS and not bound(s, step) and opens_noun(s, step + 1)
