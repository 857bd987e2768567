"""Contrary: one says of a thing that it is so, and one that it is not, in other words than a denial's."""

from onrecord.record.disagreement import Differing
from onrecord.relate.denial import DAYS, dates_differ, is_repeated
from onrecord.relate.said import Said
from onrecord.relate.state import State, states
from onrecord.relate.statewords import CLASSES
from onrecord.relate.stem import stem
from onrecord.relate.topic import VERBS, same_thing

HALF = 0.5


def contrary(first: Said, second: Said) -> Differing | None:
    """Two states of one thing that cannot both be, told within three days, as with a denial.

    The words that tell the states are no topic.
    """
    apart = first.days_from(second)
    if apart is None or apart > DAYS or dates_differ(first, second) or is_repeated(first, second):
        return None
    for one in states(first):
        for other in states(second):
            if one.of != other.of or one.so == other.so or not _are_of_one(one, other):
                continue
            aside = frozenset(stem(span.text.casefold()) for span in (*one.by, *other.by))
            if len(aside) <= VERBS and same_thing(first, second, least=HALF, aside=aside):
                return _differing(first, second, one, other)
    return None


def _differing(first: Said, second: Said, one: State, other: State) -> Differing:
    issues = second.found.statement.issues
    about = next(i for i in first.found.statement.issues if i in issues and i != "other")
    return Differing(
        between=(first.id, second.id), kind="denial", about=about, first=list(one.by), second=list(other.by)
    )


def _are_of_one(one: State, other: State) -> bool:
    common = one.stems & other.stems
    if len(common) < 2 or len(common) < HALF * min(len(one.stems), len(other.stems)):
        return False
    return not CLASSES[one.of].needs_who or bool(one.about & other.about)
