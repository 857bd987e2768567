"""Interval: what a stated number leaves open, as the numbers from `low` to `high`, both included."""

from typing import NamedTuple


class Interval(NamedTuple):
    """From `low` to `high`, `low` not above `high`; infinite where a bound is not given.

    The arithmetic is that of interval analysis (IEEE 1788): the result holds every number that the inputs
    allow. `scaled` and `over` are for intervals of numbers that are not negative.
    """

    low: float
    high: float

    def overlaps(self, other: "Interval") -> bool:
        """Whether one number lies in both; a common end is enough, within what binary arithmetic rounds."""
        slack = 1e-9 * max((abs(end) for end in (*self, *other) if abs(end) != float("inf")), default=0.0)
        return self.low <= other.high + slack and other.low <= self.high + slack

    def scaled(self, factor: "Interval") -> "Interval":
        """Every product of a number of this one and a number of `factor`, which is finite and above zero."""
        return Interval(self.low * factor.low, self.high * factor.high)

    def over(self, whole: "Interval") -> "Interval":
        """Every quotient by a number of `whole`, which is finite and above zero."""
        return Interval(self.low / whole.high, self.high / whole.low)

    def plus(self, other: "Interval") -> "Interval":
        """Every sum of a number of this one and a number of `other`."""
        return Interval(self.low + other.low, self.high + other.high)
