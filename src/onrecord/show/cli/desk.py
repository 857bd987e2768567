"""`onrecord desk`: the desk's own file of known actors and issues, begun and checked."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

import click
from rich.console import Console
from rich.text import Text

from onrecord.errors import DeskFileError, UsageError
from onrecord.issues import without_words
from onrecord.known.actor import KnownActor, Role
from onrecord.known.deskfile import DeskFile, example, read_desk_file
from onrecord.known.issue import DeskIssues
from onrecord.known.known import Known
from onrecord.known.table import table
from onrecord.show.cli.printable import printable

WIDTH = 80
INDENT = 15  # what a line is about stands before it


@click.group("desk")
def command() -> None:
    """Begin and check the desk file: the parties, members, roles and issues of a negotiation."""


@command.command("new")
@click.argument("path", default="desk.toml")
def new(path: str) -> None:
    """Write an example desk file to PATH (desk.toml), with comments that explain it.

    A file that is there already is left as it is.
    """
    shown = printable(path)
    try:
        with Path(path).open("x", encoding="utf-8", newline="\n") as file:
            file.write(example())
    except FileExistsError as error:
        what = "a folder" if Path(path).is_dir() else "there already"
        raise UsageError(f"{shown} is {what}, and left as it is; expected a path for a new file") from error
    except (OSError, ValueError) as error:  # a path with NUL in it is a ValueError
        reason = getattr(error, "strerror", None) or "no path"
        raise UsageError(f"cannot write to {shown}: {reason}") from error
    click.echo(f"{shown} is written; change it, then run `onrecord desk check {shown}`")


@command.command("check")
@click.argument("path", default="desk.toml")
def check(path: str) -> int:
    """Check the desk file at PATH (desk.toml) and print what it defines.

    Every mistake is one line on standard error, with the line of the file; the exit status is then 1.
    """
    try:
        desk = read_desk_file(path)
    except DeskFileError as error:
        for mistake in error.mistakes:
            click.echo(f"onrecord: {mistake}", err=True)
        return 1
    print_desk(desk, table(), sys.stdout)
    return 0


def print_desk(desk: DeskFile, known: Known, out: TextIO) -> None:
    """Prints what a desk file defines, within 80 columns: each actor with its aliases and roles, each issue.

    "takes" stands before aliases that mean another of the `known` actors without the file.
    """
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    names = {actor.id: actor.name for actor in [*known.actors, *desk.actors]}
    sides = len(desk.parties)
    members = len(desk.actors) - sides
    _print(console, Text(printable(desk.name), "bold"))
    counts = [_count(sides, "party", "parties"), _count(members, "member", "members")]
    if own := len(desk.issues.own):
        counts.append(_count(own, "issue", "issues"))
    _print(console, Text(" · ".join(counts), "dim"))
    for actor in desk.actors:
        console.print()
        _print_actor(console, actor, names)
        if taken := list(_taken(actor, known)):
            _print_about(console, "takes", ", ".join(taken))
    _print_issues(console, desk.issues)
    console.print()


def _print_actor(console: Console, actor: KnownActor, names: dict[str, str]) -> None:
    head = Text.assemble(
        (printable(actor.name), "bold cyan"), (f"  {actor.kind}, {printable(actor.id)}", "dim")
    )
    _print(console, head)
    if actor.party:
        _print_about(console, "speaks for", names.get(actor.party, actor.party))
    for kind in dict.fromkeys(alias.kind for alias in actor.aliases):
        texts = [alias.text for alias in actor.aliases if alias.kind == kind and alias.text != actor.name]
        if texts:
            _print_about(console, "alias" if kind == "name" else kind, ", ".join(texts))
    for role in actor.roles:
        _print_about(console, "role", _role(role, names))


def _print_issues(console: Console, issues: DeskIssues) -> None:
    for issue in issues.own:
        console.print()
        _print(console, Text.assemble((printable(issue.name), "bold magenta"), ("  issue", "dim")))
        _print_about(console, "words", ", ".join(issue.words))
        if issue.examples:
            _print_about(console, "examples", str(len(issue.examples)))
        for missed in without_words(issue):
            _print_about(console, "no word in", f"“{missed}”")
    if issues.without:
        console.print()
        _print_about(console, "without", ", ".join(sorted(issues.without)))


def _taken(actor: KnownActor, known: Known) -> Iterator[str]:
    for alias in actor.aliases:
        for other, _ in known.find(alias.text):
            if other.id != actor.id:
                yield f"{alias.text} from {other.name} ({other.id})"


def _role(role: Role, names: dict[str, str]) -> str:
    of = f" of {names.get(role.of, role.of)}" if role.of else ""
    since = f", from {role.since}" if role.since else ""
    until = f"{',' if not since else ''} until {role.until}" if role.until else ""
    return role.title + of + since + until


def _print_about(console: Console, about: str, what: str) -> None:
    """One thing about an actor, its further lines set in like the first."""
    for number, line in enumerate(Text(printable(what)).wrap(console, WIDTH - INDENT)):
        line.rstrip()
        _print(console, Text.assemble((f"  {'' if number else about:{INDENT - 2}}", "dim"), line))


def _print(console: Console, line: Text) -> None:
    console.print(line, soft_wrap=True)


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"
