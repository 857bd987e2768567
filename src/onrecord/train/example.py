"""Training examples: windows of reports with what the network should say of them."""

import random
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.features import Features, features
from onrecord.reader.pieces import Pieces
from onrecord.reader.tags import BEGIN, INSIDE, OUTSIDE, ROLES
from onrecord.reader.window import READING, Window, windows
from onrecord.reader.words import Words, words
from onrecord.record.paragraph import Range, paragraphs
from onrecord.score.gold import Attribution
from onrecord.train.polnear import Document
from onrecord.train.syntax import Syntax, syntax
from onrecord.train.vary import vary

Labels = NDArray[np.int64]
UNKNOWN = -100  # a label that is not learned from
NO_SOURCE = -1


class Level(NamedTuple):
    """The labels of the outer or of the nested attributions, one number a word.

    `cues` holds, for a word of a content, its cue's first word; `sources`, for a cue's first
    word, its source's first word or NO_SOURCE. Elsewhere both are UNKNOWN.
    """

    tags: Labels
    cues: Labels
    sources: Labels


@dataclass
class Annotated:
    """A whole report in words, with its labels."""

    words: Words
    pieces: list[list[int]]
    outer: Level
    nested: Level
    whole: list[tuple[int, int]]  # words of the contents whose nested attributions are all known
    syntax: Syntax


@dataclass
class Example:
    """One window; the labels are UNKNOWN where the window cuts a paragraph."""

    features: Features
    first: int
    last: int
    outer: Level
    nested: Level
    whole: list[tuple[int, int]]
    syntax: Syntax


def annotate(document: Document, pieces: Pieces, chance: random.Random | None = None) -> Annotated:
    """`document` in words with its labels; with `chance`, a variant of its text."""
    text = vary(document.text, chance) if chance else document.text
    found = words(text, paragraphs(text))
    outer = _level(document.attributions, found, np.full(len(found), OUTSIDE, np.int64))
    nested = _level(document.nested, found, _unknown(document, found))
    coded = pieces([text[b:e] for b, e in zip(found.begins, found.ends, strict=True)])
    whole = [found.covered(*content) for content in document.whole]
    return Annotated(found, coded, outer, nested, whole, syntax(document, found))


def _unknown(document: Document, found: Words) -> Labels:
    """Nested tags before any is set: OUTSIDE where all nested attributions are known, else UNKNOWN."""
    tags = np.full(len(found), OUTSIDE, np.int64)
    for attribution in document.attributions:
        for content in attribution.content:
            tags[slice(*found.covered(*content))] = UNKNOWN
    for content in document.whole:
        tags[slice(*found.covered(*content))] = OUTSIDE
    return tags


def _level(attributions: list[Attribution], found: Words, tags: Labels) -> Level:
    """The labels of `attributions`; `tags` are those outside them."""
    level = Level(tags, *(np.full(len(found), UNKNOWN, np.int64) for _ in range(2)))
    for attribution in attributions:
        _label(attribution, found, *level)
    for at in range(len(found)):
        if tags[at] in INSIDE.values() and (found.places[at] or tags[at - 1] not in (tags[at], tags[at] - 1)):
            tags[at] -= 1  # a span begins anew behind a paragraph break or another span within it
    return level


def _label(attribution: Attribution, found: Words, tags: Labels, cues: Labels, sources: Labels) -> None:
    spans: dict[str, list[Range]] = {}
    for role in ROLES:
        covered = [found.covered(*r) for r in getattr(attribution, role)]
        spans[role] = [(first, last) for first, last in covered if first < last]
        for first, last in spans[role]:
            tags[first:last] = INSIDE[role]
            tags[first] = BEGIN[role]
    if not spans["cue"]:
        return
    cue = spans["cue"][0][0]
    for first, last in spans["content"]:
        cues[first:last] = cue
    sources[cue] = spans["source"][0][0] if spans["source"] else NO_SOURCE


def examples(report: Annotated, chance: random.Random | None = None) -> list[Example]:
    """The windows of `report`; with `chance`, cut somewhere else each time."""
    sizes = [len(p) for p in report.pieces]
    budget = chance.randint(READING.limit // 5, READING.limit - READING.after) if chance else None
    return [_cut(report, w) for w in windows(sizes, report.words.paragraphs, READING, budget)]


def _cut(report: Annotated, window: Window) -> Example:
    begin, end = window.begin, window.end
    first, last = _whole(report.words.paragraphs, window)
    return Example(
        features(report.words, report.pieces, window),
        first - begin,
        last - begin,
        _level_of(report.outer, window, first, last),
        _level_of(report.nested, window, first, last),
        [(b - begin, e - begin) for b, e in report.whole if first <= b < e <= last],
        report.syntax.cut(begin, end),
    )


def _level_of(level: Level, window: Window, first: int, last: int) -> Level:
    begin, end = window.begin, window.end
    tags, cues, sources = (np.full(end - begin, UNKNOWN, np.int64) for _ in range(3))
    inner = slice(first - begin, last - begin)
    tags[inner] = level.tags[first:last]
    cues[inner] = _shifted(level.cues[first:last], begin, end)
    sources[inner] = _shifted(level.sources[first:last], begin, end)
    return Level(tags, cues, sources)


def _whole(paragraph: list[int], window: Window) -> tuple[int, int]:
    """The read part of the window, and of its context the paragraphs that are there whole."""
    first, last = window.first, window.last
    for at in range(window.begin, window.first + 1):
        if at == 0 or paragraph[at - 1] != paragraph[at]:
            first = at
            break
    for at in range(window.end, window.last - 1, -1):
        if at == len(paragraph) or (at and paragraph[at - 1] != paragraph[at]):
            last = at
            break
    return min(first, window.first), max(last, window.last)


def _shifted(labels: Labels, begin: int, end: int) -> Labels:
    """Word numbers of the report as numbers of the window; what lies outside it is UNKNOWN."""
    inside = (labels >= begin) & (labels < end)
    return np.where(inside, labels - begin, np.where(labels == NO_SOURCE, NO_SOURCE, UNKNOWN))
