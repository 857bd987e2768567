"""Subject: the words before a verb in which its subject stands."""

from onrecord.events.group import Group
from onrecord.events.outlook import BLAMED, REPORTS
from onrecord.events.phrase import bound, is_verb, noun_end
from onrecord.events.sentence import Sentence
from onrecord.events.step import is_adverb, time_at
from onrecord.events.word import CONJUNCTIONS, MARKS

Range = tuple[int, int]
_INSIDE = frozenset(",.-'’\"“”")  # marks that may stand in a subject
_EXPLAINS = frozenset("a an the its his her their".split())
HOPS = 3  # verbs from which a subject is taken on


def subject(s: Sentence, g: Group, hops: int = HOPS) -> Range:
    """The words in which the subject of `g` stands; an empty range if none do."""
    end = g.begin
    while end > 0 and (is_adverb(s.low(end - 1)) or time_at(s, end - 1) is not None):
        end -= 1
    if s.low(end - 1) in ("on", "in", "at") and 0 < end < g.begin:
        end -= 1
    before = s.low(end - 1)
    if before in ("who", "which", "that") and end > 1:
        return left(s, end - (2 if s.low(end - 2) == "," else 1))
    if before in ("of", "for") and g.lone and s.low(end - 2) not in ("point", "verge", "brink"):
        blamed = left(s, end - 1)  # "accused Tolmar of shelling"
        return blamed if blamed[0] < blamed[1] else _earlier(s, end - 1, hops)
    if not g.reduced and (g.lone or before in CONJUNCTIONS or not before):
        return _earlier(s, end, hops)
    if before == "," and not g.reduced:
        return _behind_comma(s, end, hops)
    found = left(s, end)
    absolute = [at for at in range(*found) if g.reduced and s.lows[at] == "with"]
    return (absolute[-1] + 1, end) if absolute else found  # "with rebels then fighting the army"


def _behind_comma(s: Sentence, end: int, hops: int) -> Range:
    """The subject of a verb behind a comma: before ", who attacked Orrin," or what else stands between."""
    relative = [at for at in range(end - 1) if s.lows[at] in ("who", "which") and s.low(at - 1) == ","]
    found = left(s, relative[-1] - 1 if relative else end - 1)
    return found if found[0] < found[1] else _earlier(s, end, hops)


def _earlier(s: Sentence, end: int, hops: int) -> Range:
    """The subject of the verb before `end`; where none stands before, that of the clause behind a comma."""
    for at in range(end - 1, -1, -1):
        if is_verb(s, at) and s.low(at - 1) != "to" and hops:
            begin = at
            while begin and is_verb(s, begin - 1):
                begin -= 1
            lone = s.low(begin - 1) in CONJUNCTIONS
            return subject(s, Group(begin, at, at + 1, False, lone=lone), hops - 1)
    comma = next((at for at in range(end, len(s)) if s.lows[at] == ","), -1)
    return (comma + 1, noun_end(s, comma + 1)) if comma >= 0 else (0, 0)


def left(s: Sentence, end: int) -> Range:
    """The words before `end` back to where the clause begins: a break, a verb, a mark that is none of a
    name."""
    begin, commas = end, 0
    while begin > 0:
        at = begin - 1
        low = s.lows[at]
        if low == "," and s.glued(at) and s.glued(at + 1):
            begin -= 1  # "1,400"
            continue
        if low == ")" and "(" in s.lows[:at]:
            begin = max(step for step in range(at) if s.lows[step] == "(")
            continue
        if _stops(s, at) or (low == "," and (commas == 2 or not _is_apposition(s, begin, end))):
            break
        commas += low == ","
        begin -= 1
    return begin, end


def _stops(s: Sentence, at: int) -> bool:
    low = s.lows[at]
    if bound(s, at) or low in BLAMED or (low in CONJUNCTIONS and _joins_clauses(s, at)):
        return True
    return (is_verb(s, at) and not s.hyphened(at - 1)) or (low in MARKS and low not in _INSIDE)


def _joins_clauses(s: Sentence, conjunction: int) -> bool:
    """Whether before "and" a clause ends: a verb stands there that does not itself take a clause."""
    for at in range(conjunction - 1, max(-1, conjunction - 20), -1):
        if bound(s, at) or (s.lows[at] == "," and at < conjunction - 1):
            return False
        if is_verb(s, at):
            return s.lows[at] not in REPORTS
    return False


def _is_apposition(s: Sentence, begin: int, end: int) -> bool:
    """Whether what stands in `[begin, end)` explains the name before its comma, or goes on with a list."""
    named = s.word(begin - 2)[:1].isupper() or s.low(begin - 2) == ")"
    listed = s.low(end - 1) == "," or "and" in s.lows[begin:end]
    return listed or (s.low(begin) in _EXPLAINS and named)
