"""Real: which verbs tell what has happened or goes on, and not what is to come, is asked, denied or thought
of."""

from onrecord.events.auxiliary import is_ahead, looks_ahead, passive, perfect
from onrecord.events.gerund import gerund
from onrecord.events.group import FAR, Group
from onrecord.events.lexicon import Form
from onrecord.events.outlook import FACTIVE, HYPOTHETICAL, UNDONE
from onrecord.events.sentence import Sentence
from onrecord.events.step import after, back, is_short, opens_noun, time_at
from onrecord.events.word import (
    ARTICLES,
    BE,
    BREAKS,
    CONJUNCTIONS,
    DETERMINERS,
    GET,
    HAVE,
    MODALS,
    PREPOSITIONS,
)

_NO = frozenset("no any nobody neither none nor without".split())
_PRESENT = frozenset(("base", "s"))
_BARE = MODALS | frozenset("to did do does let".split())


def real(s: Sentence, at: int, end: int, form: Form) -> Group | None:
    """The group of the verb at `at`, which ends with its particle at `end`; None where it tells no event."""
    if form.names <= _PRESENT and s.low(at - 1) not in ("to", "did") and not s.low(at - 1).endswith("ly"):
        return None  # most of these
    before = back(s, at)
    if before is None:
        return None
    if "ing" in form.names:
        found = gerund(s, at, before)
    elif "past" in form.names or "participle" in form.names:
        found = _past(s, at, end, before, form)
    else:
        found = _base(s, at, before)
    return found if found and not is_open(s, found.begin) else None


def _past(s: Sentence, at: int, end: int, before: int, form: Form) -> Group | None:
    low, short = s.low(before), is_short(s, before)
    if low in HAVE or (short and low in ("ve", "d")):
        begin = perfect(s, before)
        return Group(begin, at, at + 1, False) if begin is not None else None
    if low in BE or low in GET or (short and low in ("s", "re")):
        begin = passive(s, before)
        return Group(begin, at, at + 1, True) if begin is not None else None
    if low in _BARE or _is_attribute(s, at, before):
        return None
    if "participle" in form.names and _is_participle(s, at, end, form):
        behind = before >= 0 and low not in BREAKS and _goes_on(s, end)
        return Group(at, at, at + 1, True, reduced=True) if behind and not looks_ahead(s, at) else None
    lone = low in CONJUNCTIONS or (
        low == "," and any(s.low(before + step) in CONJUNCTIONS for step in (1, 2))
    )
    return Group(at, at, at + 1, False, lone=lone) if "past" in form.names else None


def _is_attribute(s: Sentence, at: int, before: int) -> bool:
    """Whether the participle stands before its noun: "the imposed sanctions", "the isolated and sanctioned
    state"."""
    low = s.low(before)
    gerund = low.endswith("ing") and s.words[before].islower()
    if low in ARTICLES or gerund or s.possessive(before - 1) == 2 or s.hyphened(at - 1):
        return True
    joined = low in CONJUNCTIONS and s.low(before - 1).endswith("ed") and s.low(before - 2) in DETERMINERS
    return joined or (low in PREPOSITIONS and low not in BREAKS)


def _is_participle(s: Sentence, at: int, end: int, form: Form) -> bool:
    """Whether the form at `at` is no past tense: one that needs an object has none."""
    if "past" not in form.names:
        return True
    following = after(s, end)
    if s.low(following) in ("on", "upon", "to") and s.low(following + 1) == "by":
        return True  # "agreed upon by"
    if s.low(following) == "by":
        return form.transitive
    return form.transitive and not opens_noun(s, following) and not _is_relative(s, at)


def _is_relative(s: Sentence, at: int) -> bool:
    """Whether the verb ends a clause about what is done with: "the deal that Tolmar signed"."""
    if s.low(at - 1) in ("he", "she", "they", "it", "we"):
        return True
    return any(s.low(step) in ("that", "which", "whom") for step in range(max(0, at - 8), at - 1))


def _goes_on(s: Sentence, end: int) -> bool:
    """Whether behind a participle something says by whom, where or when."""
    following = after(s, end)
    return s.low(following) in PREPOSITIONS or time_at(s, following) is not None


def _base(s: Sentence, at: int, before: int) -> Group | None:
    """ "Did attack", "began to withdraw": of the base form only what another verb gives as done."""
    if s.low(before) == "did":
        return Group(before, at, at + 1, False)
    verb = back(s, before) if s.low(before) == "to" else None
    if verb is None or s.low(verb) not in FACTIVE:
        return None
    earlier = back(s, verb)
    ahead = earlier is None or is_ahead(s, earlier) or s.low(earlier) in BE
    return None if ahead else Group(verb, at, at + 1, False)


def is_open(s: Sentence, begin: int) -> bool:
    """Whether a word before `begin` in its clause leaves open whether it happens, or says that it did not."""
    for at in range(begin - 1, max(-1, begin - FAR), -1):
        low = s.lows[at]
        if low in CONJUNCTIONS and at == begin - 1:
            return False  # "tolerates no dissent and has jailed them"
        if low in HYPOTHETICAL or low in _NO or (low == "though" and s.low(at - 1) == "as"):
            return True
        if low in BREAKS or low in (",", ";", ":"):
            denied = s.low(at - 1) in UNDONE or any(s.low(step) == "no" for step in range(max(0, at - 4), at))
            return low == "that" and denied
    return False
