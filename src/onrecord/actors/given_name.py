"""Given names: whether a first name is mostly a woman's or a man's.

`given_names.txt` has first names of which nine in ten bearers or more are of one sex: of the 1990 census
of the United States (Census Bureau, public domain; names that 5 in 100,000 bear) and, of other
countries, from own knowledge.
"""

from functools import cache
from importlib.resources import files

from onrecord.known.form import key_of


def gender_of(name: str) -> str | None:
    """ "f" or "m" by the first word of a person's name, None where it tells nothing."""
    first = name.split(maxsplit=1)[0] if name else ""
    return _table().get(key_of(first)) or _table().get(key_of(first.partition("-")[0]))


@cache
def _table() -> dict[str, str]:
    text = files(__package__).joinpath("given_names.txt").read_text("utf-8")
    found: dict[str, str] = {}
    for part in text.split("\n\n"):
        gender, _, names = part.strip().partition("\n")
        found.update((key_of(name), gender) for name in names.split())
    return found
