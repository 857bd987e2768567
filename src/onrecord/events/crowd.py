"""Crowd: common nouns that name who did it, where no name does: "masked gunmen", "separatist forces"."""

from onrecord.events.sentence import Sentence
from onrecord.events.who import Who

CROWDS = frozenset(
    "rebels separatists insurgents militants fighters gunmen protesters demonstrators protestors"
    " militias militia guerrillas jihadists terrorists militiamen extremists settlers opposition"
    " police".split()
)
FORCES = frozenset("forces fighters troops army authorities commanders leaders".split())
REBEL = frozenset(
    "separatist rebel insurgent militant guerrilla jihadist opposition paramilitary loyalist".split()
)
"""Words before those above that make them a crowd's."""
_HEADS = frozenset(
    "leader leaders party parties figure figures station headquarters politician politicians".split()
)
_ADJECTIVES = frozenset("masked armed unidentified suspected".split())
_ENDINGS = ("ist", "ish", "al", "ian", "ean", "an", "ese", "ic")
_NO_ADJECTIVE = frozenset("than an as ran began".split())
MOST = 3  # words of its name before the noun

Found = tuple[int, int, Who]


def is_crowd(s: Sentence, at: int) -> bool:
    """Whether the word at `at` is such a noun, in small letters or first in its sentence."""
    low = s.lows[at]
    if low in FORCES and s.low(at - 1) in REBEL:
        return True
    return low in CROWDS and (s.words[at].islower() or at < 2)


def crowd(s: Sentence, at: int) -> Who | None:
    """The crowd that the noun at `at` names, with the adjectives before it; None where it only qualifies a
    noun."""
    if s.low(at + 1) in _HEADS:
        return None
    begin = at
    while begin > max(0, at - MOST):
        if s.hyphened(begin - 2):
            begin -= 3
        elif _is_adjective(s, begin - 1):
            begin -= 1
        else:
            break
    return Who(None, " ".join(s.words[begin : at + 1]).replace(" - ", "-"), "group")


def first(s: Sentence, begin: int, end: int, who: Who) -> int:
    """Where the words begin that name `who` at `[begin, end)`: before the noun of a crowd its adjectives."""
    words = len(who.name.replace("-", " - ").split())
    whole = max(end - words, 0)
    return whole if " ".join(s.words[whole:end]).replace(" - ", "-") == who.name else begin


def _is_adjective(s: Sentence, at: int) -> bool:
    low = s.low(at)
    if s.word(at)[:1].isupper() and at > 0:
        return True
    ends = low.endswith(_ENDINGS) and low not in _NO_ADJECTIVE
    return low in _ADJECTIVES or low in REBEL or (ends and not low.endswith("ly"))


def beside(s: Sentence, found: list[Found], at: int, who: Who) -> Who | None:
    """The crowd `who` at `at` beside the name before it, if that is part of its own.

    Of "Hamas gunmen" and "Tolmaran police" the side alone is left, of "Tolmaran militants" the militants
    alone.
    """
    if not found or found[-1][1] > at:
        return who
    begin, end, named = found[-1]
    if end != at and " ".join(s.words[begin:at]) not in who.name.replace("-", " - "):
        return who
    if s.low(end - 1) not in who.name.casefold().replace("-", " ").split():
        return who
    if named.kind != "state" or s.lows[at] == "police":
        return None
    found.pop()
    return who
