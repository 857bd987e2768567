"""Fill: a reading whose statements have the issues of a desk."""

from collections.abc import Sequence

import msgspec

from onrecord.issues.issue import Finder, Passage, finders
from onrecord.issues.word import words
from onrecord.known.issue import DeskIssues
from onrecord.record.paragraph import Range
from onrecord.record.reading import Reading
from onrecord.record.statement import Statement

OTHER = "other"


def issues(reading: Reading, given: DeskIssues) -> Reading:
    """`reading` with the desk's own issues, in front of the built-in ones that the desk has; the rest stays.

    What is said more often goes first, else the order of the desk file. "other" is said of a statement that
    loses all it had, and of none that has an issue.
    """
    own, around = finders(given.own), reading.report.readable()
    told = [_with(one, reading.report.text, around, own, given.without) for one in reading.statements]
    return msgspec.structs.replace(reading, statements=told)


def _with(
    one: Statement, text: str, around: Sequence[Range], own: Sequence[Finder], without: frozenset[str]
) -> Statement:
    passage = _passage(one, text, around)
    strengths = {finder.name: finder.strength(passage) for finder in own}
    found = sorted((name for name in strengths if strengths[name]), key=lambda name: -strengths[name])
    left = [issue for issue in one.issues if issue not in without and issue not in found]
    if found and OTHER in left:
        left.remove(OTHER)
    if one.issues and not found and not left:
        left = [OTHER]
    return msgspec.structs.replace(one, issues=[*found, *left])


def _passage(one: Statement, text: str, around: Sequence[Range]) -> Passage:
    its = [(b, e) for b, e in around if any(b <= content.begin < e for content in one.content)]
    return Passage(
        content=[words(content.text) for content in one.content],
        cue=words(one.cue.text) if one.cue else [],
        paragraphs=[words(text[begin:end]) for begin, end in its],
    )
