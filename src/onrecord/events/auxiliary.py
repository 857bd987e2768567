"""Auxiliary: where a verb's group begins with "have" or "be", if what it tells has happened or goes on."""

from onrecord.events.group import FAR
from onrecord.events.outlook import WHILE
from onrecord.events.sentence import Sentence
from onrecord.events.step import back, is_short, opens_name
from onrecord.events.word import BE_PAST, BE_PRESENT, GET, HAVE, MODALS


def is_ahead(s: Sentence, at: int | None) -> bool:
    """Whether the word at `at` puts what follows ahead or in question: a modal, "to"; None negates it."""
    return (
        at is None
        or s.low(at) in MODALS
        or s.low(at) == "to"
        or (is_short(s, at) and s.low(at) in ("d", "ll"))
    )


def perfect(s: Sentence, have: int) -> int | None:
    """Where the group with "have" at `have` begins; None behind "would", "may", "to"."""
    return None if is_ahead(s, back(s, have)) else have


def passive(s: Sentence, be: int) -> int | None:
    """Where the passive with "be" or "get" at `be` begins; None where it is not yet, or only in general."""
    low, before = s.low(be), back(s, be)
    if before is None:
        return None
    if low == "been":
        has = s.low(before) in HAVE or (is_short(s, before) and s.low(before) in ("ve", "d", "s"))
        return perfect(s, before) if has else None
    if low == "being":
        goes_on = s.low(before) in BE_PAST or s.low(before) in BE_PRESENT
        return before if goes_on else be if s.low(before) in WHILE else None
    if low not in BE_PAST and low not in GET:
        return None
    if s.low(before) in HAVE:
        return perfect(s, before)
    return None if is_ahead(s, before) or s.low(before) == "if" else be


def progressive(s: Sentence, be: int) -> int | None:
    """Where the progressive with "be" at `be` begins; None where it is ahead."""
    before = back(s, be)
    if before is None or s.low(be) in ("be", "being") or is_ahead(s, before):
        return None
    if s.low(be) == "been":
        return perfect(s, before) if s.low(before) in HAVE else None
    return be


def looks_ahead(s: Sentence, at: int, *, infinitive: bool = False) -> bool:
    """Whether a modal verb or "if", with `infinitive` also "to", stands before the participle at `at` in its
    sentence, with no past tense between."""
    for step in range(at - 1, max(-1, at - 2 * FAR), -1):
        low = s.lows[step]
        if low in MODALS or low in ("if", "unless"):
            return True
        if infinitive and low == "to" and not opens_name(s, step + 1):
            return True
        if low in HAVE or low in BE_PAST or (low.endswith("ed") and s.words[step].islower()):
            return False
    return False
