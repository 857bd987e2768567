"""Onset: when an event began that lasts some time, as another sentence of the report tells it.

"The truce took effect on 3 March" says since when the "ten-day-old ceasefire" holds.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.record.time import Time
from onrecord.relate.dated import Dated
from onrecord.relate.stretch import Stretch

_KINDS = {
    "war": "war conflict fighting hostilities bloodshed", "truce": "truce ceasefire cease-fire armistice",
    "uprising": "uprising revolt rebellion revolution insurgency", "blockade": "blockade embargo",
    "siege": "siege", "offensive": "offensive assault", "operation": "operation", "invasion": "invasion",
    "occupation": "occupation", "campaign": "campaign", "bombardment": "bombardment bombing",
    "protests": "protests demonstrations", "talks": "talks negotiations", "shutdown": "shutdown",
    "crisis": "crisis", "strike": "strike walkout",
}  # fmt: skip
_KIND = {word: kind for kind, words in _KINDS.items() for word in words.split(" ")}
_PLANNED = frozenset(("truce", "talks", "operation"))
"""What a length in front of it may be planned for: "a 30-day truce" is none that has lasted 30 days."""

_NOUN = "|".join(sorted(_KIND, key=len, reverse=True))
_SORTS = frozenset("ground air naval hunger trade".split())
"""What tells one event from another of its kind though it is no name: "a ground offensive"."""

_BEGAN = (
    r"(?:began|begun|started|erupted|broke out|took effect|went into effect|came into (?:force|effect|place)"
    r"|entered into force|launched|(?:was|were) (?:signed|agreed|imposed|declared|launched|announced))"
)
_WORD = r"(?:(?!\b(?:since|after|before|until|ended|ends?|which|that|but|and)\b)[^,.?!:;()“”\"\n])"
_EVENT = re.compile(rf"(?i)\b(?:{_NOUN})\b")
_BEFORE = re.compile(r"(?:[\w’'-]+ ){1,3}$")
_BEHIND = re.compile(r" (?:in|on|against|between|with) (?:the )?[A-Z]\w+")
_BEGINS = re.compile(
    rf"{_WORD}{{0,40}}?(?:,? which |,? that )?\b(?:{_BEGAN}|imposed) {_WORD}{{0,30}}$"
    rf"|{_WORD}{{0,25}} since (?:early |late |mid-)?$"
)
_STARTED = re.compile(r"\b(?:launch(?:ed|ing)|started|began|imposed|imposing)(?: [\w’'-]+){1,4}$")
_ON = re.compile(rf"{_WORD}{{0,30}} (?:in|on) $")
_NAME = re.compile(r"\b(?!The\b|Since\b|When\b|A\b|In\b|After\b)[A-Z]\w+")
_OF = re.compile(r"(?: of)?(?: (?!(?:that|which|since|after|before|ago)\b)[\w’'-]+){1,4}")
_SINCE = re.compile(rf" (?:since|after|into)(?: [\w’'-]+){{0,4}}? (?:{_NOUN})\b(?= {_BEGAN}| there|[,.]|$)")


class Event(NamedTuple):
    """A kind of event, and the names and sorts by which it is told from others of the kind."""

    kind: str
    names: frozenset[str]
    sorts: frozenset[str]

    def may_be(self, other: "Event") -> bool:
        """Whether nothing said of the two tells them apart."""
        apart = self.names and other.names and self.names.isdisjoint(other.names)
        return self.kind == other.kind and self.sorts == other.sorts and not apart


def since_event(one: Stretch, dates: Sequence[Time]) -> Dated | None:
    """From when the event began that lasts so long, to the only date of the sentence or the report's day."""
    text, (_, stop) = one.text, one.within
    since = _SINCE.match(text, one.end, stop)
    found = since or _OF.match(text, one.end, stop)
    event = _event_in(found[0]) if found else None
    if event is None or (event.kind in _PLANNED and not since and not one.is_old):
        return None
    elsewhere = [time for time in dates if not one.within[0] <= time.span[0] < stop]
    began = {time.value: time for time in elsewhere if _is_onset(text, time, event)}
    others = [*one.before, *one.behind]
    if len(began) != 1 or len(others) > 1:
        return None
    return Dated(next(iter(began.values())), others[0] if others else None)


def _is_onset(text: str, time: Time, event: Event) -> bool:
    """Whether the words before a date say that the event began on it."""
    before = text[max(time.span[0] - 120, 0) : time.span[0]]
    return any(
        _begins(before, found) and _event(before, found).may_be(event)
        for found in _EVENT.finditer(before)
        if _KIND[found[0].lower()] == event.kind
    )


def _begins(before: str, found: re.Match[str]) -> bool:
    """ "The war broke out on ..."; "the fighting since ..."; "launched its ground offensive on ..."."""
    if _BEGINS.match(before, found.end()):
        return True
    started = _STARTED.search(before, 0, found.start() - 1)
    return started is not None and _ON.match(before, found.end()) is not None


def _event_in(words: str) -> Event | None:
    found = _EVENT.search(words)
    return _event(words, found) if found else None


def _event(text: str, found: re.Match[str]) -> Event:
    near = text[max(found.start() - 60, 0) : found.start()]
    around = " ".join(one[0] for one in (_BEFORE.search(near), _BEHIND.match(text, found.end())) if one)
    words = frozenset(around.split())
    return Event(_KIND[found[0].lower()], frozenset(_NAME.findall(around)), _SORTS & words)
