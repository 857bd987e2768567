"""Listing: the options of the commands that list what a desk keeps, and their rows as JSON lines or CSV."""

import csv
from collections.abc import Callable, Sequence
from typing import TextIO, TypeVar

import click
import msgspec
from click.core import ParameterSource

from onrecord.errors import UsageError

Command = TypeVar("Command", bound=Callable[..., object])
LIMIT = 100  # rows of a table, if not told otherwise


class Forms(dict[tuple[bool, bool], str]):
    """The form that `--json` and `--csv` ask for."""

    def __missing__(self, asked: tuple[bool, bool]) -> str:
        raise UsageError("--json and --csv: expected one of them")


FORMS = Forms({(False, False): "table", (True, False): "json", (False, True): "csv"})


def limit_option(command: Command) -> Command:
    """How many are listed; `most` says what it means."""
    says = f"At most so many; 0 all. As a table {LIMIT} if not given, else all."
    return click.option("--limit", type=click.IntRange(0), metavar="NUMBER", help=says)(command)


def most(limit: int | None, form: str) -> int | None:
    """The limit that holds; None for all."""
    return (LIMIT if form == "table" else None) if limit is None else limit or None


def note_more(rows: Sequence[object], limit: int | None, form: str) -> None:
    """Says on standard error that a table may be cut."""
    if form == "table" and len(rows) == limit:
        say_first(len(rows))


def say_first(count: int) -> None:
    """Says on standard error that there are more."""
    click.echo(f"the first {count}; `--limit 0` lists all", err=True)


def form_options(command: Command) -> Command:
    """`--json` and `--csv`; without them a table."""
    command = click.option("--csv", "as_csv", is_flag=True, help="Print CSV with a line of names.")(command)
    return click.option("--json", "as_json", is_flag=True, help="Print one line of JSON each.")(command)


def goes_on(context: click.Context) -> bool:
    """Whether a command of those below the listing is called, which has options of its own.

    Raises UsageError for options before it, which would be dropped.
    """
    sub = context.invoked_subcommand
    if sub and any(
        context.get_parameter_source(name) is ParameterSource.COMMANDLINE for name in context.params
    ):
        raise UsageError(f"options of `{context.command_path} {sub}` stand behind {sub}")
    return sub is not None


def print_rows(kind: type[msgspec.Struct], rows: Sequence[msgspec.Struct], form: str, out: TextIO) -> None:
    """Prints rows of one `kind` in the `form` "json" or "csv"."""
    if form == "json":
        for row in rows:
            print(msgspec.json.encode(row).decode(), file=out)
        return
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(kind.__struct_fields__)
    writer.writerows(msgspec.structs.astuple(row) for row in rows)
