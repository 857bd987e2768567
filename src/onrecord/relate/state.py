"""State: what a sentence says to be so, or not to be so, of a thing of which only one of both can be."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from onrecord.record.span import Span
from onrecord.relate.content import is_negated
from onrecord.relate.ending import is_end
from onrecord.relate.once import once
from onrecord.relate.said import Said
from onrecord.relate.sentence import Sentence, sentences
from onrecord.relate.statewords import CLASSES, NAMESAKES, THINGS, Class
from onrecord.relate.stem import bare, stem

_TELLS = frozenset(("assert", "accuse", "deny", "accept", "reject", "criticise", "praise", None))
"""Acts that say what is so; what is promised, demanded or offered is not so yet."""
_OPEN = frozenset(
    "if whether unless until should must might may hope want when before lest sure possible possibility"
    " possibly perhaps potential potentially risk enough chance likely unlikely".split()
)
_MODAL = frozenset("would could will can need".split())
_SAYING = frozenset("calling labelling labeling describing declaring deeming branding".split())
_AFTER_BE = frozenset("legal open over same safe dead clear consistent".split())
_BE = frozenset("is are was were be been being remain remains remained stays stayed considers".split())
_AFTER = 3  # words from a form of "be" to what it says
_CLAUSE = frozenset("and but which who while although though because".split())
_SCOPE = 8  # words between a "not" and what it denies, a thing and what is said of it
_NONE_OF_IT = 3  # "no credible nuclear threat"
_DENIES = re.compile(
    r"\b(?:den(?:y|ie[sd]|ying|ials?)|refut|disput|reject|dismiss|rebut|rebuk|contradict|doubt|debunk|discredit"
    r"|(?:push|hit|shot|knock)\w* (?:back|down))",
    re.IGNORECASE,
)


class State(NamedTuple):
    """`of` is the class, `so` whether it is said to be so, `by` the words that say it.

    `stems` are those of the sentence but for `by`; `about` whom it is said of, by the beginnings of names:
    who is named before, else the speaker and party.
    """

    of: str
    so: bool
    by: tuple[Span, ...]
    stems: frozenset[str]
    about: frozenset[str]


@once
def states(given: Said) -> tuple[State, ...]:
    """Those that its sentences tell as a fact: without "if", "should" or an end before the word for it."""
    content = given.content
    if given.act not in _TELLS or content.all_stems.isdisjoint(THINGS):
        return ()
    if not any(map(_may_say, content.forms)):
        return ()
    return tuple(state for sentence in sentences(given) for state in _of(given, sentence))


@lru_cache(maxsize=65536)
def _may_say(form: str) -> bool:
    """Whether a word may say that a thing is so or not."""
    return form == "no" or any(bare(form) in each.said for each in CLASSES.values())


def denies(given: Said) -> bool:
    """Whether the cue is a denial of what the words say: "denied that", "rejected claims that"."""
    cue = given.found.statement.cue
    return cue is not None and _DENIES.search(cue.text) is not None


def _of(given: Said, sentence: Sentence) -> Iterator[State]:
    forms = sentence.forms
    stems, bares = [*map(stem, forms)], ["" if form in NAMESAKES else bare(form) for form in forms]
    for name in dict.fromkeys(name for one in stems if one in THINGS for name in THINGS[one]):
        each = CLASSES[name]
        if each.said.isdisjoint(bares) and not each.exists:
            continue
        things = [at for at, one in enumerate(stems) if one in each.things]
        told = _told(sentence, bares, things, each)
        if len({so for _, so in told}) != 1:
            continue
        at, so = min(told)
        about = frozenset(form[:4] for form in forms[:at]) & (given.content.names | given.content.own)
        yield State(
            of=name,
            so=so != denies(given),
            by=tuple(given.content.words[sentence.places[place]] for place, _ in sorted(told)),
            stems=frozenset(one for one, own in zip(stems, bares, strict=True) if own not in each.said)
            & given.content.all_stems,
            about=about or given.content.own,
        )


def _told(sentence: Sentence, bares: list[str], things: list[int], of: Class) -> set[tuple[int, bool]]:
    """Which words say that it is so, and which that it is not."""
    found = set()
    for thing in things if of.exists else ():
        none = [at for at in range(max(0, thing - _NONE_OF_IT), thing) if sentence.forms[at] == "no"]
        found |= {(at, False) for at in none if _is_fact(sentence.forms, at, of)}
    if found:
        return found
    for at, one in enumerate(bares):
        if one not in of.said or not _is_fact(sentence.forms, at, of):
            continue
        if any(abs(at - thing) <= _SCOPE for thing in things) and _is_said(sentence.forms, at):
            found.add((at, (one in of.yes) != _is_denied(sentence, at)))
    return found


def _is_fact(forms: tuple[str, ...], at: int, of: Class) -> bool:
    before = forms[:at]
    if not _OPEN.isdisjoint(before) or any(is_end(form) for form in before):
        return False
    return of.of_future or (_MODAL.isdisjoint(before[-_SCOPE:]) and "to" not in before[-1:])


def _is_said(forms: tuple[str, ...], at: int) -> bool:
    """Whether the word says how the thing is: "it is legal", but not "legal questions"."""
    return forms[at] not in _AFTER_BE or not _BE.isdisjoint(forms[max(0, at - _AFTER) : at])


def _is_denied(sentence: Sentence, at: int) -> bool:
    if sentence.forms[0] in _SAYING:
        return sentence.negated
    before = sentence.forms[max(0, at - _SCOPE) : at + 1]
    cut = max((place + 1 for place, form in enumerate(before) if form in _CLAUSE), default=0)
    return is_negated(before[cut:])
