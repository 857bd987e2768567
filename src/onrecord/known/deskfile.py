"""Desk file: the actors and issues of one negotiation as the desk itself knows them.

It is TOML, written by hand. What it says of an actor goes before the built-in tables and before what a
report says. `onrecord desk new` writes an example.
"""

from importlib.resources import files
from pathlib import Path

import msgspec

from onrecord.errors import DeskFileError, InputError, printable
from onrecord.known.actor import Alias, KnownActor, Role
from onrecord.known.deskfile_entry import Entry, WrittenRole, read_member, read_party
from onrecord.known.deskfile_issue import read_issues, read_without
from onrecord.known.deskfile_names import Names
from onrecord.known.deskfile_party import parties
from onrecord.known.deskfile_sheet import Sheet, read_sheet
from onrecord.known.deskfile_table import Table
from onrecord.known.issue import DeskIssues
from onrecord.known.known import Known
from onrecord.known.table import table
from onrecord.known.web_settings import WebSettings, read_web_settings


class DeskFile(msgspec.Struct, frozen=True, kw_only=True):
    """What a desk file defines: the name of the desk, its issues, and its actors in the order of the file,
    parties first.

    `parties` are the ids of the sides. An actor with a built-in id holds only what the file adds to that
    one. An alias's source is the file's name and a line, "desk.toml:12".
    """

    name: str
    actors: tuple[KnownActor, ...]
    parties: tuple[str, ...]
    issues: DeskIssues = DeskIssues()
    web: WebSettings = WebSettings()


def example() -> str:
    """An invented desk file with comments that explain it."""
    return files(__package__).joinpath("deskfile_example.toml").read_text("utf-8")


def read_desk_file(path: str | Path, known: Known | None = None) -> DeskFile:
    """Reads the desk file at `path`; what its `is` names is found in `known`, else in the built-in tables.

    Raises DeskFileError with every mistake of it, or with the one reason why it cannot be read.
    """
    where = printable(str(path))
    try:
        with Path(path).open("rb") as stream:
            sheet = read_sheet(where, stream)
    except FileNotFoundError:
        raise DeskFileError([InputError(where, "no such file; `onrecord desk new` writes one")]) from None
    except (OSError, ValueError) as error:  # a path with NUL in it is a ValueError
        reason = getattr(error, "strerror", None) or "no path"
        raise DeskFileError([InputError(where, f"cannot be read: {reason}")]) from None
    return _desk_file(sheet, Path(where).name, known or table())


def known_with(path: str | Path) -> Known:
    """The built-in actors and, before them, those of the desk file at `path`, with its issues.

    Raises DeskFileError, as `read_desk_file`.
    """
    desk = read_desk_file(path)
    alone = [actor.id for actor in desk.actors if actor.party is None and actor.id not in desk.parties]
    return table().with_more(desk.actors, alone).with_issues(desk.issues)


def _desk_file(sheet: Sheet, source: str, known: Known) -> DeskFile:
    root = Table(sheet, (), "", sheet.data)
    name, without = _desk(root)
    sides = [read_party(each, known) for each in root.tables("party")]
    members = [read_member(each, known) for each in root.tables("member")]
    issues = read_issues(root, without)
    web = read_web_settings(root)
    root.finish()
    entries = sides + members
    names = Names(sheet, entries, known)
    speaks_for = parties(sheet, sides, members, names, known)
    actors = [_actor(entry, source, names, speaks_for.get(entry.id)) for entry in entries]
    sheet.check()
    parties_ = tuple(entry.id for entry in sides)
    return DeskFile(name=name, actors=tuple(actors), parties=parties_, issues=issues, web=web)


def _desk(root: Table) -> tuple[str, frozenset[str]]:
    """The name of the desk, and the built-in issues that it does without."""
    desk = root.table("desk")
    if not desk:
        return "", frozenset()
    without = read_without(desk)
    name = desk.text("name")
    if not desk.has("name"):
        desk.wrong(None, '[desk] without a name; expected name = "..."')
    desk.finish()
    return name.text if name else "", without


def _actor(entry: Entry, source: str, names: Names, party: str | None) -> KnownActor:
    aliases = [
        Alias(text=text.text, kind=kind, source=f"{source}:{text.line}") for text, kind in entry.aliases
    ]
    return KnownActor(
        id=entry.id,
        name=entry.name,
        kind=entry.kind,
        aliases=tuple(aliases),
        roles=tuple(_role(role, names, party) for role in entry.roles),
        party=party,
    )


def _role(role: WrittenRole, names: Names, belongs_to: str | None) -> Role:
    of = names.id_of(role.of) if role.of else belongs_to
    return Role(title=role.title, of=of, since=role.since, until=role.until)
