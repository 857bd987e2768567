"""People: names of peoples, bodies and groups, which are no places."""

from functools import cache

from onrecord.known.form import key_of
from onrecord.known.table import table


@cache
def demonyms() -> dict[str, str]:
    """The name of a state by the key of each of its demonyms; of a people without a state its own."""
    return {
        key_of(alias.text): actor.name
        for actor in sorted(table().actors, key=lambda actor: actor.kind == "state")
        for alias in actor.aliases
        if alias.kind == "demonym"
    }


@cache
def bodies() -> frozenset[str]:
    """The keys of the names of organisations and groups."""
    return frozenset(
        key_of(alias.text)
        for actor in table().actors
        if actor.kind in ("organisation", "group")
        for alias in actor.aliases
        if alias.kind == "name"
    )
