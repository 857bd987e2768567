"""Gerund: which forms in "-ing" tell what has happened or goes on: "killing 12", "accused of shelling"."""

from onrecord.events.auxiliary import looks_ahead, progressive
from onrecord.events.group import FAR, Group
from onrecord.events.outlook import BLAME, UNDONE, WHILE
from onrecord.events.sentence import Sentence
from onrecord.events.step import is_short
from onrecord.events.word import (
    BE,
    BREAKS,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    MARKS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
)  # fmt: skip

_ONGOING = frozenset("kept keep keeps began begun started continued continues resumed finished spent".split())
_NO_NOUN = PREPOSITIONS | DETERMINERS | UNDONE | BREAKS | PRONOUNS | MODALS | HAVE


def gerund(s: Sentence, at: int, before: int) -> Group | None:
    """The group of the form at `at`, before which the word `before` counts; None where it tells no event."""
    low = s.low(before)
    if low in BE or (is_short(s, before) and low in ("s", "re", "m")):
        begin = progressive(s, before)
        return Group(begin, at, at + 1, False) if begin is not None else None
    if low in _ONGOING and s.low(before - 1) not in MODALS and s.low(before - 1) != "to":
        return Group(before - (s.low(before - 1) in HAVE), at, at + 1, False)
    if _is_told(s, at, before):
        return Group(at, at, at + 1, False, lone=True) if not _is_subject(s, at) else None
    return Group(at, at, at + 1, False, reduced=True) if _is_behind_noun(s, at, low) else None


def _is_told(s: Sentence, at: int, before: int) -> bool:
    """Whether a participle without a subject of its own tells what is done."""
    low = s.low(before)
    if before < 0 or low in (",", "—", "–"):
        return not looks_ahead(s, at, infinitive=True)
    if low in CONJUNCTIONS:
        return _joins(s, before)
    if low == "of" and s.lows[at] == "losing" and s.low(before - 1) in ("point", "verge", "brink"):
        return True  # who is about to lose ground is losing it
    blamed = low in ("of", "for") and any(s.low(step) in BLAME for step in range(max(0, before - 6), before))
    return low in WHILE or blamed


def _is_behind_noun(s: Sentence, at: int, before: str) -> bool:
    """Whether the participle belongs to the noun before it: "forces fighting the rebels"."""
    noun = before[:1].isalpha() and not before.endswith("ed") and before not in _NO_NOUN
    return noun and (
        s.low(at + 1) in DETERMINERS or s.word(at + 1)[:1].isupper() or s.word(at + 1)[:1].isdigit()
    )


def _is_subject(s: Sentence, at: int) -> bool:
    """Whether the participle at `at` is what may be done: "meeting them would help"."""
    if s.low(at + 1) in BE or s.low(at + 1) in HAVE:
        return True
    for step in range(at + 1, min(len(s), at + FAR)):
        if s.lows[step] in MODALS:
            return True
        if s.lows[step] in BREAKS or s.lows[step] in (",", ";", "to"):
            return False
    return False


def _joins(s: Sentence, conjunction: int) -> bool:
    """Whether another participle stands before "and": "launching talks and suspending aid"."""
    found = False
    for step in range(conjunction - 1, max(-1, conjunction - 2 * FAR), -1):
        low = s.lows[step]
        if low in UNDONE or (low in MARKS and low != ","):
            return found and low not in UNDONE
        if low.endswith("ing") and len(low) > 5 and not found and step > conjunction - 12:
            if looks_ahead(s, step, infinitive=True):
                return False
            found = True
    return found
