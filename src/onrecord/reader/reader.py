"""Reader: a report's text into its statements, in one pass of the network."""

from pathlib import Path
from typing import NamedTuple

from onrecord.reader.act import Acts
from onrecord.reader.announced import announced
from onrecord.reader.apposition import with_names
from onrecord.reader.attribute import attribute, attribute_within
from onrecord.reader.decode import Attribution
from onrecord.reader.encoder import Encoder
from onrecord.reader.features import features
from onrecord.reader.languages import reads
from onrecord.reader.nametags import names
from onrecord.reader.nested import holders, nested
from onrecord.reader.quotation import with_guillemets_turned
from onrecord.reader.resumed import resumed
from onrecord.reader.scores import ReportScores
from onrecord.reader.spoken import spoken
from onrecord.reader.statements import statements
from onrecord.reader.transcript import turns
from onrecord.reader.unclosed import unclosed
from onrecord.reader.window import windows
from onrecord.reader.words import Words, words
from onrecord.reader.wordscores import WordScores
from onrecord.record.name import Name
from onrecord.record.paragraph import paragraphs
from onrecord.record.reading import Reading
from onrecord.record.report import Report

SHORTEST = 6  # words of a content that may hold an attribution


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
        if not reads(report.language):
            return Reading(report=report)
        readable = report.readable()
        text = with_guillemets_turned(report.text)
        said = turns(text, readable)
        found = words(text, readable, unclosed(text, readable) + [turn.content for turn in said])
        scores = self.scores(text, found)
        outer = spoken(found, said, attribute(found, scores.outer, self.encoder.tuning))
        outer = resumed(text, found, announced(text, found, with_names(text, found, outer)))
        within = attribute_within(found, scores.nested, holders(found, outer), self.encoder.tuning)
        inner = nested(text, found, within, outer)
        deepest = nested(text, found, self._read_again(text, found, inner), inner)
        ordered = sorted(outer + inner + deepest, key=Attribution.place)
        acts = Acts(scores.words, self.encoder.tuning) if scores.words else None
        return Reading(report=report, statements=statements(report.text, found, ordered, acts))

    def names(self, text: str) -> list[Name]:
        """The names in a plain text, which is taken as it is; none where the weights do not tell them."""
        found = words(text, paragraphs(text))
        scores = self.scores(text, found).words
        return names(found, scores.names) if scores else []

    def scores(self, text: str, found: Words) -> Levels:
        """What the network says of the words `found` in `text`."""
        pieces = self.encoder.pieces([text[b:e] for b, e in zip(found.begins, found.ends, strict=True)])
        cut = windows([len(p) for p in pieces], found.paragraphs)
        parts = [self.encoder(features(found, pieces, w)) for w in cut]
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
