"""`onrecord add`: reports in, kept with their readings."""

import sys
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

import click

from onrecord.acquire import check_published
from onrecord.errors import DeskFileError, InputError, UsageError
from onrecord.show.cli.desk_option import desk_option, open_desk, settings_option
from onrecord.show.cli.printable import printable
from onrecord.show.cli.progress import Progress

if TYPE_CHECKING:
    from onrecord.keep.kept import Kept

_SAYS = {
    "added": "added",
    "changed": "new version of",
    "known": "there already",
    "reread": "read again",
}


@click.command("add")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@desk_option
@settings_option
@click.option(
    "--published", metavar="DATE", help="Date of publication, YYYY-MM-DD, where a report states none."
)
def command(files: tuple[str, ...], desk: str, settings: str | None, published: str | None) -> int:
    """Read reports and keep them in a desk's store, which is made if it is not there.

    A FILE is what `onrecord read` takes. A report that is there already is not read again; a changed article
    at the same URL is a new version of it. What cannot be read is named on standard error, the rest is kept,
    and the exit status is 1. Stopped halfway, the same command goes on where it was.
    """
    if published is not None:
        try:
            published = check_published(published)
        except ValueError as error:
            raise UsageError(f"--published: {error}") from error
    with open_desk(desk, settings, create=True) as opened, Progress(files, sys.stdout) as progress:
        try:
            return told(
                (one for file in files for one in opened.add_all(file, published, sys.stdin.buffer)), progress
            )
        except DeskFileError as error:
            raise UsageError(f"--settings: {error}") from error


def told(outcomes: "Iterable[Kept | InputError]", progress: Progress) -> int:
    """Prints what became of each report; gives the exit status."""
    counts: Counter[str] = Counter()
    for one in outcomes:
        with progress.paused():
            if isinstance(one, InputError):
                counts["not read"] += 1
                click.echo(f"onrecord: {one}", err=True)
            else:
                counts[_SAYS[one.outcome]] += 1
                number = f", version {one.version}" if one.version > 1 else ""
                click.echo(f"{_SAYS[one.outcome]}: {printable(one.report)}{number}")
        progress.advance()
    if counts.total() > 1:
        click.echo(", ".join(f"{count} {what}" for what, count in counts.items()))
    return 1 if counts["not read"] else 0
