"""Anchor: whether what stands around an event noun tells that it has happened."""

from onrecord.events.ahead import is_ahead
from onrecord.events.dated import dated, is_own
from onrecord.events.lexicon import VERBS
from onrecord.events.nominal import Nominal
from onrecord.events.outlook import AGAIN, AHEAD, GIVEN, HAPPENED, OCCURRED, PRESUPPOSED
from onrecord.events.partaking import take_part
from onrecord.events.phrase import PARTICLES, is_verb
from onrecord.events.real import is_open
from onrecord.events.sentence import Sentence
from onrecord.events.step import after
from onrecord.events.word import BE, BE_PRESENT, DETERMINERS, HAVE, MODALS, NEGATIONS

_NOT_YET = NEGATIONS | frozenset(
    "scheduled planned set due expected likely possible needed supposed slated bound meant"
    " cancelled canceled postponed scrapped called".split()
)
_STARTED = frozenset(
    "took began started came entered went held ended collapsed broke expired halted holds".split()
)
_INDEFINITE = frozenset("a an two three four five six several".split())
_VERBAL = frozenset("attack assault offensive".split())
_BESIDE = frozenset("after during following in".split())


def happened(s: Sentence, n: Nominal, published: str | None) -> bool:
    """Whether the words around the noun tell that it has happened. Fills who takes part."""
    before, verb = s.low(n.first - 1), after(s, n.stop)
    past = dated(s, n, published)
    sure = past is True and (is_own(s, n) or s.low(n.first) == "the")
    if past is False or is_open(s, n.first) or (is_ahead(s, n, before) and not sure):
        return False
    if _is_to_come(s, verb) or not AHEAD.isdisjoint(s.lows[n.first : n.begin]):
        return False
    again = not AGAIN.isdisjoint(s.lows[n.first : n.begin])
    if again and s.low(verb) not in OCCURRED and not _is_governed(s, n.first - 1):
        return False
    take_part(s, n)
    if n.noun.words[-1] in _VERBAL and any(who.kind == "person" for who in n.doers):
        return False  # his attacks on a party are words
    return _is_anchored(s, n, before, s.low(verb), dated=past is True)


def _is_to_come(s: Sentence, verb: int) -> bool:
    """Whether the verb of which the noun is the subject puts it ahead, or denies it."""
    low, following = s.low(verb), s.low(after(s, verb + 1))
    if low in MODALS or low in NEGATIONS:
        return True
    return (low in BE and following in _NOT_YET) or (low in HAVE and s.low(verb + 1) in ("yet", "to", "not"))


def _is_anchored(s: Sentence, n: Nominal, before: str, verb: str, *, dated: bool) -> bool:
    """Whether a day, a place, those who take part or the verbs around tie the noun to one occasion."""
    determined = s.low(n.first) in DETERMINERS or any(s.possessive(at) for at in range(n.first, n.begin))
    plural = s.lows[n.end - 1] != n.noun.words[-1] or n.noun.words[-1].endswith("s")
    passed, given = (
        _is_told(s, n, verb) or _is_governed(s, n.first - 1),
        before in GIVEN or before in PRESUPPOSED,
    )
    args = _has_roles(n, verb, determined=determined)
    placed = _is_placed(s, n)
    if n.noun.rank == "bare":
        return dated or (verb in _STARTED and (determined or args))
    if n.noun.rank == "mass":
        return dated or args or passed or given or before == "of" or (placed and determined)
    if not (plural or determined):
        return False  # a headline's, or no noun
    if dated or (n.noun.rank == "firm" and (args or placed or (passed and determined))):
        return True
    between = n.noun.type == "CONSULT" and any(word in ("between", "among") for word, _, _ in n.behind)
    definite = determined and s.low(n.first) not in _INDEFINITE
    if (
        (between and args)
        or (plural and verb in OCCURRED)
        or ((args or placed) and (passed or given or definite))
    ):
        return True
    return s.low(n.first) in _INDEFINITE and (passed or before in _BESIDE)


def _has_roles(n: Nominal, verb: str, *, determined: bool) -> bool:
    """Whether the words say of whom; of talks an adjective alone says too little."""
    behind = any(word in n.noun.roles for word, _, _ in n.behind)
    complete = (determined and verb not in BE_PRESENT and behind) or any(
        word == "by" for word, _, _ in n.behind
    )
    return (bool(n.doers or n.recipients or n.at) or complete) and not (n.noun.type == "CONSULT" and n.bare)


def _is_placed(s: Sentence, n: Nominal) -> bool:
    spans = [(b, e) for word, b, e in n.behind if word in ("in", "at", "near")]
    return any(begin <= b < end for begin, end in [(n.first, n.begin), *spans] for b, _, _ in s.places)


def _is_governed(s: Sentence, at: int) -> bool:
    """Whether the verb before the noun tells what was done to it: "held talks", "fended off an attack"."""
    before = s.low(at)
    if before in PARTICLES:
        return is_verb(s, at - 1) and s.low(at - 1) not in ("called", "put", "ruled")
    return before in HAPPENED or (before in VERBS and not VERBS[before].names.isdisjoint(("past", "ing")))


def _is_told(s: Sentence, n: Nominal, verb: str) -> bool:
    """Whether the verb of which the noun is the subject tells that it happened."""
    at = after(s, n.stop)
    if verb in ("that", "which"):
        return s.low(after(s, at + 1)) in OCCURRED
    goes_on = verb in BE and s.low(after(s, at + 1)) in ("underway", "under", "ongoing")
    return goes_on or verb in HAPPENED or (verb.endswith("ed") and is_verb(s, at))
