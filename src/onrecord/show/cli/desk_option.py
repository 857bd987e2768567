"""The option --desk: at which desk a command works."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

DEFAULT = "desk.db"
_Command = TypeVar("_Command", bound=Callable[..., Any])


def desk_option(command: _Command) -> _Command:
    """Adds --desk, given to the command as `desk`: the path of a store or of its desk file, or a URL."""
    option = click.option(
        "--desk",
        metavar="WHERE",
        envvar="ONRECORD_DESK",
        default=DEFAULT,
        show_default=True,
        show_envvar=True,
        help="The desk: a store, the desk file beside it, or postgresql://...",
    )
    return option(command)


def has_store(store: str) -> bool:
    """Whether there may be a store: a file that is there, or a server, which nobody has asked yet."""
    return "://" in store or Path(store).exists()
