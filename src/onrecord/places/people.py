"""People: names of peoples, bodies and groups, which are no places."""

from functools import cache
from pathlib import Path

from onrecord.known.form import key_of
from onrecord.known.table import table

PEOPLES = Path(__file__).with_name("tables") / "peoples.tsv"


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
def home() -> dict[str, str]:
    """The key of a continent, a unit or a town by the key of those who live there, and of its adjectives."""
    lines = [line.split("\t") for line in PEOPLES.read_text("utf-8").splitlines() if line[0] != "#"]
    return {key_of(name): key_of(place) for names, place in lines for name in names.split("|")}


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
