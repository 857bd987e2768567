"""Phrase: noun phrases, and which words are verbs, as far as their forms tell."""

from onrecord.events.lexicon import NOUNS, VERBS
from onrecord.events.sentence import Sentence
from onrecord.events.step import hedge, opens_noun, time_at
from onrecord.events.word import (
    ADVERBS,
    BE,
    BREAKS,
    CONJUNCTIONS,
    DETERMINERS,
    HAVE,
    MARKS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
)

_ADJECTIVES = ("ic", "al", "ive", "ous", "ful", "an", "ent", "ant", "ble", "less", "new", "ary")
PARTICLES = frozenset("out off back up down away".split())
LONGEST = 14  # words of a noun phrase
_PAST = frozenset(
    "said told went came took made gave got left won lost fell rose saw sent spent met held led"
    " kept brought bought sold built became ran broke wrote spoke heard hit cut put read grew drew"
    " flew knew threw chose swore stood felt meant thought taught caught sought began did says say"
    " insists wants hopes claims believes calls remains includes continues fears seeks warns"
    " accuses plans shook tore fought".split()
)
_NO_VERB = frozenset(
    "hundred united armed allied indeed need seed speed red wounded injured occupied besieged"
    " disputed masked suspected alleged limited divided sacred embed unprecedented"
    " renewed combined continued increased reported required proposed sophisticated retired"
    " exiled jailed detained displaced".split()
)
_FINITE = HAVE | BE | MODALS | _PAST
_BOUND = frozenset(";:—–[]")
_SAYING = frozenset("saying claiming alleging adding insisting warning arguing".split())


def is_verb(s: Sentence, at: int) -> bool:
    """Whether the word at `at` is a finite verb or an auxiliary."""
    low = s.low(at)
    known = low in VERBS and "past" in VERBS[low].names
    if not (low in _FINITE or known or low.endswith("ed")) or s.hyphened(at - 1) or s.hyphened(at + 1):
        return False
    if low in _FINITE:
        return True
    return (known or (len(low) > 4 and low not in _NO_VERB and low not in VERBS)) and not _is_attribute(s, at)


def _is_attribute(s: Sentence, at: int) -> bool:
    """Whether the participle at `at` stands between a determiner and its noun."""
    before = s.low(at - 1)
    return before in ("the", "a", "an", "its", "their", "his", "her", "of", "in", "recently", "newly") or (
        s.possessive(at - 2) == 2
    )


def noun_end(s: Sentence, at: int) -> int:
    """The end of the noun phrase that begins at `at`, without what prepositions add; `at` if none does."""
    if not opens_noun(s, at):
        return at
    end = first = hedge(s, at)
    while end < len(s) and end - at < LONGEST:
        low = s.lows[end]
        if end > first and _ends(s, at, end, low):
            break
        end += 1
    return end


def _ends(s: Sentence, at: int, end: int, low: str) -> bool:
    """Whether the phrase from `at` on ends before the word `end`, which is `low` in small letters."""
    if low in MARKS:
        return not _is_mark_of(s, at, end)
    if low in PREPOSITIONS or low in CONJUNCTIONS or low in BREAKS or low in PARTICLES or low in PRONOUNS:
        return True
    if s.low(end - 1) in PRONOUNS:
        return True
    if (time := time_at(s, end)) is not None:
        return not (s.possessive(end) or _is_in_phrase(s, at, time))
    if low.endswith("ing") and s.low(end - 1) not in DETERMINERS:
        gerund = low in VERBS and low not in NOUNS
        return gerund or s.low(end + 1) in DETERMINERS or s.word(end + 1)[:1].isupper()
    return is_verb(s, end)


def _is_mark_of(s: Sentence, at: int, mark: int) -> bool:
    """Whether the mark stands inside a phrase: in "1,400", "Tolmar's", "Tolmar-led", "U.S."."""
    low = s.lows[mark]
    number = s.glued(mark) and s.glued(mark + 1) and s.low(mark + 1).isdigit()
    if number or s.possessive(mark) or s.hyphened(mark) or (low == "," and _joins_adjectives(s, mark)):
        return True
    if low == ".":
        return len(s.low(mark - 1)) <= 3 and s.word(mark - 1)[:1].isupper()
    return low in '“”"‘’' and mark + 1 < len(s) and mark == at


def _joins_adjectives(s: Sentence, comma: int) -> bool:
    """Whether adjectives stand on both sides of the comma: "a new, bipartisan resolution"."""
    return s.low(comma - 1).endswith(_ADJECTIVES) and s.low(comma + 1).endswith(_ADJECTIVES)


def _is_in_phrase(s: Sentence, at: int, time: int) -> bool:
    """Whether the time that begins at `time` is an attribute: "the June 12 summit"."""
    end = next(stop for begin, stop, _ in s.times if begin == time)
    low = s.low(end)
    closed = low in PREPOSITIONS or low in CONJUNCTIONS or low in BREAKS or low in ADVERBS or is_verb(s, end)
    return s.low(at) in DETERMINERS and low[:1].isalpha() and not closed


def list_end(s: Sentence, at: int, *, pair: bool = False) -> int:
    """The end of the noun phrases from `at` on that "and" and commas join; of a `pair` the "and" is no
    clause's."""
    end = noun_end(s, at)
    while end > at:
        step = end
        if s.low(step) == ",":
            step += 1
        if s.low(step) in ("and", "or"):
            step += 1
        if step == end or not opens_noun(s, step) or is_verb(s, step):
            return end
        if s.low(step).endswith("ing") and s.low(step) in VERBS:
            return end
        more = noun_end(s, step)
        if more == step or (is_verb(s, more) and not pair) or s.low(more) in ("who", "which"):
            return end
        if s.low(end) == "," and s.low(end + 1) not in ("and", "or") and not s.word(step)[:1].isupper():
            return end
        end = more
    return end


def heads(s: Sentence, begin: int, end: int) -> tuple[str, ...]:
    """The noun with which the phrase `[begin, end)` ends, with what a hyphen joins to it."""
    end = _without_marks(s, begin, end)
    if end <= begin:
        return ()
    if s.low(end - 2) in ("news", "press") and end - begin > 1:
        return (f"{s.low(end - 2)} {s.low(end - 1)}",)
    if end - begin > 2 and s.hyphened(end - 2):
        return (f"{s.low(end - 3)}-{s.low(end - 1)}",)
    return (s.low(end - 1),)


def _without_marks(s: Sentence, begin: int, end: int) -> int:
    """`end` without marks and adverbs."""
    while end > begin and (not s.word(end - 1)[0].isalnum() or s.low(end - 1) in ADVERBS):
        end -= 1
    return end


def bound(s: Sentence, at: int) -> bool:
    """Whether a clause ends before the word at `at`."""
    return s.low(at) in _BOUND or s.low(at) in BREAKS or s.low(at) in _SAYING


def is_name(s: Sentence, at: int) -> bool:
    """Whether a capital inside the sentence makes the word at `at` part of a name: "the Armed Services
    Committee"."""
    if not s.words[at][0].isupper():
        return False
    return any(low[0].isalnum() for low in s.lows[max(0, at - 3) : at])
