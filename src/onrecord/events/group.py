"""Group: a verb with its auxiliaries, and whether it tells what has happened or goes on."""

from collections.abc import Collection
from typing import NamedTuple

from onrecord.events.outlook import BLAME, FACTIVE, HYPOTHETICAL, OPENS_WITH_GERUND, UNDONE
from onrecord.events.sentence import Sentence
from onrecord.events.word import (
    ADVERBS,
    ARTICLES,
    BE,
    BE_PAST,
    BE_PRESENT,
    BREAKS,
    CONJUNCTIONS,
    DETERMINERS,
    GET,
    HAVE,
    MARKS,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    PRONOUNS,
)

_NO_NOUN = PREPOSITIONS | DETERMINERS | UNDONE
FAR = 16  # words of a clause before its verb
_ONGOING = frozenset("kept keep keeps began begun started continued continues resumed finished spent".split())


class Group(NamedTuple):
    """The words `[begin, end)`, the verb at `at`. A `lone` one has no subject of its own before it: what follows
    "and", a participle. `now` is true of what goes on."""

    begin: int
    at: int
    end: int
    passive: bool
    lone: bool = False
    now: bool = False
    reduced: bool = False  # a participle behind its noun: "a rocket fired at Orrin"


def group(s: Sentence, at: int, end: int, forms: Collection[str], *, transitive: bool) -> Group | None:
    """The group of the verb at `at`, which may be any of the `forms`; None where it tells nothing that has
    happened. A `transitive` verb without an object is a participle."""
    before = back(s, at)
    if before is None:
        return None
    if "ing" in forms:
        found = _ing(s, at, before)
    elif "past" in forms or "participle" in forms:
        found = _past(s, at, end, before, forms, transitive=transitive)
    else:
        found = _infinitive(s, at, before)
    return found if found and not is_open(s, found.begin) else None


def back(s: Sentence, at: int) -> int | None:
    """The word before `at` without adverbs and times between; None where one of them negates."""
    at -= 1
    while at >= 0:
        low = s.lows[at]
        if low in NEGATIONS and not (low == "t" and s.low(at - 1) not in ("'", "’")):
            return None
        if (span := _time(s, at)) is not None:
            at = span - 1
            if s.low(at) in ("on", "in", "at", "by", "during"):
                at -= 1
        elif (
            low in ADVERBS
            or low in '“‘"'
            or (low.endswith("ly") and low not in ("family", "ally", "italy", "july"))
        ):
            at -= 1
        else:
            return at
    return at


def _time(s: Sentence, at: int) -> int | None:
    return next((begin for begin, end, _ in s.times if begin <= at < end), None)


def _past(
    s: Sentence, at: int, end: int, before: int, forms: Collection[str], *, transitive: bool
) -> Group | None:
    low = s.low(before)
    short = _is_short(s, before)
    if low in HAVE or (short and low in ("ve", "d")):
        begin = _perfect(s, before)
        return Group(begin, at, at + 1, False) if begin is not None else None
    if low in BE or low in GET or (short and low in ("s", "re")):
        begin = _passive(s, before)
        return Group(begin, at, at + 1, True, now=s.low(before) == "being") if begin is not None else None
    if low in MODALS or low in ("to", "did", "do", "does", "let"):
        return None
    if low in ARTICLES or s.possessive(before - 1) == 2 or s.hyphened(at - 1):
        return None
    if (low in PREPOSITIONS and low not in BREAKS) or low.endswith("ing"):
        return None
    if low in CONJUNCTIONS and s.low(before - 1).endswith("ed") and s.low(before - 2) in DETERMINERS:
        return None  # "the isolated and sanctioned state"
    if "participle" in forms and _is_participle(s, at, end, forms, transitive=transitive):
        bare = s.low(after(s, end)) not in PREPOSITIONS and _time(s, after(s, end)) is None
        if before < 0 or low in BREAKS or bare or _looks_ahead(s, at):
            return None
        return Group(at, at, at + 1, True, reduced=True)
    if "past" not in forms:
        return None
    return Group(at, at, at + 1, False, lone=low in CONJUNCTIONS or (low == "," and _lone(s, before)))


def _is_short(s: Sentence, at: int) -> bool:
    """Whether the letters at `at` are a verb: "we've", "it's"."""
    if s.low(at - 1) not in ("'", "’") or not s.glued(at):
        return False
    return s.low(at) != "s" or s.low(at - 2) in PRONOUNS or s.low(at - 2) in ("that", "there")


def _lone(s: Sentence, comma: int) -> bool:
    """Whether what stands before the comma is no subject, but a clause that goes on."""
    return any(s.low(at) in CONJUNCTIONS for at in range(comma + 1, comma + 3))


def _is_participle(s: Sentence, at: int, end: int, forms: Collection[str], *, transitive: bool) -> bool:
    if "past" not in forms:
        return True
    following = after(s, end)
    if s.low(following) == "by":
        return transitive
    return transitive and not opens_noun(s, following) and not _is_relative(s, at)


def _is_relative(s: Sentence, at: int) -> bool:
    """Whether the verb at `at` ends a clause about a thing that it is done with: "the deal that Tolmar signed"."""
    if s.low(at - 1) in ("he", "she", "they", "it", "we"):
        return True
    return any(s.low(step) in ("that", "which", "whom") for step in range(max(0, at - 8), at - 1))


def after(s: Sentence, at: int) -> int:
    """The first word from `at` on that is no adverb."""
    while s.low(at) in ADVERBS or (s.low(at).endswith("ly") and s.low(at) != "family"):
        at += 1
    return at


def opens_noun(s: Sentence, at: int) -> bool:
    """Whether a noun phrase can begin with the word at `at`; a time begins none."""
    low = s.low(at)
    if not low or _time(s, at) is not None or low in BREAKS - {"that"}:
        return False
    if low in "“‘\"'":
        return opens_noun(s, at + 1) and s.low(at + 1) != "and"
    return low[0].isalnum() and low not in PREPOSITIONS and low not in CONJUNCTIONS and low not in MODALS


def _perfect(s: Sentence, have: int) -> int | None:
    """Where the group with "have" at `have` begins; None behind "would", "may", "to"."""
    before = back(s, have)
    if before is None or s.low(before) in MODALS or s.low(before) in ("to", "d", "ll"):
        return None
    return have


def _passive(s: Sentence, be: int) -> int | None:
    low = s.low(be)
    if low in GET - {"gets", "getting"} or low in BE_PAST:
        before = back(s, be)
        if before is None or s.low(before) in MODALS or s.low(before) == "if":
            return None
        return _perfect(s, before) if s.low(before) in HAVE else be
    before = back(s, be)
    if before is None:
        return None
    if low == "been":
        short = s.low(before) in ("ve", "d")
        return _perfect(s, before) if s.low(before) in HAVE or short else None
    if low == "being":
        if s.low(before) in BE_PAST or s.low(before) in BE_PRESENT:
            return before if back(s, before) is not None else None
        return be if s.low(before) in OPENS_WITH_GERUND else None
    return None


def _ing(s: Sentence, at: int, before: int) -> Group | None:
    found = _gerund(s, at, before)
    return None if found and found.lone and _is_subject(s, at) else found


def _is_subject(s: Sentence, at: int) -> bool:
    """Whether the participle at `at` is what may be done: "meeting them would help"."""
    for step in range(at + 1, min(len(s), at + FAR)):
        if s.lows[step] in MODALS:
            return True
        if s.lows[step] in BREAKS or s.lows[step] in (",", ";", "to"):
            return False
    return False


def _gerund(s: Sentence, at: int, before: int) -> Group | None:
    low = s.low(before)
    if low in BE or (_is_short(s, before) and low in ("s", "re", "m")):
        return _progressive(s, at, before)
    if before < 0 or low in (",", "—", "–"):
        return Group(at, at, at + 1, False, lone=True) if not _looks_ahead(s, at) else None
    if low in CONJUNCTIONS:
        return Group(at, at, at + 1, False, lone=True) if _joins_gerund(s, before) else None
    if low == "of" and s.lows[at] == "losing" and s.low(before - 1) in ("point", "verge", "brink"):
        return Group(at, at, at + 1, False, lone=True)  # who is about to lose ground is losing it
    if low in OPENS_WITH_GERUND or (low in ("of", "for") and _blames(s, before)):
        return Group(at, at, at + 1, False, lone=True)
    if low in _ONGOING and s.low(before - 1) not in MODALS and s.low(before - 1) != "to":
        return Group(before, at, at + 1, False)
    named = low[:1].isalpha() and not low.endswith("ed") and low not in _NO_NOUN
    behind = named and low not in BREAKS and low not in PRONOUNS and low not in MODALS and low not in HAVE
    told = s.low(at + 1) in DETERMINERS or s.word(at + 1)[:1].isupper() or s.word(at + 1)[:1].isdigit()
    return Group(at, at, at + 1, False, reduced=True) if behind and told else None


def _blames(s: Sentence, at: int) -> bool:
    return any(s.low(step) in BLAME for step in range(max(0, at - 6), at))


def _progressive(s: Sentence, at: int, be: int) -> Group | None:
    before = back(s, be)
    if before is None or s.low(be) in ("be", "being") or s.low(before) in MODALS or s.low(before) == "to":
        return None
    if s.low(be) == "been":
        begin = _perfect(s, before) if s.low(before) in HAVE else None
        return Group(begin, at, at + 1, False, now=True) if begin is not None else None
    return Group(be, at, at + 1, False, now=True)


def _joins_gerund(s: Sentence, conjunction: int) -> bool:
    """Whether another participle stands before "and": "launching talks and suspending aid"."""
    found = False
    for step in range(conjunction - 1, max(-1, conjunction - 2 * FAR), -1):
        low = s.lows[step]
        if low in UNDONE or (low in MARKS and low != ","):
            return found and low not in UNDONE
        if low.endswith("ing") and len(low) > 5 and not found and step > conjunction - 12:
            if _looks_ahead(s, step):
                return False
            found = True
    return found


def _looks_ahead(s: Sentence, at: int) -> bool:
    """Whether the verb before a participle at `at` is one of what is to come."""
    for step in range(at - 1, max(-1, at - 2 * FAR), -1):
        low = s.lows[step]
        if low in MODALS or (low == "to" and not opens_name(s, step + 1)) or low in ("if", "unless"):
            return True
        if low in HAVE or low in BE_PAST or (low.endswith("ed") and s.words[step].islower()):
            return False
    return False


def opens_name(s: Sentence, at: int) -> bool:
    """Whether a name or a determiner stands at `at`, and so no infinitive behind "to"."""
    return s.word(at)[:1].isupper() or s.low(at) in DETERMINERS


def _infinitive(s: Sentence, at: int, before: int) -> Group | None:
    low = s.low(before)
    if low == "did":
        return Group(before, at, at + 1, False)
    if low != "to":
        return None
    verb = back(s, before)
    if verb is None or s.low(verb) not in FACTIVE:
        return None
    earlier = back(s, verb)
    if earlier is None or s.low(earlier) in MODALS or s.low(earlier) == "to" or s.low(earlier) in BE:
        return None
    return Group(verb, at, at + 1, False)


def is_open(s: Sentence, begin: int) -> bool:
    """Whether a word before `begin` in its clause leaves open whether it happens, or says that it did not."""
    for at in range(begin - 1, max(-1, begin - FAR), -1):
        low = s.lows[at]
        if low in HYPOTHETICAL or low in ("no", "nobody", "neither", "none", "nor", "without"):
            return True
        if low in ("though", "if") and s.low(at - 1) == "as":
            return True
        if low in BREAKS or low in (",", ";", ":"):
            return low == "that" and (s.low(at - 1) in UNDONE or _is_no_evidence(s, at))
    return False


def _is_no_evidence(s: Sentence, that: int) -> bool:
    return any(s.low(at) == "no" for at in range(max(0, that - 4), that))
