"""Kept: a reader for tuning, which tries many numbers on the same reports."""

from pathlib import Path

from onrecord.clean import clean
from onrecord.reader import Reader
from onrecord.reader.reader import Levels
from onrecord.reader.tuning import Tuning
from onrecord.reader.words import Words
from onrecord.record.raw import Raw
from onrecord.score.record import Given, record_figures
from onrecord.train.label import Labelled
from onrecord.train.measure import statements


class Kept(Reader):
    """A reader that runs the network once for the same words."""

    def __init__(self, weights: Path) -> None:
        super().__init__(weights)
        self._kept: dict[tuple[str, tuple[int, ...], tuple[int, ...]], Levels] = {}

    def scores(self, text: str, found: Words) -> Levels:
        at = text, tuple(found.begins), tuple(found.quoted)
        if at not in self._kept:
            self._kept[at] = super().scores(text, found)
        return self._kept[at]

    def found_f1(self, tuning: Tuning, labelled: Labelled) -> float:
        """F1 of the statements of `labelled` that it finds with `tuning`."""
        self.encoder.tuning = tuning
        return record_figures(read_reports(self, labelled))["statements"].f1


def read_reports(reader: Reader, labelled: Labelled) -> list[Given]:
    """What `reader` finds in the reports, beside their labels."""
    out: list[Given] = []
    for given, text in labelled:
        report = clean(Raw(id=given.id, origin=given.id, content=text, published=given.published))
        out.append((text, reader.read(report).statements, statements(given.statements, text)))
    return out
