"""Stand: which acts take a stand, and whether it is for or against what the statement is about."""

from onrecord.record.statement import Act
from onrecord.relate.content import conflict
from onrecord.relate.said import Said

STANDS: frozenset[Act] = frozenset(
    ("propose", "offer", "demand", "appeal", "condition", "accept", "reject", "promise", "threaten")
)
"""Praise, blame and reports are no position; to defer is to take none yet."""

_TURNED = frozenset(("propose", "offer", "demand", "appeal", "promise"))  # "demands that it not happen"


def stand(given: Said) -> int:
    """1 for, -1 against, 0 where the act does not tell.

    A rejection is against, however often its words say no; a demand or promise not to is, too. To accept is
    for, unless its words say no: then the act and the words do not fit, and it tells nothing.
    """
    act, negated = given.found.statement.act, given.content.negated
    if act == "reject":
        return -1
    if act in ("accept", "condition"):
        return 0 if negated and act == "accept" else 1
    if act in _TURNED:
        return -1 if negated else 1
    return 0


def same_thing(first: Said, second: Said, least: float = 0.34) -> bool:
    """Whether the two have an issue and enough words in common to be about the same thing.

    Enough are two words that carry meaning, and a third of the shorter one's; one, where the shorter has no
    more than two. Where each names somebody or some place that the other does not, it is not the same.
    """
    issues = set(first.found.statement.issues) & set(second.found.statement.issues) - {"other"}
    if not issues or conflict(first.content, second.content):
        return False
    one, other = first.content.stems, second.content.stems
    fewest = min(len(one), len(other))
    common = len(one & other)
    return fewest > 0 and common >= min(2, max(1, fewest - 1)) and common / fewest >= least
