"""Dated: between which dates the words put a length of time: two of its sentence, or one and the report's.

"In the two years since the accord of 3 March 2029"; "on 17 July, nine days after the strikes of 8 July"; "a
15-year war, from 1975 to 1990"; "two weeks until the vote on 20 May"; "in 2021, ten years ago".
"""

import re
from typing import NamedTuple

from onrecord.record.time import Time
from onrecord.relate.stretch import Stretch

_LINKS = "since|after|before|until|till|following|when|while|but|and|than|that|which|who"
_WORD = rf"(?:(?!\b(?:{_LINKS})\b)[^,–—.?!:;()“”\"\n])"
_GAP = rf" {_WORD}{{0,70}}"
_BEGAN = (
    r"(?:began|begun|beginning|started|starting|erupted|broke out|launched|took effect|taking effect"
    r"|went into effect|came into force|came into effect|signed|reached|agreed|imposed|declared|entered)"
)
_ENDED = (
    r"(?:is |was |are |were )?(?:due |set |scheduled |supposed )?(?:to )?(?:ends?|ended|ending"
    r"|expires?|expired|expiring|runs? (?:out|until|to)|ran (?:out|until|to)|lasts? until|lasted until)"
)
_SINCE = re.compile(rf"(?: (?:of|in) {_WORD}{{1,40}}?| ha(?:s|ve) passed)?,? since{_GAP}")
_AFTER = re.compile(rf" (?P<way>after|following|from|before|ahead of|prior to){_GAP}")
_APPOSED = re.compile(r",? (?:[–—-]+ )?(?:just |only |exactly |barely |that is )?|,? ?[–—(] ?")
_THEN = re.compile(r", (?:on |in |by )?")
_RAN = re.compile(
    rf"{_WORD}{{0,40}}?(?:,? (?:that |which )?(?:lasted |ran |lasting |running |dating )?(?:from|between)"
    rf"|,? (?:that |which )?{_BEGAN}(?: on| in| at)?|,? \()(?: the)? ?"
)
_FROM = re.compile(r"\b(?:[Ff]rom|[Bb]etween|[Tt]he|ran|runs?|lasted|lasts?) (?:the )?$")
_TO = re.compile(r" ?(?:[-–—]|to|until|till|through|and) ?(?:the |on |in )?")
_ENDS = re.compile(rf",? (?:and |which |that )?{_ENDED}(?: on| in| at)? ")
_LASTED = re.compile(rf"{_WORD}{{0,40}} (?:lasted|lasting|took|of) (?:for )?|,? (?:– |— )?(?:a |some )?")
_UNTIL = re.compile(rf"(?: (?P<left>left|remaining|remains?|to go|away))?,? (?:until|till|before|from){_GAP}")
_AHEAD = re.compile(
    r"(?i)\b(?:the next|the coming|(?:have|has) (?:just|only)|just|only|in|within) (?:about |some )?$"
)
_STARTED = re.compile(rf"{_WORD}{{0,40}}?,? (?:that |which )?(?:has |had |was )?{_BEGAN}{_GAP}")
_PRESENT = re.compile(rf",? {_WORD}{{0,50}}?\b(?:is|are|has|have|remains?|still|now)\b")
_PAST = re.compile(r"\b(?:was|were|had|did|\w+ed)\b")
_COMES = re.compile(r"\bcomes? (?:just |only |barely |less than |more than )?$")
_AGO = re.compile(r",? (?:(?:back )?(?:on|in)(?: the)? )?|,? \(")
_BACK = re.compile(r",? |,? [–—(] ?")


class Dated(NamedTuple):
    """From when until when a length is said to be; None where that is the report's own day."""

    begin: Time | None
    end: Time | None


def dated(one: Stretch) -> Dated | None:
    """The dates, None where the words tie none to the length."""
    if one.is_old:
        return _started(one)
    if one.is_ago:
        return _ago(one)
    return _since(one) or _after(one) or _ran(one) or _until(one)


def _since(one: Stretch) -> Dated | None:
    if not one.behind or not one.joins(_SINCE, one.end, one.behind[0].span[0]):
        return None
    past = re.search(r"\bhad\b", one.text[slice(*one.within)])
    return None if past or len(one.behind) + len(one.before) > 1 else Dated(one.behind[0], None)


def _after(one: Stretch) -> Dated | None:
    if not one.behind or not (link := one.joins(_AFTER, one.end, one.behind[0].span[0])):
        return None
    this, other = one.behind[0], _other(one)
    if other is None and not _is_now(one, this):
        return None
    back = link["way"] in ("after", "following", "from")
    return Dated(this, other) if back else Dated(other, this)


def _other(one: Stretch) -> Time | None:
    """The date to which the length stands in apposition, or that which follows the first."""
    if one.before and one.joins(_APPOSED, one.before[-1].span[1], one.begin):
        return one.before[-1]
    if one.opens and len(one.behind) > 1 and one.joins(_THEN, one.behind[0].span[1], one.behind[1].span[0]):
        return one.behind[1]
    return None


def _is_now(one: Stretch, this: Time) -> bool:
    """Whether the sentence is about the day of the report: "Ten years after ... of 2021, the land is ..."."""
    if _COMES.search(one.text, one.within[0], one.begin):
        return True
    if not one.opens or len(one.behind) > 1:
        return False
    present = _PRESENT.match(one.text, this.span[1], one.within[1])
    return present is not None and _PAST.search(present[0]) is None


def _ran(one: Stretch) -> Dated | None:
    if len(one.behind) > 1 and one.joins(_RAN, one.end, one.behind[0].span[0]):
        first, last = one.behind[:2]
        if one.joins(_TO, first.span[1], last.span[0]) or one.joins(_ENDS, first.span[1], last.span[0]):
            return Dated(first, last)
    if len(one.before) > 1:
        first, last = one.before[-2:]
        joined = one.joins(_TO, first.span[1], last.span[0]) and one.joins(_LASTED, last.span[1], one.begin)
        if joined and _FROM.search(one.text, one.within[0], first.span[0]):
            return Dated(first, last)
    return None


def _until(one: Stretch) -> Dated | None:
    if not one.behind or not (link := one.joins(_UNTIL, one.end, one.behind[0].span[0])):
        return None
    ahead = link["left"] or _AHEAD.search(one.text, one.within[0], one.begin)
    return Dated(None, one.behind[0]) if ahead and not one.before else None


def _ago(one: Stretch) -> Dated | None:
    if one.behind and one.joins(_AGO, one.end, one.behind[0].span[0]):
        return Dated(one.behind[0], None)
    if one.before and one.joins(_BACK, one.before[-1].span[1], one.begin):
        return Dated(one.before[-1], None)
    return None


def _started(one: Stretch) -> Dated | None:
    return (
        Dated(one.behind[0], None)
        if one.behind and one.joins(_STARTED, one.end, one.behind[0].span[0])
        else None
    )
