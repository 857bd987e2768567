"""`onrecord reread`: kept reports read again by a better reader."""

import sys

import click

from onrecord.errors import DeskFileError, UsageError
from onrecord.show.cli.desk_option import desk_option, open_desk, settings_option
from onrecord.show.cli.progress import Progress
from onrecord.show.cli.told import told


@click.command("reread")
@desk_option
@settings_option
def command(desk: str, settings: str | None) -> int:
    """Read again what another version of onrecord, or another state of the desk file, has read.

    New readings take the place of the old ones; what persons corrected, merged or split stays.
    """
    with open_desk(desk, settings) as opened, Progress((), sys.stdout) as progress:
        try:
            return told(opened.reread(), progress)
        except DeskFileError as error:
            raise UsageError(f"--settings: {error}") from error
