"""Annotated reports: words with what the network should say of them."""

import random
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.reader.moves import (
    ACTS,
    CONDITION,
    CONDITION_NEXT,
    GRADES,
    TARGET,
    TARGET_NEXT,
    UNAIMED,
    UNCONDITIONAL,
)
from onrecord.reader.nametags import FIRST, NAMELESS, NEXT
from onrecord.reader.pieces import Pieces
from onrecord.reader.tags import BEGIN, INSIDE, OUTSIDE, ROLES
from onrecord.reader.words import Words, words
from onrecord.record.issue import ISSUES
from onrecord.record.paragraph import Range, paragraphs
from onrecord.score.gold import Attribution
from onrecord.score.namedtext import NamedText
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


class WordMove(NamedTuple):
    """The move of one statement: its ranges of words, the numbers of its act, issues and grade."""

    source: list[Range]
    cue: list[Range]
    content: list[Range]
    act: int  # UNKNOWN where nobody told the move
    issues: list[int]
    grade: int  # UNKNOWN where it has none

    def moved(self, by: int) -> "WordMove":
        """The same, `by` words further on."""
        source, cue, content = (
            [(b + by, e + by) for b, e in spans] for spans in (self.source, self.cue, self.content)
        )
        return self._replace(source=source, cue=cue, content=content)

    def is_within(self, first: int, last: int) -> bool:
        """Whether all its words are among those from `first` to `last` (half-open)."""
        return all(first <= b and e <= last for b, e in (*self.source, *self.cue, *self.content))


@dataclass
class Annotated:
    """A whole report in words, with its labels."""

    words: Words
    pieces: list[list[int]]
    outer: Level
    nested: Level
    whole: list[tuple[int, int]]  # words of the contents whose nested attributions are all known
    syntax: Syntax
    names: Labels  # name tags, one a word
    conditions: Labels  # tags of conditions, one a word
    targets: Labels  # tags of targets, one a word
    moves: list[WordMove] = field(default_factory=list)


def annotate(document: Document, pieces: Pieces, chance: random.Random | None = None) -> Annotated:
    """`document` in words with its labels; with `chance`, a variant of its text."""
    text = vary(document.text, chance) if chance else document.text
    found = words(text, paragraphs(text))
    outer = _level(document.attributions, found, np.full(len(found), OUTSIDE, np.int64))
    nested = _level(document.nested, found, _unknown(document, found))
    return Annotated(
        found,
        _coded(text, found, pieces),
        outer,
        nested,
        [found.covered(*content) for content in document.whole],
        syntax(document, found),
        _nothing(found),
        _conditions(document, found),
        _targets(document, found),
        _moves(document, found),
    )


def annotate_names(named: NamedText, pieces: Pieces, chance: random.Random | None = None) -> Annotated:
    """`named` in words with its names; of its attributions nothing is known. `chance` as in `annotate`."""
    text = vary(named.text, chance) if chance else named.text
    found = words(text, paragraphs(text))
    tags = np.full(len(found), NAMELESS, np.int64)
    for name in named.names:
        first, last = found.covered(*name.span)
        tags[first:last] = NEXT[name.kind]
        tags[first] = FIRST[name.kind]
    coded, nothing = _coded(text, found, pieces), _nothing(found)
    level, bare = Level(nothing, nothing, nothing), Syntax(nothing, nothing, nothing, nothing)
    return Annotated(found, coded, level, level, [], bare, tags, nothing, nothing)


def _coded(text: str, found: Words, pieces: Pieces) -> list[list[int]]:
    return pieces([text[b:e] for b, e in zip(found.begins, found.ends, strict=True)])


def _nothing(found: Words) -> Labels:
    return np.full(len(found), UNKNOWN, np.int64)


def _conditions(document: Document, found: Words) -> Labels:
    if document.conditions is None:
        return _nothing(found)
    tags = np.full(len(found), UNCONDITIONAL, np.int64)
    for condition in document.conditions:
        first, last = found.covered(*condition)
        if first < last:
            tags[first:last] = CONDITION_NEXT
            tags[first] = CONDITION
    return tags


def _targets(document: Document, found: Words) -> Labels:
    """Those of all moves; of a content of which the target is not known nothing but those of others in it."""
    if not document.moves:
        return _nothing(found)
    tags = np.full(len(found), UNAIMED, np.int64)
    for move in document.moves:
        for content in move.attribution.content if move.targets is None else ():
            tags[slice(*found.covered(*content))] = UNKNOWN
    for first, last in (found.covered(*span) for move in document.moves for span in move.targets or ()):
        tags[first:last] = TARGET_NEXT
        tags[first : first + 1] = TARGET
    return tags


def _moves(document: Document, found: Words) -> list[WordMove]:
    """Those that were told; of a report that nobody labelled, its attributions without their moves."""
    if document.conditions is None and not document.moves:
        return [_word_move(a, found, UNKNOWN, [], UNKNOWN) for a in document.attributions]
    moves = []
    for given in document.moves:
        grade = GRADES.index(given.grade) if given.grade else UNKNOWN
        issues = [ISSUES.index(issue) for issue in given.issues]
        moves.append(_word_move(given.attribution, found, ACTS.index(given.act), issues, grade))
    return moves


def _word_move(own: Attribution, found: Words, act: int, issues: list[int], grade: int) -> WordMove:
    source, cue, content = (
        [r for r in (found.covered(*span) for span in part) if r[0] < r[1]]
        for part in (own.source, own.cue, own.content)
    )
    return WordMove(source, cue, content, act, issues, grade)


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
