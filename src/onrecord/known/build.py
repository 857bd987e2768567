"""Build: the tables that people write, `tables/*.toml`, made into `table.json`, which the program reads.

`python -m onrecord.known.build` writes it anew; a test holds the two together. Reading TOML takes some
twenty times as long as reading JSON.
"""

import re
import tomllib
from calendar import monthrange
from pathlib import Path

import msgspec

from onrecord.known.actor import Alias, AliasKind, Kind, KnownActor, Role

TABLES = Path(__file__).with_name("tables")
BUILT = Path(__file__).with_name("table.json")
ACTORS = ("africa", "americas", "asia", "europe", "oceania", "territories", "organisations", "groups")
PERSONS = (
    "persons_africa", "persons_americas", "persons_asia", "persons_eurasia", "persons_europe",
    "persons_middle_east",
)  # fmt: skip
ORDER = ACTORS + PERSONS
LISTS: dict[str, AliasKind] = {
    "names": "name", "demonyms": "demonym", "capitals": "capital", "seats": "seat", "forces": "forces",
    "institutions": "institution", "leaders": "leader",
}  # fmt: skip
OWN = "own knowledge"
ROLE = re.compile(r"(?P<title>.+) (?P<since>\d{4}(-\d\d){0,2}) (?P<until>\d{4}(-\d\d){0,2}|-)")


class _Entry(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    names: list[str] = []
    demonyms: list[str] = []
    capitals: list[str] = []
    seats: list[str] = []
    forces: list[str] = []
    institutions: list[str] = []
    leaders: list[str] = []
    party: str | None = None
    roles: list[str] = []
    source: dict[str, str] = {}


def actors() -> list[KnownActor]:
    """The actors of all tables, in their order."""
    return [actor for name in ORDER for actor in _actors(TABLES / f"{name}.toml")]


def encode() -> bytes:
    """`table.json`: an actor a line, so that its changes can be read."""
    return b"[\n" + b",\n".join(msgspec.json.encode(actor) for actor in actors()) + b"\n]\n"


def _actors(path: Path) -> list[KnownActor]:
    table = tomllib.loads(path.read_text("utf-8"))
    sources = msgspec.convert(table.pop("sources", {}), dict[str, str])
    out = []
    for kind in table:
        given = msgspec.convert(kind, Kind)
        for key, entry in msgspec.convert(table[kind], dict[str, _Entry]).items():
            out.append(_actor(f"{kind}:{key}", given, entry, sources | entry.source))
    return out


def _actor(id: str, kind: Kind, entry: _Entry, sources: dict[str, str]) -> KnownActor:
    aliases = [Alias(text=entry.name, kind="name", source=sources.get("name", OWN))]
    for name, alias in LISTS.items():
        source = sources.get(name, OWN)
        aliases += [Alias(text=text, kind=alias, source=source) for text in getattr(entry, name)]
    roles = tuple(role(text) for text in entry.roles)
    return KnownActor(
        id=id, name=entry.name, kind=kind, aliases=tuple(aliases), roles=roles, party=entry.party,
        by_name=kind == "person",
    )  # fmt: skip


def role(text: str) -> Role:
    """ "prime minister 2031-05 2034": from 1 May 2031 to the last day of 2034; "-" is to this day."""
    found = ROLE.fullmatch(text)
    if not found:
        raise ValueError(f"{text!r}; expected a title and two dates")
    until = None if found["until"] == "-" else _last(found["until"])
    return Role(title=found["title"], since=(found["since"] + "-01-01")[:10], until=until)


def _last(date: str) -> str:
    """The last day of a year, a month or a day."""
    year, month = date[:4], date[5:7] or "12"
    return date if len(date) == 10 else f"{year}-{month}-{monthrange(int(year), int(month))[1]}"


if __name__ == "__main__":
    BUILT.write_bytes(encode())
