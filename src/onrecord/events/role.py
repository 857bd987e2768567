"""Role: who does what a verb tells, and to whom."""

from onrecord.events.frame import Frame
from onrecord.events.group import Group
from onrecord.events.lexicon import OBJECTS, Verb
from onrecord.events.part import behind, named
from onrecord.events.phrase import heads
from onrecord.events.sentence import Sentence
from onrecord.events.who import Who
from onrecord.events.word import PREPOSITIONS

TO = {
    "ASSAULT": ("on", "against", "at", "into", "toward", "towards", "over"),
    "SANCTION": ("on", "against", "to", "with"),
    "COERCE": ("against", "on"),
    "AID": ("to", "for"),
    "RETREAT": ("to", "on", "against"),
    "MOBILIZE": ("against", "over"),
    "PROTEST": ("against",),
    "ACCUSE": ("against",),
    "CONCEDE": ("to",),
}
"""By PLOVER type, the prepositions before those to whom it is done."""
TOGETHER = frozenset("CONSULT AGREE SUPPORT COOPERATE REJECT".split())
"""Types of which all who take part are doers."""
_PAIRING = ("between", "with", "among")
_THINGS = (
    "missiles",
    "attack",
    "sanctions",
    "curbs",
    "pact",
    "talks",
    "aid",
    "forces",
    "rally",
    "ties",
    "bill",
    "truce",
)
_MUTUAL = frozenset("clash fight exchange swap".split())
_DONE_TO = frozenset("ASSAULT COERCE RETREAT AID PROTEST ACCUSE SUPPORT".split())
_VISITS = frozenset("visit host travel fly arrive recognise recognize".split())
_MOVED = frozenset("withdraw deploy move send mass amass dispatch mobilise mobilize pull reinforce".split())


def roles(s: Sentence, g: Group, f: Frame, verb: Verb) -> tuple[list[Who], list[Who]]:
    """Those who do it, and those to whom it is done, in the order of the words."""
    doers: list[Who] = []
    others: list[Who] = []
    if g.passive:
        for span in f.after("by"):
            doers += named(s, span)
        if verb.type in TOGETHER:
            doers += behind(s, f.subject, _PAIRING)
        elif _is_thing(s, f.subject) and verb.verb not in _MOVED:
            others += behind(s, f.subject, TO.get(verb.type, ()))
        else:
            (doers if verb.verb in _MOVED else others).extend(named(s, f.subject))
    else:
        doers += named(s, f.subject)
    obj = [] if g.passive else named(s, f.object)
    if verb.verb in _VISITS:
        others += obj + [who for span in f.after("to", "in") for who in named(s, span)]
    elif verb.type in TOGETHER:
        doers += behind(s, f.object, _PAIRING) if _is_thing(s, f.object) else obj
    elif verb.verb in _MOVED or _is_thing(s, f.object):
        doers += [] if doers else obj
    elif verb.type in _DONE_TO or not g.passive:
        others += obj
    before = ""
    for word, begin, end in f.behind:
        preposition = before = before if word == "including" else word
        if (
            preposition in ("with", "between", "among")
            and (verb.type in TOGETHER or verb.verb in _MUTUAL or preposition != "with")
        ) or (verb.verb in ("speak", "talk") and preposition == "to"):
            doers += named(s, (begin, end))
        elif preposition in TO.get(verb.type, ()):
            others += named(s, (begin, end))
    return _apart(doers, others)


def _is_thing(s: Sentence, span: tuple[int, int]) -> bool:
    """Whether the phrase is of a thing that is done with, and no one to whom it is done: "rockets", "a deal"."""
    return any(word in OBJECTS[name] for word in heads(s, *_core(s, span)) for name in _THINGS)


def _core(s: Sentence, span: tuple[int, int]) -> tuple[int, int]:
    """The phrase without what prepositions add to it."""
    end = next((at for at in range(span[0] + 1, span[1]) if s.lows[at] in PREPOSITIONS), span[1])
    return span[0], end


def _apart(doers: list[Who], others: list[Who]) -> tuple[list[Who], list[Who]]:
    """Each once, and nobody on both sides."""
    first = {who.key: who for who in doers if who.kind != "media"}
    then = {who.key: who for who in others if who.kind != "media" and who.key not in first}
    return list(first.values()), list(then.values())
