"""Anchor: whether what stands around an event noun tells that it has happened, and who takes part."""

from datetime import date

from onrecord.events.group import Group
from onrecord.events.lexicon import VERBS
from onrecord.events.nominal import Nominal
from onrecord.events.outlook import (
    AGAIN,
    AHEAD,
    BLAME,
    DREAD,
    FACTIVE,
    GIVEN,
    HAPPENED,
    OCCURRED,
    PRESUPPOSED,
    UNDONE,
)  # fmt: skip
from onrecord.events.part import named
from onrecord.events.phrase import is_verb
from onrecord.events.real import is_open
from onrecord.events.sentence import Sentence
from onrecord.events.step import after, back
from onrecord.events.subject import subject
from onrecord.events.who import Who
from onrecord.events.word import BE, BE_PRESENT, BREAKS, DETERMINERS, HAVE, MODALS, NEGATIONS, PREPOSITIONS

_NOT_YET = NEGATIONS | frozenset(
    "scheduled planned set due expected likely possible needed supposed slated bound meant".split()
)
_VETO = frozenset("to before until pending without towards toward against than ahead prior like".split())
_LED = frozenset("led leading response due thanks owing".split())  # before "to"
_ANSWERS = frozenset(
    "retaliation revenge response responsibility months weeks days years compensation".split()
)
_STARTED = frozenset(
    "took began started came entered went held ended collapsed broke expired halted holds".split()
)
_INDEFINITE = frozenset("a an two three four five six several".split())
_VERBAL = frozenset("attack assault offensive".split())
_LIGHT = frozenset(
    "made paid had began concluded resumed opened continued completed finished undertook".split()
)
_MEETING = frozenset("after at in during following".split())
_NEAR = 8  # words between a noun and its date


def happened(s: Sentence, n: Nominal, published: str | None) -> bool:
    """Whether the words around the noun tell that it has happened. Fills who takes part."""
    before, verb = s.low(n.first - 1), after(s, n.stop)
    low = s.low(verb)
    dated = _dated(s, n, published)
    ahead = _is_ahead(s, n, before) and not (dated and (_is_own(s, n) or s.low(n.first) == "the"))
    if (
        ahead
        or dated is False
        or any(word in AHEAD for word in s.lows[n.first : n.begin])
        or is_open(s, n.first)
    ):
        return False
    if low in MODALS or low in NEGATIONS or (low in BE and s.low(after(s, verb + 1)) in _NOT_YET):
        return False
    if low in HAVE and s.low(verb + 1) in ("yet", "to", "not"):
        return False
    again = any(word in AGAIN for word in s.lows[n.first : n.begin])
    if again and low not in OCCURRED and not _is_governed(before):
        return False
    _take_part(s, n)
    if n.noun.words[-1] in _VERBAL and any(who.kind == "person" for who in n.doers):
        return False  # his attacks on a party are words
    return _anchored(s, n, before, low, dated=dated is True)


def _is_own(s: Sentence, n: Nominal) -> bool:
    """Whether the phrase begins with its day: "Monday's attack"."""
    return any(begin == n.first and s.possessive(end) for begin, end, _ in s.times)


def _is_ahead(s: Sentence, n: Nominal, before: str) -> bool:
    """Whether what governs the noun leaves it open: "plans for talks", "called for a meeting", "to hold talks"."""
    at = n.first - 1
    if before in ("of", "for"):
        noun = s.low(at - 1)
        if before == "for" and noun not in BLAME and noun not in _ANSWERS:
            return True
        return noun in DREAD or noun in UNDONE or s.low(at - 2) in DREAD or noun == "ahead"
    if before in _VETO:
        return not (before == "to" and s.low(at - 1) in _LED)
    if before in PRESUPPOSED and s.low(n.first) in DETERMINERS - {"all", "some", "other", "more"}:
        return False
    if before in UNDONE or (before == "from" and s.low(at - 1) == "away") or _will(s, at):
        return True
    return before.isalpha() and _is_infinitive(s, at, before)


def _is_infinitive(s: Sentence, at: int, before: str) -> bool:
    earlier = back(s, at)
    if earlier is None or s.low(earlier) in MODALS:
        return True
    if s.low(earlier) != "to" or before in DETERMINERS or before in PREPOSITIONS:
        return False
    governor = back(s, earlier)
    return governor is None or s.low(governor) not in FACTIVE


def _will(s: Sentence, at: int) -> bool:
    """Whether a verb of what is to come stands before in the clause, or behind "in talks with" that open it."""
    for step in range(at, max(-1, at - 12), -1):
        if s.low(step) in MODALS:
            return True
        if s.low(step) in BREAKS or s.low(step) in (",", ";", ":"):
            return False
    return at == 0 and s.low(at) == "in" and any(low in MODALS for low in s.lows[at : at + 24])


def _take_part(s: Sentence, n: Nominal) -> None:
    for begin, end, who in s.actors:
        if n.first <= begin < n.begin and who.kind != "media":
            suffers = who.kind == "person" and n.noun.roles.get("of") == "to"  # "Okar's release"
            (n.recipients if suffers else n.doers).append(who)
            n.bare = n.bare or not s.possessive(end)
    for preposition, begin, end in n.behind:
        role = "by" if preposition == "by" else n.noun.roles.get(preposition, "")
        n.bare = n.bare and not role
        if role == "by":
            n.doers += named(s, (begin, end))
        elif role:
            n.recipients += named(s, (begin, end))
            n.at += [(begin, end)] if role == "at" else []


def by_verb(s: Sentence, n: Nominal) -> list[Who]:
    """Who does it by the verb of which the noun is the object, or with which it goes: "made a visit", "after talks
    with them he said"."""
    verb = n.first - 1
    if s.low(verb) in _LIGHT:
        return named(s, subject(s, Group(verb, verb, verb + 1, False)))
    between = any(word in ("between", "among", "by") for word, _, _ in n.behind)
    if n.noun.type == "CONSULT" and not between and s.low(verb) in _MEETING:
        return named(s, subject(s, Group(verb, verb, verb + 1, False, lone=True)))
    return []


def _anchored(s: Sentence, n: Nominal, before: str, verb: str, *, dated: bool) -> bool:
    determined = s.low(n.first) in DETERMINERS or any(s.possessive(at) for at in range(n.first, n.begin))
    plural = s.lows[n.end - 1] != n.noun.words[-1] or n.noun.words[-1].endswith("s")
    mass, given = n.noun.rank == "mass", before in GIVEN or before in PRESUPPOSED
    if not (plural or determined or mass):
        return False
    passed = _is_told(s, n, verb) or _is_governed(before)
    complete = determined and verb not in BE_PRESENT and any(word in n.noun.roles for word, _, _ in n.behind)
    complete = complete or any(word == "by" for word, _, _ in n.behind)
    adjective = n.noun.type == "CONSULT" and n.bare
    args = (bool(n.doers or n.recipients or n.at) or complete) and not adjective
    placed = _is_place(s, n.first, n.begin) or any(
        word in ("in", "at", "near") and _is_place(s, begin, end) for word, begin, end in n.behind
    )
    if n.noun.rank == "bare":
        return (verb in _STARTED and (determined or args)) or dated
    if n.noun.rank == "firm":
        return args or dated or placed or (passed and determined)
    between = n.noun.type == "CONSULT" and any(word in ("between", "among") for word, _, _ in n.behind)
    if dated or (between and args) or (mass and (passed or given or args or before == "of")):
        return True
    if plural and verb in OCCURRED:
        return True
    indefinite = s.low(n.first) in _INDEFINITE
    definite = determined and not indefinite and not (plural and not determined)
    if (args or placed) and (passed or given or definite):
        return True
    return indefinite and (passed or before in _MEETING)


def _is_governed(before: str) -> bool:
    """Whether the verb before the noun tells what was done to it: "held talks"."""
    return before in HAPPENED or (before in VERBS and not VERBS[before].names.isdisjoint(("past", "ing")))


def _is_told(s: Sentence, n: Nominal, verb: str) -> bool:
    """Whether the verb of which the noun is the subject tells that it happened."""
    at = after(s, n.stop)
    if verb in ("that", "which"):
        return s.low(after(s, at + 1)) in OCCURRED
    goes_on = verb in BE and s.low(after(s, at + 1)) in ("underway", "under", "ongoing")
    return goes_on or verb in HAPPENED or (verb.endswith("ed") and is_verb(s, at))


def _dated(s: Sentence, n: Nominal, published: str | None) -> bool | None:
    """True where a date stands in the phrase or right behind it, False where that is to come, else None."""
    for begin, _, time in s.times:
        value = time.value or ""
        near = n.first <= begin < n.begin or (n.end <= begin <= n.stop + 1 and begin - n.end < _NEAR)
        if near and value[:2].isdigit():
            return not (published and _first_day(value) > published)
    return None


def _first_day(value: str) -> str:
    """The first day of a date, a week or a part of one, as an ISO date; "" where it is none."""
    if value[4:6] != "-W":
        return value[:10]
    try:
        return date.fromisocalendar(int(value[:4]), int(value[6:8]), 1).isoformat()
    except ValueError:
        return ""


def _is_place(s: Sentence, begin: int, end: int) -> bool:
    return any(begin <= b < end for b, _, _ in s.places)
