"""`onrecord add`: reports in, kept with their readings."""

import sys
from contextlib import ExitStack

import click

from onrecord.acquire import check_published
from onrecord.errors import DeskFileError, UsageError
from onrecord.show.cli.columns_option import columns_option, with_columns
from onrecord.show.cli.desk_option import desk_option, open_desk, settings_option
from onrecord.show.cli.output import open_output
from onrecord.show.cli.progress import Progress
from onrecord.show.cli.told import report_option, told


@click.command("add")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@desk_option
@settings_option
@click.option(
    "--published", metavar="DATE", help="Date of publication, YYYY-MM-DD, where a report states none."
)
@columns_option
@report_option
def command(
    files: tuple[str, ...],
    desk: str,
    settings: str | None,
    published: str | None,
    columns: dict[str, str] | None,
    report: str | None,
) -> int:
    """Read reports and keep them in a desk's store, which is made if it is not there.

    A FILE is what `onrecord read` takes. A report that is there already is not read again; a changed article
    at the same URL is a new version of it. One that its source cancels or withholds later (ninjs) is held
    back: it stays, and questions find it with --held-back only. What cannot be read is named on standard
    error, the rest is kept, and the exit status is 1. The last line says what became of all of them; --report
    lists them one by one. Stopped halfway, the same command goes on where it was.
    """
    if published is not None:
        try:
            published = check_published(published)
        except ValueError as error:
            raise UsageError(f"--published: {error}") from error
    places = with_columns(files, columns)
    with ExitStack() as stack:
        listed = stack.enter_context(open_output(report, files, "--report")) if report else None
        opened = stack.enter_context(open_desk(desk, settings, create=True))
        progress = stack.enter_context(Progress(files, sys.stdout))
        try:
            stdin = sys.stdin.buffer
            status = told(
                (
                    one
                    for file, its in places
                    for one in opened.add_all(file, published, stdin, its, related=False)
                ),
                progress,
                listed,
            )
            opened.relate()
            return status
        except DeskFileError as error:
            raise UsageError(f"--settings: {error}") from error
