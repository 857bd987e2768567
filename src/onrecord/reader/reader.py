"""Reader: a report's text into its statements, in one pass of the network."""

from pathlib import Path

from onrecord.reader.attribute import attribute
from onrecord.reader.encoder import Encoder
from onrecord.reader.features import features
from onrecord.reader.scores import ReportScores
from onrecord.reader.statements import statements
from onrecord.reader.window import windows
from onrecord.reader.words import Words, words
from onrecord.record.reading import Reading
from onrecord.record.report import Report


class Reader:
    """Reads reports. Loads the weights once; holds no state of what it read."""

    def __init__(self, weights: Path | None = None, threads: int = 1) -> None:
        """With the weights of the package, or those of the folder `weights`. Raises ModelError."""
        self.encoder = Encoder(weights, threads) if weights else Encoder.shipped(threads)

    def read(self, report: Report) -> Reading:
        """The record of `report`."""
        found = words(report.text, report.readable())
        attributions = attribute(found, self.scores(report.text, found), self.encoder.tuning)
        return Reading(report=report, statements=statements(report.text, found, attributions))

    def scores(self, text: str, found: Words) -> ReportScores:
        """What the network says of the words `found` in `text`."""
        pieces = self.encoder.pieces([text[b:e] for b, e in zip(found.begins, found.ends, strict=True)])
        cut = windows([len(p) for p in pieces], found.paragraphs)
        return ReportScores.of(cut, [self.encoder(features(found, pieces, w)) for w in cut])
