"""Entry: one [[party]] or [[member]] of a desk file as it is written, not yet joined with the others."""

import re
from typing import Literal

import msgspec

from onrecord.errors import quoted
from onrecord.known.actor import AliasKind, Kind, KnownActor
from onrecord.known.deskfile_guess import guess
from onrecord.known.deskfile_table import Table, Written
from onrecord.known.known import Known
from onrecord.known.slug import slug

PARTY_KINDS: tuple[Literal["group", "organisation", "state"], ...] = ("group", "organisation", "state")
MEMBER_KINDS: tuple[Literal["person", "body", "group"], ...] = ("person", "body", "group")
ALIASES: dict[str, AliasKind] = {
    "aliases": "name",
    "demonyms": "demonym",
    "capitals": "capital",
    "seats": "seat",
    "forces": "forces",
    "institutions": "institution",
    "leaders": "leader",
}
_OWN_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class WrittenRole(msgspec.Struct, frozen=True):
    """A [[member.role]]; `of` names an actor, the dates are `YYYY-MM-DD`."""

    title: str
    of: Written | None
    since: str | None
    until: str | None


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """What a [[party]] or [[member]] says. `name` and `id` are empty where a mistake hides them.

    `line` is that of the name. `aliases` begin with the name, if the entry gives one. `same` is the
    built-in actor that the entry stands for; `party` names an actor.
    """

    id: str
    name: str
    kind: Kind
    line: int
    aliases: list[tuple[Written, AliasKind]]
    same: KnownActor | None
    party: Written | None = None
    roles: list[WrittenRole] = []


def read_party(table: Table, known: Known) -> Entry:
    """A [[party]]; mistakes are noted in its sheet."""
    table.refuse("party", "a party speaks for itself; expected [[member]] for who speaks for another")
    return _read(table, known, PARTY_KINDS, ALIASES)


def read_member(table: Table, known: Known) -> Entry:
    """A [[member]] with its roles; mistakes are noted in its sheet."""
    party = table.text("party")
    roles = [_read_role(role) for role in table.tables("role")]
    entry = _read(table, known, MEMBER_KINDS, {"aliases": "name"})
    return msgspec.structs.replace(entry, party=party, roles=[role for role in roles if role])


def _read(table: Table, known: Known, kinds: tuple[Kind, ...], aliases: dict[str, AliasKind]) -> Entry:
    name, given = table.text("name"), table.text("is")
    same = known.one(given.text) if given else None
    if given and not same:
        otherwise = "expected an id or a name from the tables, as 'state:RU' or 'Russia', or no 'is' at all"
        table.wrong("is", f"no known actor {quoted(given.text)}; {guess(given.text, (), known) or otherwise}")
    if not table.has("name") and not table.has("is"):
        table.wrong(None, f'{table.label} without a name; expected name = "..."')
    if table.has("is"):
        for key in ("id", "kind"):
            table.refuse(key, f"{quoted(key)} beside 'is'; expected one of them: a known actor keeps its own")
        id_, kind = (same.id, same.kind) if same else ("", kinds[0])
    else:
        kind = table.choice("kind", kinds, kinds[0])
        id_ = _id(table, name, "party" if kinds is PARTY_KINDS else kind)
    table.refuse("names", "unknown key 'names'; expected 'name' for one, 'aliases' for the others")
    named: dict[str, tuple[Written, AliasKind]] = {name.text: (name, "name")} if name else {}
    for key, what in aliases.items():
        for text in table.texts(key):
            named.setdefault(text.text, (text, what))
    table.finish()
    shown = name or given
    return Entry(
        id=id_,
        name=same.name if same and not name else shown.text if shown else "",
        kind=kind,
        line=name.line if name else table.line(),
        aliases=list(named.values()),
        same=same,
    )


def _id(table: Table, name: Written | None, prefix: str) -> str:
    """The entry's own `id`, else one made of its name."""
    own = table.text("id")
    if own and not _OWN_ID.fullmatch(own.text):
        table.wrong(
            "id", f"'id' is {quoted(own.text)}; expected small letters, digits and dashes, as in 'tolmar'"
        )
    if not own and name and not slug(name.text):
        table.wrong("name", f"the name {quoted(name.text)} has no letter or digit; expected one at least")
    return f"{prefix}:{own.text if own else slug(name.text if name else '')}"


def _read_role(table: Table) -> WrittenRole | None:
    title = table.text("title")
    of, since, until = table.text("of"), table.date("from"), table.date("until")
    if not table.has("title"):
        table.wrong(None, f'{table.label} without a title; expected title = "..."')
    if since and until and until < since:
        table.wrong(
            "until", f"'until' {until} is before 'from' {since}; expected the same day or a later one"
        )
    table.finish()
    return WrittenRole(title.text, of, since, until) if title else None
