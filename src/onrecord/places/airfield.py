"""Airfields: the airports that scheduled flights use, by airportsdata (MIT), for the gazetteer."""

import csv
from collections.abc import Iterator
from pathlib import Path

from onrecord.known.form import key_of
from onrecord.places.pack import Row

ENDS = frozenset("airport airfield field aerodrome base".split())
MIDDLE = frozenset("international regional municipal domestic county city".split())


def airfields(folder: Path) -> Iterator[Row]:
    """Those with an IATA code whose names do not begin with their town, which tells where they are."""
    with (folder / "airportsdata/airports.csv").open(encoding="utf-8", newline="") as lines:
        for one in csv.DictReader(lines):
            name = one["name"].replace("/", " ")
            keys = _keys(key_of(name), key_of(one["city"])) if one["iata"] else set()
            for key in sorted(keys):
                yield Row(key, name, "f", one["country"], "", float(one["lat"]), float(one["lon"]), 0)


def _keys(key: str, city: str) -> set[str]:
    words = key.split()
    if len(words) < 2 or words[-1] not in ENDS or (city and key.startswith(city)):
        return set()
    bare = [word for word in words[:-1] if word not in MIDDLE]
    return {key, " ".join([*bare, words[-1]])} if bare else {key}
