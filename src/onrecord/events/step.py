"""Step: from a word to the next that counts, over adverbs and times."""

from onrecord.events.sentence import Sentence
from onrecord.events.word import (
    ADVERBS,
    BREAKS,
    CONJUNCTIONS,
    DETERMINERS,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
)  # fmt: skip

_NO_ADVERB = frozenset("family ally italy july assembly reply supply anomaly monopoly".split())
_NUMBERS = frozenset(
    "a an one two three four five six seven eight nine ten eleven twelve dozen dozens hundred"
    " hundreds thousand thousands scores half several some twenty thirty forty fifty".split()
)
_HEDGES: dict[str, list[list[str]]] = {}
for _words in (
    "at least|at most|up to|as many as|as few as|more than|less than|fewer than|no more than|no fewer than"
    "|over|under|well over|just over|around|about|nearly|almost"
).split("|"):
    _HEDGES.setdefault(_words.split()[0], []).append(_words.split())
_QUOTES = '“‘"'


def is_adverb(low: str) -> bool:
    """Whether the word, in small letters, is an adverb by its form, or one of the usual ones."""
    return low in ADVERBS or (low.endswith("ly") and low not in _NO_ADVERB)


def time_at(s: Sentence, at: int) -> int | None:
    """Where the date or time that the word `at` is part of begins; None where it is of none."""
    return next((begin for begin, end, _ in s.times if begin <= at < end), None)


def back(s: Sentence, at: int) -> int | None:
    """The word before `at` without adverbs and times between, -1 if there is none; None where one negates."""
    at -= 1
    while at >= 0:
        low = s.lows[at]
        if low in NEGATIONS and not (low == "t" and s.low(at - 1) not in ("'", "’")):
            return None
        if (begin := time_at(s, at)) is not None:
            at = begin - 1
            if s.low(at) in ("on", "in", "at", "by", "during"):
                at -= 1
        elif low in _QUOTES or is_adverb(low):
            at -= 1
        else:
            return at
    return at


def after(s: Sentence, at: int) -> int:
    """The first word from `at` on that is no adverb."""
    while is_adverb(s.low(at)):
        at += 1
    return at


def hedge(s: Sentence, at: int) -> int:
    """Where the words before a number end that say how exact it is ("at least 12", "more than a dozen");
    `at` if there are none."""
    for words in _HEDGES.get(s.low(at), ()):
        end = at + len(words)
        if s.lows[at:end] == words and (s.low(end)[:1].isdigit() or s.low(end) in _NUMBERS):
            return end
    return at


def opens_noun(s: Sentence, at: int) -> bool:
    """Whether a noun phrase can begin with the word at `at`; a time begins none."""
    low = s.low(at)
    if low in _HEDGES and hedge(s, at) > at:
        return True
    if not low or time_at(s, at) is not None or (low in BREAKS and low != "that"):
        return False
    if low in _QUOTES or low == "'":
        return opens_noun(s, at + 1) and s.low(at + 1) != "and"
    return low[0].isalnum() and low not in PREPOSITIONS and low not in CONJUNCTIONS and low not in MODALS


def opens_name(s: Sentence, at: int) -> bool:
    """Whether a name or a determiner stands at `at`, and so no infinitive behind "to"."""
    return s.word(at)[:1].isupper() or s.low(at) in DETERMINERS


def is_short(s: Sentence, at: int) -> bool:
    """Whether the letters at `at` are a verb that an apostrophe shortens: "we've", "it's"."""
    if s.low(at - 1) not in ("'", "’") or not s.glued(at):
        return False
    return s.low(at) != "s" or s.low(at - 2) in PRONOUNS or s.low(at - 2) in ("that", "there")
