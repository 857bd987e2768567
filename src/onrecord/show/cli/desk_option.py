"""`--desk` and `--settings`: the desk that a command is about."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from onrecord.desk import Desk

Command = TypeVar("Command", bound=Callable[..., object])


def desk_option(command: Command) -> Command:
    """The store, which every question needs."""
    return click.option(
        "--desk",
        required=True,
        envvar="ONRECORD_DESK",
        metavar="PATH",
        help="The store: a path, as talks.db, or postgresql://...; or $ONRECORD_DESK.",
    )(command)


def settings_option(command: Command) -> Command:
    """The desk file, for commands that read reports."""
    return click.option(
        "--settings",
        metavar="PATH",
        help="The desk file to read with, if not the one beside the store (talks.toml beside talks.db).",
    )(command)


def open_desk(desk: str, settings: str | None = None, *, create: bool = False) -> "Desk":
    """The desk that is named. Raises StoreError where it cannot be opened, or is not there."""
    from onrecord.desk import Desk

    return Desk(desk, settings, create=create)
