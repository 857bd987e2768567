"""Reader: a report's text into its statements, in one pass of the network."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from onrecord.reader.according import views
from onrecord.reader.accuser import with_accusers
from onrecord.reader.act import Acts
from onrecord.reader.announced import announced
from onrecord.reader.apposition import with_names
from onrecord.reader.attribute import attribute, attribute_within
from onrecord.reader.backshift import backshifted
from onrecord.reader.bearer import borne
from onrecord.reader.beside import parted
from onrecord.reader.clause import within_clause, within_parent
from onrecord.reader.confided import confided
from onrecord.reader.decode import Attribution
from onrecord.reader.encoder import Encoder
from onrecord.reader.entry import without_heads
from onrecord.reader.features import features
from onrecord.reader.inquit import inquits
from onrecord.reader.inverted import inverted
from onrecord.reader.languages import reads
from onrecord.reader.nametags import names, stands
from onrecord.reader.nested import holders, nested
from onrecord.reader.quotation import with_guillemets_turned
from onrecord.reader.resumed import resumed
from onrecord.reader.scores import ReportScores
from onrecord.reader.spoken import spoken
from onrecord.reader.statements import aims, statements, written
from onrecord.reader.topics import Topical
from onrecord.reader.transcript import turns
from onrecord.reader.unclosed import unclosed
from onrecord.reader.window import windows
from onrecord.reader.words import Words, words
from onrecord.reader.wordscores import WordScores
from onrecord.record.aim import NO_AIMS, Aims
from onrecord.record.name import Name
from onrecord.record.paragraph import Range, paragraphs
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.word import cut

SHORTEST = 6  # words of a content that may hold an attribution


class Read(NamedTuple):
    """What one pass tells of a report: its record, its names, and of those at whom its statements are aimed
    (none if the weights do not tell them)."""

    reading: Reading
    names: list[Name]
    aims: Aims


class Levels(NamedTuple):
    """The scores of a report: of its outermost attributions, those nested in their contents, its words."""

    outer: ReportScores
    nested: ReportScores
    words: WordScores | None


class Reader:
    """Reads reports. Loads the weights once; holds no state of what it read."""

    def __init__(self, weights: Path | None = None, threads: int = 1) -> None:
        """With the weights of the package, or those of the folder `weights`. Raises ModelError."""
        self.encoder = Encoder(weights, threads) if weights else Encoder.shipped(threads)

    def read(self, report: Report) -> Reading:
        """The record of `report`; without statements where it is in a language that is not read."""
        return self.read_named(report).reading

    def read_named(self, report: Report) -> Read:
        """The record of `report` with its names, on the same pass."""
        if not reads(report.language):
            return Read(Reading(report=report), [], NO_AIMS)
        readable = report.readable()
        text = with_guillemets_turned(report.text)
        said = turns(text, readable)
        found = words(text, readable, unclosed(text, readable) + [turn.content for turn in said])
        scores = self.scores(text, found)
        outer = spoken(text, found, said, attribute(found, scores.outer, self.encoder.tuning))
        outer = without_heads(text, found, parted(found, outer))
        outer = borne(text, found, within_clause(text, found, outer))
        outer = announced(text, found, with_names(text, found, outer))
        outer = inverted(text, found, with_accusers(text, found, outer))
        outer = inquits(text, found, views(text, found, outer))
        outer = resumed(text, found, sorted(outer, key=Attribution.place))
        outer, told_before = backshifted(text, found, outer)
        tuning = self.encoder.tuning
        within = attribute_within(found, scores.nested, holders(found, outer), tuning)
        inner = within_parent(text, found, nested(text, found, within, outer, tuning.nested_least))
        inner = borne(text, found, within_clause(text, found, inner))
        inner += confided(text, found, outer, inner)
        inner += [one for one in told_before if all(one.cue != other.cue for other in inner)]
        deepest = nested(text, found, self._read_again(text, found, inner), inner, tuning.nested_least)
        ordered = sorted(outer + inner + deepest, key=Attribution.place)
        topical = Topical(self.encoder.topics, cut(text, readable)) if self.encoder.topics else None
        acts = Acts(scores.words, self.encoder.tuning, topical) if scores.words else None
        told = written(report.text, found, ordered)
        reading = Reading(report=report, statements=statements(report.text, found, told, acts))
        if not scores.words or not acts:
            return Read(reading, [], NO_AIMS)
        aimed = Aims(aims(found, told, acts), self.encoder.choice)
        return Read(reading, names(text, found, scores.words, tuning.names), aimed)

    def names(self, text: str) -> list[Name]:
        """The names in a plain text, which is taken as it is; none where the weights do not tell them."""
        found = words(text, paragraphs(text))
        scores = self.scores(text, found).words
        return names(text, found, scores, self.encoder.tuning.names) if scores else []

    def stands(self, text: str, spans: Sequence[Range]) -> list[bool]:
        """Whether the name of a place at each of `spans` means who sits there; all False where the weights
        do not tell."""
        found = words(text, paragraphs(text))
        scores = self.scores(text, found).words
        told = stands(scores) if scores else [False] * len(found)
        return [told[found.covered(*span)[0]] for span in spans]

    def scores(self, text: str, found: Words) -> Levels:
        """What the network says of the words `found` in `text`."""
        pieces = self.encoder.pieces([text[b:e] for b, e in zip(found.begins, found.ends, strict=True)])
        cut = windows([len(p) for p in pieces], found.paragraphs)
        parts = [self.encoder(window) for window in features(found, pieces, cut)]
        return Levels(
            ReportScores.of(cut, [p[0] for p in parts]),
            ReportScores.of(cut, [p[1] for p in parts]),
            WordScores.of(cut, [p[2] for p in parts]),
        )

    def _read_again(self, text: str, found: Words, inner: list[Attribution]) -> list[Attribution]:
        """What the contents of `inner`, read each as a text of its own, attribute in turn.

        The network's one pass sees two levels; few reports have a third.
        """
        spans = [span for a in inner for span in a.content if span[1] - span[0] >= SHORTEST]
        if not spans:
            return []
        part = found.part(spans)
        at = [word for span in spans for word in range(*span)]
        given = attribute(part, self.scores(text, part).outer, self.encoder.tuning)
        return [a.moved(at) for a in given]
