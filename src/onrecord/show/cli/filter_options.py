"""Options that say which statements a question is about."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar, cast

import click

from onrecord.show.cli.min_confidence import min_confidence_option

if TYPE_CHECKING:
    from onrecord.ask.filters import Given

Command = TypeVar("Command", bound=Callable[..., object])

_SEVERAL = (
    ("party", "NAME", "For whom the speaker speaks."),
    ("speaker", "NAME", "The speaker, by name, a part of it, or id."),
    ("issue", "ISSUE", "What it is about."),
    ("act", "ACT", "What it does: demand, offer, reject, ..."),
    ("grade", "GRADE", "How the source is identified: named official, anonymous, ..."),
    ("outlet", "NAME", "Who published the report."),
    ("report", "ID", "The report."),
)
_DAYS = (("since", "From this day on, YYYY-MM-DD."), ("until", "Up to this day, YYYY-MM-DD."))


def filter_options(command: Command) -> Command:
    """They hold together; one that is given more than once, for any of its values."""
    command = held_back_option(min_confidence_option(_likely_option(command)))
    for name, says in reversed(_DAYS):
        command = click.option(f"--{name}", metavar="DATE", help=says)(command)
    for name, metavar, says in reversed(_SEVERAL):
        command = click.option(f"--{name}", multiple=True, metavar=metavar, help=says)(command)
    return command


def _likely_option(command: Command) -> Command:
    says = "Only statements that are more likely right than not, their acts, too."
    return click.option("--likely", is_flag=True, help=says)(command)


def held_back_option(command: Command) -> Command:
    """Whether what sources cancelled or withheld takes part."""
    says = "Also of reports that their source cancelled or withheld."
    return click.option("--held-back", is_flag=True, help=says)(command)


def filters_of(given: dict[str, object]) -> "Given":
    """What was given, as `Desk.statements` takes it."""
    return cast("Given", {name: value for name, value in given.items() if value not in (None, (), False)})
