"""Training examples: windows of reports with what the network should say of them."""

import random
from dataclasses import dataclass

import numpy as np

from onrecord.reader.features import Features, features
from onrecord.reader.window import READING, Window, windows
from onrecord.train.annotated import NO_SOURCE, UNKNOWN, Annotated, Labels, Level, WordMove
from onrecord.train.syntax import Syntax


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
    names: Labels
    conditions: Labels
    targets: Labels
    moves: list[WordMove]


def examples(report: Annotated, chance: random.Random | None = None) -> list[Example]:
    """The windows of `report`; with `chance`, cut somewhere else each time."""
    sizes = [len(p) for p in report.pieces]
    budget = chance.randint(READING.limit // 5, READING.limit - READING.after) if chance else None
    cut = windows(sizes, report.words.paragraphs, READING, budget)
    given = features(report.words, report.pieces, cut)
    return [_cut(report, w, f) for w, f in zip(cut, given, strict=True)]


def _cut(report: Annotated, window: Window, features: Features) -> Example:
    begin, end = window.begin, window.end
    first, last = _whole(report.words.paragraphs, window)
    return Example(
        features,
        first - begin,
        last - begin,
        _level_of(report.outer, window, first, last),
        _level_of(report.nested, window, first, last),
        [(b - begin, e - begin) for b, e in report.whole if first <= b < e <= last],
        report.syntax.cut(begin, end),
        report.names[begin:end],
        report.conditions[begin:end],
        report.targets[begin:end],
        [m.moved(-begin) for m in report.moves if m.is_within(first, last)],
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
