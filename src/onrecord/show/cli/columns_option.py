"""`--columns`: which column of a table holds what."""

from collections.abc import Callable
from typing import TypeVar

import click

from onrecord.errors import UsageError

Command = TypeVar("Command", bound=Callable[..., object])


def columns_option(command: Command) -> Command:
    """For commands that read reports."""
    return click.option(
        "--columns",
        callback=_columns,
        metavar="FIELD=COLUMN,...",
        help="The columns of a CSV or Parquet table: text (or html), id, title, published, outlet, url.",
    )(command)


def _columns(_context: click.Context, _option: click.Parameter, given: str | None) -> dict[str, str] | None:
    if given is None:
        return None
    from onrecord.acquire.columns import columns_of

    try:
        return columns_of(given)
    except UsageError as error:
        raise UsageError(f"--{error}") from None
