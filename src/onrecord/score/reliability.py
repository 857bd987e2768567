"""Reliability: how often statements of a confidence are right.

The expected calibration error is that of Naeini, Cooper and Hauskrecht (AAAI 2015), in ten equal
bins: what lies between a bin's mean confidence and its share of right statements, weighted by count.
"""

from collections.abc import Iterable, Iterator, Mapping

import msgspec

from onrecord.record.reading import Reading
from onrecord.score.attribution import NEED, attributions, matched, outermost
from onrecord.score.gold import GoldReport

BINS = 10


class Bin(msgspec.Struct, frozen=True):
    """The statements of about one confidence: their mean confidence and the share that is right, 0 to 1.

    Both are 0 where `count` is.
    """

    count: int
    confidence: float
    right: float


class Reliability(msgspec.Struct, frozen=True):
    """Ten bins, of confidences from 0, 0.1, ... 0.9 on; the last holds 1, too."""

    bins: tuple[Bin, ...]

    @property
    def count(self) -> int:
        return sum(b.count for b in self.bins)

    @property
    def error(self) -> float:
        """The expected calibration error, 0 (none) to 1; 0 where there is no statement."""
        return sum(b.count * abs(b.confidence - b.right) for b in self.bins) / max(self.count, 1)

    def rounded(self) -> dict[str, object]:
        """As JSON gives it, to three decimals; `from` is the least confidence of a bin."""
        bins = [
            {
                "from": number / BINS,
                "count": b.count,
                "confidence": round(b.confidence, 3),
                "right": round(b.right, 3),
            }
            for number, b in enumerate(self.bins)
        ]
        return {"error": round(self.error, 3), "count": self.count, "bins": bins}


def reliability(gold: Iterable[GoldReport], readings: Mapping[str, Reading]) -> Reliability:
    """How far the confidences of `readings`, by report id, can be taken at their word.

    What counts, and what is right, is that of the figure "attribution overlap": outermost statements
    with content, each matched with one gold attribution at most.
    """
    return binned(judged for report in gold for judged in _judged(report, readings.get(report.id)))


def binned(judged: Iterable[tuple[float, bool]]) -> Reliability:
    """The reliability of statements given as their confidence (0 to 1) and whether they are right."""
    bins: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for confidence, right in judged:
        bins[min(int(confidence * BINS), BINS - 1)].append((confidence, right))
    return Reliability(tuple(_bin(found) for found in bins))


def table(found: Reliability) -> str:
    """The bins and the error as lines of text."""
    rows = [
        f"{number / BINS:.1f} to {(number + 1) / BINS:.1f} {b.count:10d}"
        + (f" {b.confidence:11.3f} {b.right:12.3f}" if b.count else f" {'-':>11s} {'-':>12s}")
        for number, b in enumerate(found.bins)
    ]
    return "\n".join(
        [
            "confidence statements        mean  share right",
            *rows,
            f"expected calibration error {found.error:.3f} over {found.count} statements",
        ]
    )


def _judged(report: GoldReport, reading: Reading | None) -> Iterator[tuple[float, bool]]:
    if reading is None:
        return
    right = matched(report, attributions(reading), NEED["overlap"])
    for number, statement in enumerate(outermost(reading)):
        if statement.content:
            yield statement.confidence, number in right


def _bin(found: list[tuple[float, bool]]) -> Bin:
    count = len(found)
    if not count:
        return Bin(0, 0.0, 0.0)
    return Bin(count, sum(confidence for confidence, _ in found) / count, sum(r for _, r in found) / count)
