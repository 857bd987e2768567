"""Tense: whether the verbs around an expression tell of what was or of what is to come."""

import re

_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_END = re.compile(r"(?<![A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})[.!?]['’\"”)]*\s+(?=[\"“'‘(`]*[A-Z])")
"""The end of a sentence; a dot behind "U.S" or "Gen" is none."""

_FUTURE = frozenset(
    "will won't shall expected expects expect scheduled due going upcoming should must effective payable"
    " tomorrow would soon propose proposes predict predicts"
    " i'll we'll they'll he'll she'll it'll you'll".split()
)
_PLANNED = frozenset("expected scheduled due supposed planned set going".split())
_PAST = frozenset(
    "said was were had has have did told been since began begun met came went took made gave got left"
    " held won lost fell rose saw sent spent struck shot found fought led kept brought bought sold built"
    " became ran broke wrote spoke heard hit cut put read paid grew drew flew knew threw chose swore stood"
    " hurt felt meant thought taught caught sought last ago previous former wasn't weren't hadn't"
    " didn't posted once already set seen taken given done known shown".split()
)
_NO_VERB = frozenset(
    "the a an his her its their this that these those be red bed need seed feed speed indeed hundred united"
    " allied".split()
)
_TO = frozenset(
    "planned plan plans planning hope hopes aim aims intend intends set is are agreed ready prepared due"
    " going scheduled ought".split()
)
"""Words that look ahead before "to" and "for"."""
_AS_EARLY = re.compile(r"(?i)\bas\s+(?:early|soon)(?:\s+as)?\s*$")
_UNTIL = re.compile(r"(?i)\b(?:until|till)\s+(?:(?:early|late|mid)[\s-]+)?$")
_THAT = re.compile(r"\bthat\b")
"""Behind it stands what is told: "the announcement on Thursday that it would end"."""
_SET = re.compile(r"(?i)\b(?:have|has)\s+set\s+$")
_DEADLINE = re.compile(r"\s+as\b[^.;,]{0,20}\bdeadline\b")
_HAD = re.compile(r"[^.;]{0,25}\b(?:had|was|were|did)\b")
"""Until Thursday they had not come."""
_IF = re.compile(r"(?i)\b(?:if|unless|once|when)\b")
"""If they win in November: no verb tells, and the matter is open."""
_COMES = frozenset(
    "begin begins meet meets arrive arrives resume resumes convene convenes depart departs expire expires"
    " starts ends lasts closes opens goes comes leaves travels takes gather gathers opening".split()
)
"""What is said in the present of a day that is named is to come: "talks resume on Wednesday"."""
_NO_PRESENT = frozenset("to who the an its their did not didn't don't let make made helped had".split())
_FEW = 4  # words before a plan among which "had" makes it a plan of the past


def tense(before: str, after: str, *, bare: bool = False) -> bool | None:
    """True for the past, False for the future, None where no verb of the sentence tells.

    The nearest word that tells, first before the expression, then after it. The present tells only of a
    `bare` weekday or month: captions have it beside whole dates of the past.
    """
    if _AS_EARLY.search(before) or (_SET.search(before) and _DEADLINE.match(after)):
        return False
    ends = list(_END.finditer(before))
    if _UNTIL.search(before):
        return _HAD.match(after) is not None
    words = _words(before[ends[-1].end() :] if ends else before)
    said = _told(words, backwards=True, present=bare)
    if said is not None:
        return said
    after = _THAT.split(after, maxsplit=1)[0]
    end = _END.search(after)
    told = _told(_words(after[: end.start()] if end else after), backwards=False, present=bare)
    return False if told is None and _IF.search(before) else told


def _words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def _told(words: list[str], *, backwards: bool, present: bool) -> bool | None:
    for at in range(len(words) - 1, -1, -1) if backwards else range(len(words)):
        low, earlier = words[at], words[max(0, at - _FEW) : at]
        if low in _TO and words[at + 1 : at + 2] in (["to"], ["for"]):
            return "had" in earlier
        if present and low in _COMES and not (earlier and earlier[-1] in _NO_PRESENT):
            return False
        if low in _FUTURE:
            return low in _PLANNED and "had" in earlier
        if low in _PAST or (low.endswith("ed") and low not in _NO_VERB and len(low) > 3):
            return not (earlier and earlier[-1] in ("be", "is", "are") and "could" not in earlier)
    return None
