"""Frame: what stands around a verb: its subject, its object, and the phrases behind prepositions."""

from dataclasses import dataclass, field

from onrecord.events.group import Group, after, opens_noun
from onrecord.events.outlook import APART, BLAMED, REPORTS
from onrecord.events.phrase import bound, is_verb, list_end, noun_end
from onrecord.events.sentence import Sentence
from onrecord.events.word import ADVERBS, BREAKS, CONJUNCTIONS, MARKS, PREPOSITIONS, VERBLESS

Range = tuple[int, int]
REACH = 30  # words behind a verb in which its complements stand


@dataclass(slots=True)
class Frame:
    """`object` is empty where there is none; `behind` has the phrases behind prepositions, in order; `end` is
    where the clause ends."""

    subject: Range
    object: Range
    behind: list[tuple[str, int, int]] = field(default_factory=list)
    end: int = 0

    def after(self, *prepositions: str) -> list[Range]:
        """The phrases behind one of the `prepositions`."""
        return [(begin, end) for word, begin, end in self.behind if word in prepositions]

    def first(self, preposition: str) -> list[Range]:
        """The phrase behind `preposition`, where before it stand only those that say when and where."""
        for word, begin, end in self.behind:
            if word == preposition:
                return [(begin, end)]
            if word not in ("in", "on", "at", "by", "for", "over", "about"):
                break
        return []


def frame(s: Sentence, g: Group) -> Frame:
    """The frame of the verb group `g`."""
    at = after(s, g.end)
    obj = (at, at)
    if not g.passive and opens_noun(s, at) and not is_verb(s, at):
        obj = (at, list_end(s, at))
    found = subject(s, g)
    if not g.passive and obj[0] == obj[1] and s.low(found[0] - 1) in ("that", "which", "whom") and not g.lone:
        obj = _left(s, found[0] - 1)  # "the deal that Tolmar signed"
        out = Frame(found, obj)
        out.end = complements(s, at, out.behind)
        return out
    out = Frame(found, obj)
    out.end = complements(s, obj[1], out.behind)
    return out


def complements(s: Sentence, at: int, found: list[tuple[str, int, int]]) -> int:
    """Adds to `found` the phrases behind prepositions from `at` on; gives the end of the clause."""
    stop = min(len(s), at + REACH)
    while at < stop:
        low = s.lows[at]
        if low in APART:
            break
        if low in PREPOSITIONS and opens_noun(s, at + 1) and not is_clause(s, at):
            end = list_end(s, at + 1, pair=low == "between")
            found.append((low, at + 1, max(end, at + 2)))
            at = max(end, at + 2)
        elif (
            bound(s, at)
            or (low in CONJUNCTIONS and not _goes_on(s, at))
            or (low == "," and not _goes_on(s, at))
            or (is_verb(s, at) and low not in ("ago",))
        ):
            break
        else:
            at += 1
    return at


def is_clause(s: Sentence, at: int) -> bool:
    """Whether what stands behind "after" or "before" at `at` is a clause with a verb of its own."""
    if s.lows[at] not in BREAKS:
        return s.low(at + 1).endswith("ing") and s.low(at + 1) in VERBLESS
    end = noun_end(s, at + 1)
    while s.low(end) in ("of", "in", "on", "for", "at") and end < at + 12:
        end = noun_end(s, end + 1) if opens_noun(s, end + 1) else end + 1
    end = after(s, end)
    return is_verb(s, end) or s.low(at + 1).endswith("ing")


def _goes_on(s: Sentence, at: int) -> bool:
    """Whether behind the comma or "and" at `at` another phrase with a preposition follows."""
    step = at + 1
    while s.low(step) in CONJUNCTIONS or s.low(step) in ADVERBS:
        step += 1
    return s.low(step) in PREPOSITIONS and not bound(s, step) and opens_noun(s, step + 1)


def subject(s: Sentence, g: Group, hops: int = 3) -> Range:
    """The words in which the subject of `g` stands; an empty range if none do."""
    end = g.begin
    while end > 0 and (s.low(end - 1) in ADVERBS or s.low(end - 1).endswith("ly") or _is_time(s, end - 1)):
        end -= 1
    if end > 0 and s.low(end - 1) in ("on", "in", "at") and end < g.begin:
        end -= 1
    before = s.low(end - 1)
    if before in ("who", "which", "that") and end > 1:
        return _left(s, end - (2 if s.low(end - 2) == "," else 1))
    if g.reduced:
        return _left(s, end)
    if before in ("of", "for") and g.lone and s.low(end - 2) not in ("point", "verge", "brink"):
        found = _left(s, end - 1)  # "accused Tolmar of shelling"
        return found if found[0] < found[1] else _earlier(s, end - 1, hops)
    if g.lone or before in CONJUNCTIONS or not before:
        return _earlier(s, end, hops)
    if before == ",":
        relative = [at for at in range(end - 1) if s.lows[at] in ("who", "which") and s.low(at - 1) == ","]
        if relative:
            return _left(s, relative[-1] - 1)
        found = _left(s, end - 1)
        return found if found[0] < found[1] else _earlier(s, end, hops)
    return _left(s, end)


def _is_time(s: Sentence, at: int) -> bool:
    return any(begin <= at < end for begin, end, _ in s.times)


def _earlier(s: Sentence, end: int, hops: int) -> Range:
    """The subject of the verb before `end`, or, where none stands before, that of the clause behind a comma."""
    for at in range(end - 1, -1, -1):
        if is_verb(s, at) and s.low(at - 1) != "to" and hops:
            begin = at
            while begin and is_verb(s, begin - 1):
                begin -= 1
            return subject(
                s, Group(begin, at, at + 1, False, lone=s.low(begin - 1) in CONJUNCTIONS), hops - 1
            )
    comma = next((at for at in range(end, len(s)) if s.lows[at] == ","), -1)
    return (comma + 1, noun_end(s, comma + 1)) if comma >= 0 else (0, 0)


def _left(s: Sentence, end: int) -> Range:
    """The words before `end` back to where the clause begins: a break, a verb, a mark that is no comma."""
    begin, commas = end, 0
    while begin > 0:
        low = s.low(begin - 1)
        if low == ")" and "(" in s.lows[:begin]:
            begin = max(at for at in range(begin) if s.lows[at] == "(")
            continue
        if bound(s, begin - 1) or low in BLAMED:
            break
        if low in CONJUNCTIONS and _joins_clauses(s, begin - 1):
            break
        if low == "," and (commas == 2 or not _is_apposition(s, begin, end)):
            break
        commas += low == ","
        if is_verb(s, begin - 1) and not s.hyphened(begin - 2):
            break
        if low in MARKS and low not in (",", ".", "-", "'", "’", '"', "“", "”"):
            break
        begin -= 1
    return begin, end


def _joins_clauses(s: Sentence, conjunction: int) -> bool:
    """Whether before "and" a clause ends: a verb stands there that does not itself take a clause."""
    for at in range(conjunction - 1, max(-1, conjunction - 20), -1):
        if bound(s, at):
            return False
        if is_verb(s, at):
            return s.lows[at] not in REPORTS
    return False


def _is_apposition(s: Sentence, begin: int, end: int) -> bool:
    """Whether what stands from `begin` to `end` explains the name before its comma, or goes on with a list."""
    first = s.low(begin)
    closes = s.low(end - 1) == ","
    listed = "and" in s.lows[begin:end]
    explains = first in ("a", "an", "the", "its", "his", "her", "their")
    return closes or listed or (explains and (s.word(begin - 2)[:1].isupper() or s.low(begin - 2) == ")"))
