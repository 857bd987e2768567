"""Stand: which acts take a stand, and whether it is for or against what the statement is about."""

from itertools import pairwise

from onrecord.relate.content import conflict
from onrecord.relate.said import Said
from onrecord.relate.stem import stem

_GENERAL = frozenset(
    stem(word)
    for word in "ceasefire talk deal proposal offer plan peace call agree end attack troop"
    " kill people country side"
    " government state official part time day week month year process effort issue"
    " international demand condition"
    " nuclear weapon program programme meet meeting move decision summit nation".split()
)
_TURNED = frozenset(("propose", "offer", "demand", "appeal", "promise"))  # "demands that it not happen"


_SHORT = 12  # words; in a longer statement a "not" may belong to anything


def stand(given: Said) -> int:
    """1 for, -1 against, 0 where the act does not tell.

    A rejection is against, however often its words say no; a demand or promise not to is, too. To accept is
    for, unless its words say no: then the act and the words do not fit, and it tells nothing. Neither does
    a long statement with a "not" somewhere.
    """
    act, negated = given.found.statement.act, given.content.negated
    if act == "reject":
        return -1
    if act == "condition":
        return 1
    if negated and (act == "accept" or len(given.content.forms) > _SHORT):
        return 0
    if act == "accept" or act in _TURNED:
        return -1 if negated else 1
    return 0


_ENDS = frozenset(
    stem(word)
    for word in "abandon stop end halt quit withdraw lift remove freeze limit ban prevent avoid refrain"
    " delay curb reduce"
    " give-up dismantle drop scrap eliminate destroy free disarm condemn against oppose resume suspend"
    " lose void".split()
)


def comparable(first: Said, second: Said) -> bool:
    """Whether both speak of ending a thing, or neither does: to demand its end is to be against it."""
    return _ends(first) == _ends(second)


def _ends(given: Said) -> bool:
    """Whether the words, those of a condition aside, speak of the end of something."""
    conditions = given.found.statement.conditions
    told = zip(given.content.words, given.content.forms, strict=True)
    forms = [form for word, form in told if not any(c.begin <= word.begin < c.end for c in conditions)]
    if any(pair in _PAIRS for pair in pairwise(forms)) or any(form.startswith("denuclear") for form in forms):
        return True
    pulled = not _PULL.isdisjoint(forms) and not {"out", "back"}.isdisjoint(forms)
    return pulled or any(stem(form) in _ENDS for form in forms)


_PULL = frozenset(("pull", "pulls", "pulled", "pulling"))
_PAIRS = frozenset(
    (verb, particle)
    for verb, particle in (
        ("give", "up"), ("giving", "up"), ("gives", "up"), ("hold", "off"), ("holding", "off"),
        ("keeping", "from"), ("call", "off"), ("back", "down"),
    )
)  # fmt: skip


def same_thing(first: Said, second: Said, least: float = 0.34) -> bool:
    """Whether the two have an issue and enough words in common to be about the same thing.

    Enough are two words that carry meaning, not both as general as "deal", and a third of the shorter
    one's; one, where that is all that both have. Where each names somebody or some place that the other does
    not, it is not the same; nor where one statement stands in the other.
    """
    one, other = first.content.stems, second.content.stems
    fewest, most = sorted((len(one), len(other)))
    common = len(one & other)
    if not ((common >= 2 and common / fewest >= least) or common == fewest == most == 1):
        return False
    if common < fewest and one & other <= _GENERAL:
        return False
    issues = set(first.found.statement.issues) & set(second.found.statement.issues) - {"other"}
    return bool(issues) and not conflict(first.content, second.content) and not nested(first, second)


def nested(first: Said, second: Said) -> bool:
    """Whether the words of one are words of the other."""
    if first.found.report != second.found.report:
        return False
    spans = first.found.statement.content, second.found.statement.content
    return any(one.begin < other.end and other.begin < one.end for one in spans[0] for other in spans[1])
