"""The command `onrecord`: its subcommands, and how it ends.

Exit status: 0 done, 1 some input could not be read or a model is under its floors, 2 wrong use.
Every complaint is one line on standard error.
"""

import os
import sys
from importlib import import_module
from typing import NoReturn

import click

import onrecord
from onrecord.errors import OnrecordError, UsageError

# Each subcommand is imported only when it is called: the first record should not wait for the rest.
SUBCOMMANDS = {
    "read": ("onrecord.show.cli.read", "Read reports and print their records."),
    "check": ("onrecord.show.cli.check", "Compute what the numbers of reports allow: units, shares, sums."),
    "add": ("onrecord.show.cli.add", "Read reports and keep them in a desk's store."),
    "watch": ("onrecord.show.cli.watch", "Keep what the feeds of a desk list, as it comes."),
    "feeds": ("onrecord.show.cli.feeds", "List the feeds of a desk, and how each stands; add and remove."),
    "versions": ("onrecord.show.cli.versions", "Show what changed in a report since it was first kept."),
    "reports": ("onrecord.show.cli.reports", "List the reports that a desk keeps."),
    "statements": ("onrecord.show.cli.statements", "List the statements that a desk keeps."),
    "positions": ("onrecord.show.cli.positions", "Show what each party last did about each issue."),
    "timeline": ("onrecord.show.cli.timeline", "List who did what from day to day."),
    "changes": ("onrecord.show.cli.changes", "List where parties' positions gave way to others."),
    "disagreements": ("onrecord.show.cli.disagreements", "List statements that do not go together."),
    "brief": ("onrecord.show.cli.brief", "Write a brief of a period, as a page or as Markdown."),
    "search": ("onrecord.show.cli.search", "Search a desk's statements and reports by their words."),
    "show": ("onrecord.show.cli.show", "Show a statement of a desk where it stands."),
    "corrections": ("onrecord.show.cli.corrections", "List what persons said of statements; correct them."),
    "actors": ("onrecord.show.cli.actors", "List who is named across reports; merge and split them."),
    "reread": ("onrecord.show.cli.reread", "Read again what an older version of onrecord has read."),
    "desk": ("onrecord.show.cli.desk", "Begin and check the desk file: who speaks for which party."),
    "map": (
        "onrecord.show.cli.map",
        "Put maps at a desk, and draw them; `check` compares reports with them.",
    ),
    "demo": ("onrecord.show.cli.demo", "Read the example reports that come with onrecord."),
    "bench": ("onrecord.show.cli.bench", "Measure speed, memory and start-up on this machine."),
    "eval": ("onrecord.show.cli.evaluate", "Compare the reader with gold annotations."),
}


class Subcommands(click.Group):
    """Subcommands by name, imported on demand."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(SUBCOMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in SUBCOMMANDS:
            return None
        module = import_module(SUBCOMMANDS[name][0])
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, says) for name, (_, says) in SUBCOMMANDS.items()])


@click.group(cls=Subcommands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(onrecord.__version__, message="onrecord %(version)s")
def cli() -> None:
    """Keep the record of a negotiation from the news: who said what, tied to the characters of the report.

    `onrecord COMMAND --help` tells more of each.
    """


def main() -> NoReturn:
    """Runs the command line of this process and exits."""
    try:
        status = cli.main(prog_name="onrecord", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.NoArgsIsHelpError as error:
        status = _complain(error.format_message(), 2)
    except click.ClickException as error:
        status = _complain(_one_line(error), 2)
    except UsageError as error:
        status = _complain(f"onrecord: {error}", 2)
    except OnrecordError as error:
        status = _complain(f"onrecord: {error}", 1)
    except (click.Abort, KeyboardInterrupt):
        status = _complain("onrecord: stopped", 130)
    except BrokenPipeError:
        _close_quietly()
        status = 0
    except OSError as error:
        if error.filename is not None:
            raise
        status = _complain(f"onrecord: cannot write the output: {error.strerror}", 1)
        _close_quietly()
    sys.exit(status if isinstance(status, int) else 0)


def _complain(line: str, status: int) -> int:
    click.echo(line, err=True)
    return status


def _one_line(error: click.ClickException) -> str:
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "onrecord"
    text = " ".join(error.format_message().split()).rstrip(".")
    return f"{command}: {text[:1].lower()}{text[1:]}; `{command} --help` says what it takes"


def _close_quietly() -> None:
    """Keeps Python from complaining, on its way out, that nobody reads the output any more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
