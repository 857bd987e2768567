"""Stand: which acts take a stand, and whether two are opposed."""

import re

from onrecord.record.statement import Act
from onrecord.relate.direction import direction, one_object
from onrecord.relate.said import Said
from onrecord.relate.topic import FEW, topic

STANDS: frozenset[Act] = frozenset(
    ("propose", "offer", "demand", "appeal", "condition", "accept", "reject", "promise", "threaten")
)
"""Praise, blame and reports are no position; to defer is to take none yet."""

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
    (act, way), (other_act, other_way) = taken(first, praise), taken(second, praise)
    if act == 0 or other_act == 0:
        return False
    if way != other_way and -1 in (way, other_way):
        return 0 not in (way, other_way) and act == other_act and one_object(first, second)
    return act != other_act


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
