"""Role: who does what a verb tells, and to whom."""

from onrecord.events.frame import Frame
from onrecord.events.group import Group
from onrecord.events.lexicon import OBJECTS, Verb
from onrecord.events.part import behind, named
from onrecord.events.phrase import heads
from onrecord.events.sentence import Sentence
from onrecord.events.who import Who
from onrecord.events.word import PREPOSITIONS

Range = tuple[int, int]

TO = {
    kind: frozenset(words.split())
    for kind, words in {
        "ASSAULT": "on against at into toward towards over",
        "SANCTION": "on against to with",
        "COERCE": "against on",
        "AID": "to for",
        "RETREAT": "to on against",
        "MOBILIZE": "against over",
        "PROTEST": "against",
        "ACCUSE": "against",
        "CONCEDE": "to",
    }.items()
}
"""By PLOVER type, the prepositions before those to whom it is done."""
TOGETHER = frozenset("CONSULT AGREE SUPPORT COOPERATE REJECT".split())
"""Types of which all who take part are doers."""
_MUTUAL = frozenset("clash fight exchange swap".split())
_TOWARD = frozenset("visit host travel fly arrive recognise recognize".split())
_MOVED = frozenset("withdraw deploy move send mass amass dispatch mobilise mobilize pull reinforce".split())
_PAIRING = frozenset("between with among".split())
_THINGS = frozenset().union(
    *(
        OBJECTS[name]
        for name in "missiles attack sanctions curbs pact talks aid rally ties bill truce".split()
    )
)
"""Nouns of what is done with, and to which nothing is done: "rockets", "a deal"."""


def roles(s: Sentence, g: Group, f: Frame, verb: Verb) -> tuple[list[Who], list[Who]]:
    """Those who do it, and those to whom it is done, in the order of the words; nobody is in both."""
    doers, others = (_of_passive if g.passive else _of_active)(s, f, verb)
    before = ""
    for word, begin, end in f.behind:
        preposition = before = before if word == "including" else word
        if _is_doer(preposition, verb):
            doers += named(s, (begin, end))
        elif preposition in TO.get(verb.type, ()) or (verb.verb in _TOWARD and preposition in ("to", "in")):
            others += named(s, (begin, end))
    first = {who.key: who for who in doers if who.kind != "media"}
    then = {who.key: who for who in others if who.kind != "media" and who.key not in first}
    return list(first.values()), list(then.values())


def _of_passive(s: Sentence, f: Frame, verb: Verb) -> tuple[list[Who], list[Who]]:
    doers = [who for span in f.after("by") for who in named(s, span)]
    if verb.type in TOGETHER:
        return doers + behind(s, f.subject, _PAIRING), []
    if verb.verb in _MOVED:
        return doers + named(s, f.subject), []
    if _is_thing(s, f.subject):
        return doers, behind(s, f.subject, TO.get(verb.type, frozenset()))
    return doers, named(s, f.subject)


def _of_active(s: Sentence, f: Frame, verb: Verb) -> tuple[list[Who], list[Who]]:
    doers, obj, thing = named(s, f.subject), named(s, f.object), _is_thing(s, f.object)
    if verb.verb in _TOWARD:
        return doers, obj
    if verb.type in TOGETHER:
        return doers + (behind(s, f.object, _PAIRING) if thing else obj), []
    if verb.verb in _MOVED or thing:
        return doers or obj, []
    return doers, obj


def _is_doer(preposition: str, verb: Verb) -> bool:
    if verb.verb in ("speak", "talk") and preposition == "to":
        return True
    together = verb.type in TOGETHER or verb.verb in _MUTUAL
    return preposition in ("between", "among") or (preposition == "with" and together)


def _is_thing(s: Sentence, span: Range) -> bool:
    """Whether the phrase, without what prepositions add to it, is of a thing that is done with."""
    end = next((at for at in range(span[0] + 1, span[1]) if s.lows[at] in PREPOSITIONS), span[1])
    return any(word in _THINGS for word in heads(s, span[0], end))
