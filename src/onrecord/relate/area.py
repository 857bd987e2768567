"""Area: how large a country is, from `areas.tsv`, which names its two sources."""

from functools import cache
from pathlib import Path

from onrecord.relate.interval import Interval

KM2 = "km2"  # the unit in which areas are compared
SOURCE = "The World Factbook and GeoNames"
_TABLE = Path(__file__).with_name("areas.tsv")


def area(country: str) -> Interval | None:
    """The area in km2 of a country by its ISO 3166 alpha-2 code, from the smaller figure to the greater one.

    None where the two sources are more than 2 percent apart: which border is meant is not ours to say.
    """
    return _areas().get(country)


@cache
def _areas() -> dict[str, Interval]:
    rows = [line.split("\t") for line in _TABLE.read_text("utf-8").splitlines() if not line.startswith("#")]
    return {code: Interval(*sorted((float(one), float(other)))) for code, one, other in rows}
