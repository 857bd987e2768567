"""Tense: whether the verbs around an expression tell of what was or of what is to come."""

import re

_WORD = re.compile(r"[A-Za-z]+(?:['’][a-z]+)?")
_END = re.compile(r"[.!?]['’\"”)]*\s+(?=[\"“'‘(`]*[A-Z])")

_FUTURE = frozenset(
    "will won't shall expected expects expect scheduled due plan plans planned planning going until"
    " intends intend aims hopes hope deadline upcoming should may might could must effective payable expire"
    " expires next coming future tomorrow would set propose proposes predict predicts forecast before by"
    " i'll we'll they'll he'll she'll it'll you'll likely can".split()
)
_PAST = frozenset(
    "said was were had has have did told been since after began begun met came went took made gave got left"
    " held won lost fell rose saw sent spent struck shot found fought led kept brought bought sold built"
    " became ran broke wrote spoke heard hit cut put read paid grew drew flew knew threw chose swore stood"
    " hurt felt meant thought taught caught sought last ago previous former killing wasn't weren't hadn't"
    " didn't posted once already".split()
)
_NO_VERB = frozenset(
    "the a an his her its their this that these those be red bed need seed feed speed indeed hundred united"
    " allied".split()
)


def tense(before: str, after: str) -> bool | None:
    """True for the past, False for the future, None where no verb of the sentence tells.

    The nearest word that tells, first before the expression, then after it.
    """
    ends = list(_END.finditer(before))
    said = _told(_WORD.findall(before[ends[-1].end() :] if ends else before)[::-1])
    if said is not None:
        return said
    end = _END.search(after)
    return _told(_WORD.findall(after[: end.start()] if end else after))


def _told(words: list[str]) -> bool | None:
    for word in words:
        low = word.casefold().replace("’", "'")
        if low in _FUTURE:
            return False
        if low in _PAST or (low.endswith("ed") and low not in _NO_VERB and len(low) > 3):
            return True
    return None
