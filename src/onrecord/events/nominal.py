"""Nominal: event nouns, and whether what is around them tells that it has happened."""

from dataclasses import dataclass, field

from onrecord.events.frame import complements, subject
from onrecord.events.group import Group, after, back, is_open
from onrecord.events.lexicon import NOUNS, OBJECTS, VERBS, Noun
from onrecord.events.outlook import AHEAD, BLAME, DREAD, FACTIVE, GIVEN, HAPPENED, PRESUPPOSED, UNDONE
from onrecord.events.part import named
from onrecord.events.phrase import is_verb
from onrecord.events.sentence import Sentence
from onrecord.events.who import Who
from onrecord.events.word import (
    ADVERBS,
    BE,
    BE_PRESENT,
    BREAKS,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    MARKS,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
)

_LATER = frozenset(
    "scheduled planned set due expected likely possible needed supposed slated bound meant".split()
)
_VETO = frozenset("to before until pending without towards toward against than ahead prior like".split())
_STARTED = frozenset(
    "took began started came entered went held ended collapsed broke expired halted holds".split()
)
_VERBAL = frozenset("attack assault offensive".split())
_LIGHT = frozenset(
    "made paid had began concluded resumed opened continued completed finished undertook".split()
)
_ANSWERS = frozenset(
    "retaliation revenge response responsibility months weeks days years compensation".split()
)
_INDEFINITE = frozenset("a an two three four five six several".split())
_BEFORE = PREPOSITIONS | CONJUNCTIONS | BREAKS | MODALS
_CLOSED = _BEFORE | HAVE | BE | ADVERBS | HAPPENED | DETERMINERS
_NOT_YET = _LATER | NEGATIONS
MOST = 8  # words before the noun in its phrase


@dataclass(slots=True)
class Nominal:
    """A noun at the words `[begin, end)`, its phrase from `first` on, and what stands behind it."""

    noun: Noun
    first: int
    begin: int
    end: int
    behind: list[tuple[str, int, int]] = field(default_factory=list)
    stop: int = 0
    doers: list[Who] = field(default_factory=list)
    recipients: list[Who] = field(default_factory=list)
    at: list[tuple[int, int]] = field(default_factory=list)  # where it is done
    modified_only: bool = False  # whether an adjective alone says who takes part


def nominal(s: Sentence, at: int) -> Nominal | None:
    """The event noun that ends with the word `at`; None where none does, or it is part of a longer name."""
    rows = NOUNS.get(s.lows[at], ())
    noun = next((row for row in rows if _written(s, at, row)), None)
    if noun is None or _is_compound(s, at + 1):
        return None
    begin = at + 1 - len(noun.words)
    if s.hyphened(begin - 1) or s.low(begin - 1) in ("counter", "anti"):
        return None
    out = Nominal(noun, _first(s, begin), begin, at + 1)
    out.stop = complements(s, at + 1, out.behind)
    rows = [row for row in NOUNS[s.lows[at]] if row.words == noun.words and _fits(s, out, row)]
    if not rows:
        return None
    out.noun = rows[0]
    return out


def _fits(s: Sentence, n: Nominal, row: Noun) -> bool:
    if row.needs is None:
        return True
    group = OBJECTS[row.needs[1]]
    return any(
        word == row.needs[0] and not group.isdisjoint(s.lows[begin:end]) for word, begin, end in n.behind
    )


def predicate(s: Sentence, n: Nominal) -> tuple[int, int]:
    """The verb, with its auxiliaries, of which the noun is the subject; empty if of none."""
    begin = end = after(s, n.stop)
    while end < len(s) and end < begin + 3 and is_verb(s, end):
        end += 1
    return begin, end


def _written(s: Sentence, at: int, row: Noun) -> bool:
    begin = at + 1 - len(row.words)
    return begin >= 0 and tuple(s.lows[begin:at]) == row.words[:-1]


def _is_compound(s: Sentence, at: int) -> bool:
    """Whether the word at `at` is a noun to which the one before belongs: "meeting room"."""
    low = s.low(at)
    if not low or not low[0].isalpha():
        return s.hyphened(at)
    closed = low in _CLOSED
    timed = any(begin <= at < end for begin, end, _ in s.times)
    return not (closed or timed or low.endswith(("ing", "ly")) or is_verb(s, at) or low in NEGATIONS or (
        low in VERBS or s.word(at)[:1].isupper()
    ))  # fmt: skip


def _first(s: Sentence, begin: int) -> int:
    """Where the phrase of the noun at `begin` begins."""
    first = begin
    while first > max(0, begin - MOST):
        low = s.low(first - 1)
        if s.possessive(first - 2) == 2:
            first -= 2
            continue
        marks = low in MARKS and not s.hyphened(first - 1) and low not in ("“", '"', "‘", ".")
        marks = marks and not s.possessive(first - 1)
        dotted = low == "." and not (len(s.low(first - 2)) == 1)
        if low in _BEFORE or marks or dotted:
            break
        if low not in DETERMINERS and is_verb(s, first - 1) and not _is_adjective(s, first - 1):
            break
        if (
            low.endswith("ing")
            and low not in NOUNS
            and not s.hyphened(first - 2)
            and s.low(first - 2) not in DETERMINERS
        ):
            break
        first -= 1
        if (
            low in DETERMINERS
            and low not in ("two", "three", "several", "most")
            and s.low(first - 1) != "all"
        ):
            break
    return first


def _is_adjective(s: Sentence, at: int) -> bool:
    """Whether the participle at `at` belongs to the noun behind it: "the US-led invasion"."""
    return s.hyphened(at - 1) or (
        s.lows[at].endswith("ed") and (s.low(at - 1) in DETERMINERS or s.low(at - 1) in ('"', "“", "‘"))
    )


def happened(s: Sentence, n: Nominal) -> bool:
    """Whether the words around the noun tell that it has happened. Fills who takes part."""
    before = s.low(n.first - 1)
    inner = s.lows[n.first : n.begin]
    if any(low in AHEAD for low in inner) or is_open(s, n.first) or _denies(s, n, before):
        return False
    verb = after(s, n.stop)
    low = s.low(verb)
    if low in MODALS or low in NEGATIONS or (low in BE and s.low(after(s, verb + 1)) in _NOT_YET):
        return False
    if low in HAVE and s.low(verb + 1) in ("yet", "to", "not"):
        return False
    _take_part(s, n)
    if n.noun.words[-1] in _VERBAL and any(who.kind == "person" for who in n.doers):
        return False  # his attacks on a party are words
    return _anchored(s, n, before, low)


def _denies(s: Sentence, n: Nominal, before: str) -> bool:
    """Whether what governs the noun leaves it open."""
    at = n.first - 1
    if before in ("of", "for"):
        noun = s.low(at - 1)
        if before == "for" and noun not in BLAME and noun not in _ANSWERS:
            return True
        return noun in DREAD or noun in UNDONE or s.low(at - 2) in DREAD or (noun == "ahead")
    if before in _VETO:
        return not (
            before == "to" and s.low(at - 1) in ("led", "leading", "response", "due", "thanks", "owing")
        )
    if before in PRESUPPOSED and s.low(n.first) in DETERMINERS - {"all", "some", "other", "more"}:
        return False
    if before in UNDONE or (before == "from" and s.low(at - 1) == "away") or _will(s, at):
        return True
    if before in VERBS or before.isalpha():
        earlier = back(s, at)
        if earlier is None:
            return True
        if s.low(earlier) in MODALS:
            return True
        if s.low(earlier) == "to" and before not in DETERMINERS and before not in PREPOSITIONS:
            governor = back(s, earlier)
            return governor is None or s.low(governor) not in FACTIVE
    return False


def _will(s: Sentence, at: int) -> bool:
    """Whether a verb of what is to come stands before in the clause."""
    for step in range(at, max(-1, at - 12), -1):
        if s.low(step) in MODALS:
            return True
        if s.low(step) in BREAKS or s.low(step) in (",", ";", ":"):
            return False
    opens = at == 0 and s.low(at) == "in"  # "In talks with Vesk, Tolmar will"
    return opens and any(s.low(step) in MODALS for step in range(at, min(len(s), at + 24)))


def _take_part(s: Sentence, n: Nominal) -> None:
    for begin, end, who in s.actors:
        if n.first <= begin < n.begin and who.kind != "media":
            n.doers.append(who)
            n.modified_only = n.modified_only or not s.possessive(end)
            if s.possessive(end) and n.noun.type == "CONSULT" and "to" in n.noun.roles:
                n.at.append((begin, end))
    for preposition, begin, end in n.behind:
        role = "by" if preposition == "by" else n.noun.roles.get(preposition, "")
        if role:
            n.modified_only = False
        if role == "by":
            n.doers += named(s, (begin, end))
        elif role in ("to", "at"):
            n.recipients += named(s, (begin, end))
            if role == "at":
                n.at.append((begin, end))


def of_verb(s: Sentence, n: Nominal) -> list[Who]:
    """Who does it by the verb of which the noun is the object, or with which it goes: "made a visit", "after talks
    with them he said"."""
    verb = n.first - 1
    if s.low(verb) in _LIGHT:
        return named(s, subject(s, Group(verb, verb, verb + 1, False)))
    between = any(word in ("between", "among", "by") for word, _, _ in n.behind)
    if (
        n.noun.type == "CONSULT"
        and not between
        and s.low(verb) in ("after", "at", "in", "during", "following")
    ):
        return named(s, subject(s, Group(verb, verb, verb + 1, False, lone=True)))
    return []


def _anchored(s: Sentence, n: Nominal, before: str, verb: str) -> bool:
    determined = s.low(n.first) in DETERMINERS or any(
        s.possessive(end) for begin, end, _ in s.actors if n.first <= begin < n.begin
    )
    plural = s.lows[n.end - 1] != n.noun.words[-1] or n.noun.words[-1].endswith("s")
    mass = n.noun.rank == "mass"
    if not (plural or determined or mass):
        return False
    dated = _dated(s, n)
    verb_before = before in VERBS and not VERBS[before].names.isdisjoint(("past", "ing"))
    passed = verb in HAPPENED or verb_before or before in HAPPENED
    given = before in GIVEN
    complete = determined and verb not in BE_PRESENT and any(word in n.noun.roles for word, _, _ in n.behind)
    args = (bool(n.doers or n.recipients or n.at) or complete) and not (
        n.noun.type == "CONSULT" and n.modified_only
    )
    placed = any(word in ("in", "at", "near") and _is_place(s, begin, end) for word, begin, end in n.behind)
    if n.noun.rank == "bare":
        return (verb in _STARTED and (determined or args)) or dated
    if n.noun.rank == "firm":
        return args or dated or placed or (passed and determined)
    if dated:
        return True
    if mass and (passed or given or args or before == "of"):
        return True
    if plural and not determined:
        return (args or placed) and (passed or given)
    indefinite = s.low(n.first) in _INDEFINITE
    if (args or placed) and (passed or given or (determined and not indefinite)):
        return True
    return indefinite and (passed or before in ("after", "during", "following", "in"))


def _dated(s: Sentence, n: Nominal) -> bool:
    """Whether a day stands in the phrase or right behind it."""
    for begin, _, time in s.times:
        if time.type in ("DATE", "TIME") and (time.value or "")[:2].isdigit():
            if n.first <= begin < n.begin:
                return True
            if n.end <= begin <= n.stop + 1 and begin - n.end < 8:
                return True
    return False


def _is_place(s: Sentence, begin: int, end: int) -> bool:
    return any(begin <= b < end for b, _, _ in s.places)
