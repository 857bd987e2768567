"""Merge: actors that are given, and what they leave of those that are known."""

from collections.abc import Iterable, Sequence

import msgspec

from onrecord.known.actor import KnownActor
from onrecord.known.form import Word, fits, form, key_of, split

Hidden = dict[str, list[list[Word]]]


def hidden(given: Iterable[KnownActor]) -> Hidden:
    """The aliases of the `given`, which all others lose, by their keys."""
    out: Hidden = {}
    for alias in (alias for actor in given for alias in actor.aliases):
        out.setdefault(key_of(alias.text), []).append(form(split(alias.text)))
    return out


def without(actor: KnownActor, hidden: Hidden) -> KnownActor:
    """`actor` without the aliases that are written like a hidden one."""
    left = []
    for alias in actor.aliases:
        name = hidden.get(key_of(alias.text))
        if not name or not any(_alike(form(split(alias.text)), other) for other in name):
            left.append(alias)
    return actor if len(left) == len(actor.aliases) else msgspec.structs.replace(actor, aliases=tuple(left))


def merged(given: KnownActor, known: KnownActor | None) -> KnownActor:
    """`given`, with the aliases of the one that it takes the place of behind its own."""
    return msgspec.structs.replace(given, aliases=given.aliases + known.aliases) if known else given


def _alike(one: Sequence[Word], other: Sequence[Word]) -> bool:
    return fits(one, other) or fits(other, one)
