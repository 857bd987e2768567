"""Topic: what a statement is about, and whether two are about the same thing."""

from onrecord.relate.common import Common, at_least, counted
from onrecord.relate.content import conflict
from onrecord.relate.once import once
from onrecord.relate.said import Said
from onrecord.relate.stem import stem

GENERAL = frozenset(
    stem(word)
    for word in "ceasefire talk deal proposal offer plan peace call agree end attack troop"
    " kill people country side"
    " government state official part time day week month year process effort issue"
    " international demand condition"
    " nuclear weapon program programme meet meeting move decision summit nation commit hope trade".split()
)
"""Stems that many statements of a negotiation have in common, whatever they are about."""

_FRAME = frozenset(
    stem(word)
    for word in "idea notion demand request call accept agree endorse support back willing possible"
    " intention intent ready readiness plan decision".split()
)  # what is done to a thing, which the act tells already
VERBS = 4
"""At most so many stems tell what two statements do to a thing (`direction.verbs`)."""
_ALONE = frozenset((stem("ceasefire"),))  # general, but there is seldom more than one
FEW = 6  # stems: so few words may be about the same thing by names and general words alone
_MOST = 2 / 3


@once
def topic(given: Said) -> frozenset[str]:
    """The stems that tell what it is about, those of a condition aside."""
    return without_frame(given.content.free)


def without_frame(stems: frozenset[str]) -> frozenset[str]:
    """The stems but for what is done to a thing; all, where there is nothing else."""
    return stems - _FRAME or stems


def same_thing(
    first: Said, second: Said, least: float = 0.34, aside: frozenset[str] = frozenset(), few: int = FEW
) -> bool:
    """Whether the two have an issue and enough words in common to be about the same thing.

    Enough are two words that carry meaning, and a third (`least`) of the shorter one's; one, where that is
    all that both have. Names and words as general as "deal" are enough only where both have few words (`few`
    at most), most of them in common. Where each names somebody or some place that the other does not, it is
    not the same; nor where one statement stands in the other. Of `aside` only those stems count that both
    have.
    """
    one, other = topic(first), topic(second)
    aside -= one & other
    one, other = one - aside or one, other - aside or other
    fewest, most = sorted((len(one), len(other)))
    common = one & other
    if len(common) < min(2, most) or len(common) < min(least, _MOST) * fewest:
        return False  # most pairs, before more is asked of them
    issues = set(first.found.statement.issues) & set(second.found.statement.issues) - {"other"}
    if not issues or conflict(first.content, second.content) or nested(first, second):
        return False
    if common == one == other:
        return len(common) > 1 or common <= _ALONE
    if common <= GENERAL | _names(first, common) | _names(second, common):
        is_few = most <= few and not common <= _names(first, common) | _names(second, common)
        return is_few and len(common) >= 2 and len(common) >= _MOST * fewest
    return len(common) >= 2 and len(common) >= least * fewest


def may_be_same(one: frozenset[str], other: frozenset[str], aside: int) -> bool:
    """Whether two topics may be of the same thing; `aside` as with `all_that_may_be_same`."""
    common = len(one & other)
    if not common:
        return not one and not other
    fewest, most = sorted((len(one), len(other)))
    return (common > 1 or most <= aside + 1) and 2 * common + aside >= fewest


def all_that_may_be_same(common: Common, topic_: frozenset[str], first: int, end: int, aside: int = 0) -> int:
    """Those of `common`, which is of topics, that may be the same thing (`same_thing`, a `least` of a half).

    They are looked for from the place `first` up to `end`; bit 0 is `first`. Of `aside` there are at most so
    many stems, any of them.
    """
    if not topic_:  # two without words are taken to be
        return common.up_to(0, first, end)
    counts = counted(common.having(topic_, first, end))
    several = at_least(counts, 2)
    if len(topic_) <= aside + 1:
        several |= at_least(counts, 1) & common.up_to(aside + 1, first, end)
    return several and several & common.half(len(topic_), counts, first, aside)


def is_near(first: Said, second: Said) -> bool:
    """Whether the two have a word in common that is not general, or have few words and any in common."""
    one, other = topic(first), topic(second)
    return bool((one & other) - GENERAL) or (bool(one & other) and max(len(one), len(other)) <= FEW)


def nested(first: Said, second: Said) -> bool:
    """Whether the words of one are words of the other."""
    if first.found.report != second.found.report:
        return False
    spans = first.found.statement.content, second.found.statement.content
    return any(one.begin < other.end and other.begin < one.end for one in spans[0] for other in spans[1])


def _names(given: Said, stems: frozenset[str]) -> frozenset[str]:
    return frozenset(one for one in stems if one[:4] in given.content.names)
