"""Post towns: the small places of the United States that have a post office, for the gazetteer."""

import bz2
import json
from collections.abc import Iterator
from pathlib import Path

from onrecord.known.form import key_of
from onrecord.places.pack import Row


def post_towns(folder: Path) -> Iterator[Row]:
    """One row to a name and state, at the first of its offices; by zipcodes 1.3.0 (MIT)."""
    seen = set()
    for one in json.loads(bz2.decompress((folder / "zipcodes/zips.json.bz2").read_bytes())):
        if one["country"] != "US" or not one["lat"] or one["zip_code_type"] not in ("STANDARD", "PO BOX"):
            continue
        for name in (one["city"], *one["acceptable_cities"]):
            key = key_of(name)
            if len(key) > 3 and (key, one["state"]) not in seen and not any(c.isdigit() for c in key):
                seen.add((key, one["state"]))
                unit, point = f"US-{one['state']}", (float(one["lat"]), float(one["long"]))
                yield Row(key, name, "p", "US", unit, *point, 0)
