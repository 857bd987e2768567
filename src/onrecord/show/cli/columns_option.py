"""`--columns`: which column of a table holds what."""

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

import click

from onrecord.errors import UsageError, printable

Command = TypeVar("Command", bound=Callable[..., object])
Places = list[tuple[str, Mapping[str, str] | None]]


def columns_option(command: Command) -> Command:
    """For commands that read reports."""
    return click.option(
        "--columns",
        callback=_columns,
        metavar="FIELD=COLUMN,...",
        help="The columns of CSV and Parquet tables: text (or html), id, title, published, outlet, url.",
    )(command)


def with_columns(files: Sequence[str], columns: Mapping[str, str] | None) -> Places:
    """Each of `files` with the columns, if it is a table. Raises UsageError where none is."""
    from onrecord.acquire import NO_TABLE, holds_table

    found = [(file, columns if columns and holds_table(file) else None) for file in files]
    if columns and not any(its for _, its in found):
        raise UsageError(f"--columns: {printable(files[0])} is {NO_TABLE}")
    return found


def _columns(_context: click.Context, _option: click.Parameter, given: str | None) -> dict[str, str] | None:
    if given is None:
        return None
    from onrecord.acquire.columns import columns_of

    try:
        return columns_of(given)
    except UsageError as error:
        raise UsageError(f"--{error}") from None
