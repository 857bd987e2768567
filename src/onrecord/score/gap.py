"""GAP: how often a pronoun is taken for the right one of two names.

The corpus is GAP (K. Webster et al., "Mind the GAP", TACL 2018): paragraphs of an encyclopedia, each with a
pronoun of one person and two names, A and B; which of them it means, if any, is given.
"""

import csv
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import msgspec

from onrecord.actors import referents
from onrecord.errors import InputError
from onrecord.known.table import table
from onrecord.record.paragraph import Range
from onrecord.record.report import Report

MASCULINE = frozenset(("he", "him", "his"))


class Example(msgspec.Struct, frozen=True):
    """A pronoun of `text` and the names A and B, as ranges of code points, and which of them are meant."""

    id: str
    text: str
    pronoun: Range
    names: tuple[Range, Range]
    meant: tuple[bool, bool]

    @property
    def masculine(self) -> bool:
        return self.text[slice(*self.pronoun)].casefold() in MASCULINE


class Bias(msgspec.Struct, frozen=True):
    """F1, in percent, over all names, and over those of masculine and of feminine pronouns."""

    overall: float
    masculine: float
    feminine: float

    @property
    def bias(self) -> float:
        """Feminine over masculine F1, as GAP counts it; 1 is none, and 0 is given where masculine F1 is 0."""
        return self.feminine / self.masculine if self.masculine else 0.0


def read_gap(path: Path) -> list[Example]:
    """The examples of a GAP file of tab-separated values. Raises InputError where it is none."""
    try:
        with path.open(encoding="utf-8", newline="") as stream:
            rows = csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE)
            return [_example(row) for row in rows]
    except OSError as error:
        raise InputError(str(path), f"cannot be read: {error.strerror}") from error
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(str(path), "no GAP file; expected its eleven columns, parted by tabs") from error


def score_gap(examples: Iterable[Example], resolve: Callable[[Example], Sequence[Range]]) -> Bias:
    """The figures of `resolve`, which gives the places in the text of whom the pronoun means.

    A name counts as taken where one of the places touches it.
    """
    counts = {True: [0, 0, 0], False: [0, 0, 0]}  # by masculine: taken and meant, taken, meant
    for example in examples:
        places = resolve(example)
        for name, meant in zip(example.names, example.meant, strict=True):
            taken = any(begin < name[1] and name[0] < end for begin, end in places)
            for at, true in enumerate((taken and meant, taken, meant)):
                counts[example.masculine][at] += true
    both = [sum(pair) for pair in zip(counts[True], counts[False], strict=True)]
    return Bias(_f1(both), _f1(counts[True]), _f1(counts[False]))


def _f1(counts: Sequence[int]) -> float:
    right, taken, meant = counts
    return 200 * right / (taken + meant) if taken + meant else 0.0


def _example(row: dict[str, str]) -> Example:
    def span(key: str) -> Range:
        begin = int(row[f"{key}-offset"])
        return begin, begin + len(row[key])

    return Example(
        row["ID"],
        row["Text"],
        span("Pronoun"),
        (span("A"), span("B")),
        (row["A-coref"].upper() == "TRUE", row["B-coref"].upper() == "TRUE"),
    )


def gap_figures(path: Path) -> Bias:
    """The figures of the rules in `onrecord.actors` on a GAP file, with no known actors but the built-in."""

    def resolve(example: Example) -> list[Range]:
        report = Report(id=example.id, origin=example.id, text=example.text)
        return [span.span for span in referents(report, table(), example.pronoun[0])]

    return score_gap(read_gap(path), resolve)
