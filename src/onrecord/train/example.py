"""Training examples: windows of reports with what the network should say of them."""

import random
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.features import Features, features
from onrecord.reader.pieces import Pieces
from onrecord.reader.tags import BEGIN, INSIDE, OUTSIDE, ROLES
from onrecord.reader.window import Room, Window, windows
from onrecord.reader.words import Words, words
from onrecord.record.paragraph import Range, paragraphs
from onrecord.score.gold import Attribution
from onrecord.train.polnear import Document
from onrecord.train.syntax import Syntax, syntax
from onrecord.train.vary import vary

Labels = NDArray[np.int64]
UNKNOWN = -100  # a label that is not learned from
NO_SOURCE = -1
ROOM = Room(384, 48, 32)


@dataclass
class Annotated:
    """A whole report in words; the labels have one number a word.

    `cues` holds, for a word of a content, its cue's first word; `sources`, for a cue's first
    word, its source's first word or NO_SOURCE. Elsewhere both are UNKNOWN.
    """

    words: Words
    pieces: list[list[int]]
    tags: Labels
    cues: Labels
    sources: Labels
    syntax: Syntax


@dataclass
class Example:
    """One window; the label arrays hold UNKNOWN where the window cuts a paragraph."""

    features: Features
    first: int
    last: int
    tags: Labels
    cues: Labels
    sources: Labels
    syntax: Syntax


def annotate(document: Document, pieces: Pieces, chance: random.Random | None = None) -> Annotated:
    """`document` in words with its labels; with `chance`, a variant of its text."""
    text = vary(document.text, chance) if chance else document.text
    found = words(text, paragraphs(text))
    count = len(found)
    tags = np.full(count, OUTSIDE, np.int64)
    cues, sources = np.full(count, UNKNOWN, np.int64), np.full(count, UNKNOWN, np.int64)
    for attribution in document.attributions:
        _label(attribution, found, tags, cues, sources)
    for at in range(count):
        if tags[at] in INSIDE.values() and (found.places[at] or tags[at - 1] not in (tags[at], tags[at] - 1)):
            tags[at] -= 1  # a span begins anew behind a paragraph break or another span within it
    coded = pieces([text[b:e] for b, e in zip(found.begins, found.ends, strict=True)])
    return Annotated(found, coded, tags, cues, sources, syntax(document, found))


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
    budget = chance.randint(ROOM.limit // 5, ROOM.limit - ROOM.after) if chance else None
    return [_cut(report, w) for w in windows(sizes, report.words.paragraphs, ROOM, budget)]


def _cut(report: Annotated, window: Window) -> Example:
    begin, end = window.begin, window.end
    first, last = _whole(report.words.paragraphs, window)
    tags, cues, sources = (np.full(end - begin, UNKNOWN, np.int64) for _ in range(3))
    inner = slice(first - begin, last - begin)
    tags[inner] = report.tags[first:last]
    cues[inner] = _shifted(report.cues[first:last], begin, end)
    sources[inner] = _shifted(report.sources[first:last], begin, end)
    return Example(
        features(report.words, report.pieces, window),
        first - begin, last - begin, tags, cues, sources,
        report.syntax.cut(begin, end),
    )  # fmt: skip


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
