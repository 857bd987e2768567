"""Denial: one says what the other says is not so."""

from onrecord.record.disagreement import Differing
from onrecord.record.span import Span
from onrecord.relate.content import negators
from onrecord.relate.once import once
from onrecord.relate.said import Said
from onrecord.relate.speaker import same_speaker
from onrecord.relate.topic import same_thing

DAYS = 3
_LONG = 14  # words; in a longer statement a "not" may belong to anything
_COMMON = 3  # words that carry meaning
_EARLY = 4  # words before a "not" that belongs to the first verb
_SAYS = frozenset(("assert", "accuse", "deny", "accept", "promise", "criticise"))


def denial(first: Said, second: Said) -> Differing | None:
    """A statement and its denial, within three days.

    Both say that something is so, and one says so of what the other denies: by the act, or by a "not".
    Without a denial by the act, most of the shorter one's words must be the other's, in the same number of
    "not" but one; and neither is a promise, which tells what is to come.
    """
    apart = first.days_from(second)
    acts = first.act, second.act
    if apart is None or apart > DAYS or dates_differ(first, second):
        return None
    told = {says(first), says(second)}
    if told != {True, False} or acts[0] == acts[1] == "deny" or is_repeated(first, second):
        return None
    by_act = "deny" in acts
    if not same_thing(first, second, least=0.5 if by_act else 0.7):
        return None
    if by_act and not _covered(*((first, second) if acts[0] == "deny" else (second, first))):
        return None
    if not by_act and ("promise" in acts or not _short(first, second)):
        return None
    about = next(
        i for i in first.found.statement.issues if i in second.found.statement.issues and i != "other"
    )
    return Differing(
        between=(first.id, second.id), kind="denial", about=about, first=_words(first), second=_words(second)
    )


@once
def says(given: Said) -> bool | None:
    """Whether it says yes or no to something; None where its act says neither."""
    if given.act not in _SAYS:
        return None
    return (given.act == "deny") == given.content.negated


def _covered(denied: Said, said: Said) -> bool:
    """Whether two thirds of what is denied was said, and more than two words of it, if there are more."""
    words, common = denied.content.stems, denied.content.stems & said.content.stems
    return len(common) >= min(3, len(words)) and len(common) > 2 * len(words) / 3 - 1e-9


def _short(first: Said, second: Said) -> bool:
    """Whether a "not" is about what both say: they differ in few words, and it is early or among few."""
    one, other = first.content.stems, second.content.stems
    if len(one & other) < _COMMON:
        return False
    plain = all(_plain(each) for each in (first, second) if each.content.negated)
    contrast = any("but" in each.content.forms for each in (first, second))
    return max(len(one - other), len(other - one)) <= 5 and plain and not contrast


def _plain(given: Said) -> bool:
    told = given.content
    return len(told.forms) <= _LONG or told.words.index(negators(told)[0]) <= _EARLY


def is_repeated(first: Said, second: Said) -> bool:
    """Whether one speaker says both in one report: "he did not say no; he denied ..." is no disagreement."""
    return same_speaker(first, second) and first.found.report == second.found.report


def dates_differ(first: Said, second: Said) -> bool:
    """Whether both name days, months or years, and none in common."""
    one, other = first.content.dates, second.content.dates
    return bool(one) and bool(other) and not one & other


def _words(given: Said) -> list[Span]:
    """The words that say yes or no: those of the denial, the "not", or else all."""
    said = given.found.statement
    if said.act == "deny" and said.cue is not None:
        return [said.cue]
    return negators(given.content) or list(said.content)
