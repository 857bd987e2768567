"""`--by` and `--note`: who does something to a desk, and why."""

import getpass
from collections.abc import Callable
from typing import TypeVar

import click

from onrecord.errors import UsageError

Command = TypeVar("Command", bound=Callable[..., object])


def _you() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user of a container may have no name
        raise UsageError("--by: expected who does this, a name; this user has none") from None


def by_option(command: Command) -> Command:
    """Who does it."""
    says = "Who does this; you, if not given."
    return click.option("--by", default=_you, metavar="NAME", help=says)(command)


def note_option(command: Command) -> Command:
    """Why."""
    return click.option("--note", metavar="TEXT", help="Why.")(command)
