"""People: adjectives and names of peoples, which name no place but tell of one."""

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
