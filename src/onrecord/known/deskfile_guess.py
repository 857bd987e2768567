"""Guess: what was probably meant by a word of a desk file that means nothing."""

from collections.abc import Collection
from difflib import get_close_matches

from onrecord.errors import quoted
from onrecord.known.known import Known

_LONGEST = 40  # characters; and the most words among which a near one is found in time
_MANY = 2000


def near(text: str, among: Collection[str]) -> str | None:
    """ "did you mean ...?" with the word that looks most alike, if one does."""
    if len(text) > _LONGEST or len(among) > _MANY:
        return None
    found = get_close_matches(text, among, 1)
    return f"did you mean {quoted(found[0])}?" if found else None


def guess(text: str, names: Collection[str], known: Known) -> str | None:
    """The same for the name of an actor: what `text` also stands for, or what looks like it."""
    actors = {actor.id: actor.name for actor, _ in known.find(text)}
    if actors:
        return f"did you mean {' or '.join(f'{quoted(id_)} ({name})' for id_, name in actors.items())}?"
    sides = [actor.name for actor in known.actors if actor.kind != "person"]
    return near(text, [*names, *sides])
