"""Glued: headlines of other reports that a page's links left in a text.

They stand right behind a sentence's end without a space and run to the end of the paragraph, or on a line of
their own, between paragraphs or at the end. What tells them is that they end no sentence, have a headline's
form, and speak of little that the rest of the report speaks of.
"""

import re
from collections.abc import Set

from onrecord.clean.foreign import Spoken, is_foreign_line, is_foreign_tail
from onrecord.clean.headline import content_words, is_capitals, stem, words
from onrecord.clean.seam import seams
from onrecord.record.paragraph import Range
from onrecord.record.report import LeftOut

REASON_LAST = "headline of another report, glued to the last sentence"
REASON_GLUED = "headline of another report, glued to a sentence"
REASON_LINE = "headline of another report"
REASON_BETWEEN = "headline or heading on a line of its own"

_LONGEST = 330  # two of them in a row
_BODY = 40
_LONGEST_RUN = 3
_LONGEST_LAST_RUN = 12
_JOINT = re.compile(r"(?<![\w'’-])[a-zß-ÿ]{2,}(?=[A-ZÀ-Þ‘“][\w’' ])")  # no name: these begin with a capital
_JOINT_OF_TWO = re.compile(r"[\w’]{2,}[a-zß-ÿ0-9%)](?=[A-ZÀ-Þ‘“][\w’ ])")
_FEWEST_GLUED = 4  # words
_OPEN = ".!…:;,"  # what ends in one of these ends as no headline does
_SENTENCE_END = re.compile(r"[.!][\"'”’“)\]]*$")


def foreign_headlines(
    text: str, lines: list[Range], title: str | None, subheads: Set[Range] | None = frozenset()
) -> list[LeftOut]:
    """What of `lines` is other reports' headlines, in the order of the text.

    `subheads` are the lines that by their form are the report's own; None where all lines are, as in a page
    whose markup tells more than their form.
    """
    spoken = Spoken(text, lines, title or "")
    found: list[LeftOut] = []

    def leave_out(passage: Range, reason: str) -> None:
        words_left_out = text[slice(*passage)]
        spoken.counts.subtract(content_words(words_left_out))
        found.append(LeftOut(passage, words_left_out, reason))

    below = _below_the_opening(text, lines)
    alone = set[Range]() if subheads is None else _lines_alone(text, below)
    last = True
    for line in reversed(below):
        if (begin := _seam(text, line, spoken)) is not None:
            leave_out((begin, line[1]), REASON_LAST if last else REASON_GLUED)
        elif line in alone and is_foreign_line(text[slice(*line)], spoken, line in (subheads or ())):
            leave_out(line, REASON_LINE if last else REASON_BETWEEN)
            continue
        last = False
    return sorted(found, key=lambda passage: passage.span)


def _lines_alone(text: str, lines: list[Range]) -> set[Range]:
    """The lines that end no sentence and stand between paragraphs that do, or behind the last of them.

    More than three in a row between paragraphs are a list or a table.
    """
    found: set[Range] = set()
    run: list[Range] = []
    for line in lines:
        end = stem(text[slice(*line)])[-1:]
        if end not in _OPEN and end != "?":
            run.append(line)
            continue
        found |= set(run if len(run) <= _LONGEST_RUN else []) | ({line} if end == "?" else set())
        run = []
    return found | set(run if len(run) <= _LONGEST_LAST_RUN else [])


def _below_the_opening(text: str, lines: list[Range]) -> list[Range]:
    """The lines from the first paragraph of the body on: above it stand the report's own headlines."""
    for i, (begin, end) in enumerate(lines):
        if end - begin >= _BODY and _ends_or_has_end(text, begin, end):
            return lines[max(i, 1) :]
    return []


def _seam(text: str, line: Range, spoken: Spoken) -> int | None:
    """Where in the paragraph `line` a foreign headline begins."""
    begin, end = line
    open_ended = stem(text[begin:end])[-1:] not in _OPEN
    for seam in seams(text, max(begin, end - _LONGEST), end):
        tail = text[seam:end]
        in_capitals = is_capitals(tail) and len(words(tail)) >= 4 and not is_capitals(text[begin:seam])
        if in_capitals or (open_ended and is_foreign_tail(tail, spoken)) or _has_two(tail, spoken):
            return seam
    joints = (joint.end() for joint in _JOINT.finditer(text, max(begin, end - _LONGEST), end))
    return next((joint for joint in joints if _has_two(text[joint:end], spoken)), None)


def _has_two(tail: str, spoken: Spoken) -> bool:
    """Whether `tail` is a headline to which another is glued, whatever that ends in ("in daysA deal")."""
    heads = (tail[: joint.end()] for joint in _JOINT_OF_TWO.finditer(tail))
    return any(len(words(head)) >= _FEWEST_GLUED and is_foreign_tail(head, spoken) for head in heads)


def _ends_or_has_end(text: str, begin: int, end: int) -> bool:
    """Whether the line ends a sentence, or has one to whose end something is glued."""
    return bool(_SENTENCE_END.search(text, begin, end)) or next(seams(text, begin, end), None) is not None
