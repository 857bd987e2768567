"""Stand: which acts take a stand, and whether two are opposed."""

import re
from collections.abc import Sequence
from functools import lru_cache

from onrecord.record.statement import SUPPOSED_WITHIN
from onrecord.relate.direction import common_object, direction, told_in
from onrecord.relate.said import Said
from onrecord.relate.topic import FEW, topic

_FOR = frozenset(("propose", "offer", "demand", "appeal", "promise", "accept", "condition"))
_SHORT = 12  # words; in a longer statement a "not" may belong to anything
_EARLY = 6  # words: "they would not leave unless" refuses to leave
_REFUSES = re.compile(
    r"\b(?:reject|refus|rul|oppos|declin|dismiss|resist|rebuff|spurn|turned down|block|veto|disapprov|object"
    r"|den(?:y|ie)|not\b|no\b|never\b|\w+n[’']t\b|against)",
    re.IGNORECASE,
)
_BAD = re.compile(
    r"\b(?:be|is|are|was|were|been)(?: \w+){0,3}? (?:dangerous|tragic|tragedy|mistake|unacceptable"
    r"|intolerable|disaster|disastrous|catastroph\w+|counterproductive|wrong|unwise|reckless|irresponsible|folly|madness"
    r"|suicid\w+|harmful|unhelpful|premature)\b"
)
"""Who calls a thing so is against it, in an appeal, too."""

_BARS = re.compile(
    r"\b(?:prohibit|forbid|bars?\b|barr(?:ed|ing)|ban|block|prevent|outlaw|against)", re.IGNORECASE
)
"""To demand so is to be against: "the bill would prohibit"."""

_SUPPOSED = re.compile(
    r"(?:must|should|could|might|may|can|ought)\b|.*\b(?:likely|probably)\b", re.IGNORECASE
)


def opposed(first: Said, second: Said, praise: bool = False) -> bool:
    """Whether one is for and one against the same, by acts and words.

    To demand the end of a thing is to be against it, and to refuse to end it is to be for it. What speaks of
    an end is compared with what does so, too, or with what speaks of keeping or beginning ("stay", "resume").
    With `praise`, to speak well of a thing is to be for it.
    """
    one, other = taken(first, praise), taken(second, praise)
    return may_oppose(one, other) and (not _other_ways(one, other) or bool(common_object(first, second)))


def may_oppose(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """The same by what `taken` gives of both, before their words are compared."""
    if one[0] == 0 or other[0] == 0:
        return False
    if _other_ways(one, other):
        return 0 not in (one[1], other[1]) and one[0] == other[0]
    return one[0] != other[0]


def _other_ways(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[1] != other[1] and -1 in (one[1], other[1])


def is_supposed(given: Said) -> bool:
    """Whether the cue tells what somebody should, could or will likely do: nobody's act."""
    cue = given.found.statement.cue
    return cue is not None and tells_supposed(cue.text)


@lru_cache(maxsize=4096)
def tells_supposed(cue: str) -> bool:
    """Whether the words of a cue tell so."""
    return _SUPPOSED.match(cue, 0, SUPPOSED_WITHIN) is not None


def taken(given: Said, praise: bool = False) -> tuple[int, int]:  # noqa: PLR0911 - each is a rule
    """What the act is to what the words say, and their direction.

    1 is for, -1 against, 0 where act and words do not tell. A rejection is against, however often its words
    say no; "he is quitting the deal" rejects the deal, "scrapping it would be a mistake" does not. A demand
    or promise not to is against, too. To accept is for, unless its words say no: then the act and the words
    do not fit. Neither does a long sentence with a "not" somewhere tell, nor what is only supposed, or stands
    behind another verb ("refuses to accept"). Only the sentence counts that tells the direction, if one does.
    To demand what "would be a mistake" or by "would prohibit" is to be against. With `praise`, "not, unless"
    is against, as long as it is so.
    """
    act, where = given.act, told_in(given)
    negated = where.negated if where.forms else given.content.negated
    forms = where.forms or given.content.forms
    cue = given.found.statement.cue
    told = cue.text if cue is not None else ""
    way = direction(given)
    if is_supposed(given) or told.startswith("to "):
        return 0, way
    if act == "reject":
        told_bad = _BAD.search(" ".join(forms))
        done = bool(told) and not (negated or told_bad or _REFUSES.search(told))
        return -1, 0 if done and way < 0 else way
    if act == "condition":
        return (-1 if praise and _is_refused(forms) else 0) if negated else 1, way
    if act in ("demand", "appeal") and _BARS.search(told):
        return 0 if negated else -1, way
    if act not in _FOR and not (praise and act == "praise" and len(topic(given)) <= FEW):
        return 0, way
    if not negated and _BAD.search(" ".join(forms)):
        return -1, way
    if negated and (act in ("accept", "praise") or len(forms) > _SHORT):
        return 0, way
    return -1 if negated else 1, way


def _is_refused(forms: Sequence[str]) -> bool:
    """Whether a verb at the beginning is said not to be done."""
    early = forms[:_EARLY]
    return any(form in ("not", "never", "cannot") or form.endswith("n't") for form in early)
