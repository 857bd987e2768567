"""Inside: a name that is given with the place it is in, "Orrin, Tolmar" or "Orrin in Tolmar"."""

from collections.abc import Iterator
from math import cos, radians

from onrecord.places.gazetteer import Sense
from onrecord.places.word import Words

WIDTH = 1.45  # degrees of latitude, 161 km


def parts(words: Words, begin: int, end: int) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """The words of what is inside, and those of what it is inside."""
    for at in range(begin + 1, end - 1):
        if words.word(at) == "," or words.lows[at] == "in":
            yield (begin, at), (at + 1, end)
        elif words.word(at) in ("'", "’") and words.low(at + 1) == "s" and at + 2 < end:
            yield (at + 2, end), (begin, at)


def inside(inner: tuple[Sense, ...], outer: tuple[Sense, ...]) -> tuple[Sense, ...]:
    """Those of `inner` that lie in one of `outer`; the towns of `outer` where the first are unknown."""
    if not inner:
        return tuple(sense for sense in outer if sense.kind in "pkad")
    return tuple(sense for sense in inner if any(_lies(sense, other) for other in outer))


def _lies(sense: Sense, other: Sense) -> bool:
    if other.kind == "c":
        return sense.country == other.country
    return is_about(other, sense)


def is_about(sense: Sense, here: Sense) -> bool:
    """Whether `here` lies in the unit `sense`, or in the circle of 161 km around what else it is."""
    if sense.kind == "u":
        return sense.unit == here.unit != ""
    north = abs(sense.latitude - here.latitude)
    return north < WIDTH and abs(sense.longitude - here.longitude) * cos(radians(here.latitude)) < WIDTH
