"""`--min-confidence`: the option, and the line that says what it left out."""

from typing import TextIO

import click
from rich.console import Console
from rich.text import Text

from onrecord.record.confidence import check_confidence


def _checked(_context: click.Context, _parameter: click.Parameter, value: float) -> float:
    try:
        return check_confidence(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from error


min_confidence_option = click.option(
    "--min-confidence",
    type=float,
    default=0.0,
    callback=_checked,
    metavar="NUMBER",
    help="Leave out statements under this confidence, 0 to 1, and what stands in them.",
)


def print_cut(count: int, least: float, out: TextIO) -> None:
    """Says under a record that `count` statements of the report are not in it; nothing if none."""
    if count:
        console = Console(file=out, highlight=False, markup=False, emoji=False)
        several = "statement" if count == 1 else "statements"
        line = f"{count} {several} left out under the confidence {least:g}"
        console.print(Text(line, "dim"), soft_wrap=True)
        console.print()
