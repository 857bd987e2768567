"""`onrecord watch`: the feeds of a desk kept as they come."""

import sys
from contextlib import ExitStack

import click

from onrecord.errors import DeskFileError, UsageError
from onrecord.show.cli.desk_option import desk_option, open_desk, settings_option
from onrecord.show.cli.output import open_output
from onrecord.show.cli.progress import Progress
from onrecord.show.cli.told import report_option, told


@click.command("watch")
@desk_option
@settings_option
@click.option("--once", is_flag=True, help="Ask the feeds that are due, fetch what they list, and end.")
@click.option("--now", is_flag=True, help="Begin with all feeds, and all pages still looked at, due or not.")
@click.option(
    "--pause", type=click.FloatRange(0.1), default=1.0, metavar="SECONDS",
    help="The least time between two requests to one site (1); a site that asks for more gets it.",
)  # fmt: skip
@report_option
def command(desk: str, settings: str | None, once: bool, now: bool, pause: float, report: str | None) -> int:
    """Keep what the feeds of a desk list, as it comes; Ctrl-C ends it.

    `onrecord feeds add` puts feeds at a desk. Each is asked every quarter of an hour, and the pages that it
    lists are fetched, read and kept; for five days they are looked at again, and what changed is a new
    version. robots.txt is heeded. A feed or page that fails is tried later, with growing pauses, and stops no
    other. Stopped or killed, the same command goes on where it was.
    """
    with ExitStack() as stack:
        listed = stack.enter_context(open_output(report, (), "--report")) if report else None
        opened = stack.enter_context(open_desk(desk, settings))
        progress = stack.enter_context(Progress((), sys.stdout))
        if not opened.feeds():
            raise UsageError("no feeds at this desk; `onrecord feeds add` puts one there")
        none = "nothing is due; `onrecord feeds` shows when the feeds are, and `--now` asks them at once"
        try:
            return told(opened.watch(once=once, now=now, pause=pause), progress, listed, none)
        except DeskFileError as error:
            raise UsageError(f"--settings: {error}") from error
