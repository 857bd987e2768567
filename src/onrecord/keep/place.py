"""Places: each written once, whatever reports call it."""

from collections.abc import Sequence
from operator import attrgetter

import msgspec
from sqlalchemy import Connection, insert, select

from onrecord.keep.among import among_given
from onrecord.keep.name import Names
from onrecord.keep.tables import place
from onrecord.record.place import Place

PLACE_FACTS = ("name", "country", "unit", "latitude", "longitude")
_facts = attrgetter(*PLACE_FACTS)
_ASKED = select(place.c.key, place.c.id).where(among_given(place.c.key, "keys"))


def place_ids(connection: Connection, given: Sequence[Place], names: Names) -> list[int]:
    """The id of each; those that are new are written down."""
    if not given:
        return []
    keys = [msgspec.json.encode(_facts(one)).decode() for one in given]
    by_key = dict(zip(keys, given, strict=True))
    found = _found(connection, set(keys))
    if missing := sorted(by_key.keys() - found.keys()):
        rows = [
            {"key": key, "name_id": names[by_key[key].name], "country": by_key[key].country,
             "unit": by_key[key].unit, "latitude": by_key[key].latitude, "longitude": by_key[key].longitude}
            for key in missing
        ]  # fmt: skip
        connection.execute(insert(place), rows)
        found |= _found(connection, set(missing))
    return [found[key] for key in keys]


def _found(connection: Connection, keys: set[str]) -> dict[str, int]:
    return dict(connection.execute(_ASKED, {"keys": sorted(keys)}).all())
