"""Stand: which acts take a stand, and whether two are opposed."""

import re

from onrecord.relate.direction import direction, one_object
from onrecord.relate.said import Said
from onrecord.relate.topic import FEW, topic

_FOR = frozenset(("propose", "offer", "demand", "appeal", "promise", "accept", "condition"))
_SHORT = 12  # words; in a longer statement a "not" may belong to anything
_REFUSES = re.compile(
    r"\b(?:reject|refus|rul|oppos|declin|dismiss|resist|rebuff|spurn|turned down|block|veto|disapprov|object"
    r"|den(?:y|ie)|not\b|no\b|never\b|\w+n[’']t\b|against)",
    re.IGNORECASE,
)
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
    return may_oppose(one, other) and (not _other_ways(one, other) or one_object(first, second))


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
    return cue is not None and _SUPPOSED.match(cue.text) is not None


def taken(given: Said, praise: bool = False) -> tuple[int, int]:
    """What the act is to what the words say, and their direction.

    1 is for, -1 against, 0 where act and words do not tell. A rejection is against, however often its words
    say no; "he is quitting the deal" rejects the deal. A demand or promise not to is against, too. To accept
    is for, unless its words say no: then the act and the words do not fit. Neither does a long statement with
    a "not" somewhere tell, nor what is only supposed, or stands behind another verb ("refuses to accept").
    """
    act, negated = given.found.statement.act, given.content.negated
    cue = given.found.statement.cue
    told = cue.text if cue is not None else ""
    way = direction(given)
    if is_supposed(given) or told.startswith("to "):
        return 0, way
    if act == "reject":
        done = bool(told) and not negated and not _REFUSES.search(told)
        return -1, 0 if done and way < 0 else way
    if act == "condition":
        return 0 if negated else 1, way
    if act not in _FOR and not (praise and act == "praise" and len(topic(given)) <= FEW):
        return 0, way
    if negated and (act in ("accept", "praise") or len(given.content.forms) > _SHORT):
        return 0, way
    return -1 if negated else 1, way
