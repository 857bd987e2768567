"""`onrecord read`: reports in, their records out."""

import sys
from contextlib import ExitStack
from typing import TextIO

import click

from onrecord.acquire import check_published
from onrecord.errors import DeskFileError, InputError, UsageError
from onrecord.known.known import Known
from onrecord.known.web_settings import WebSettings
from onrecord.record.confidence import at_least
from onrecord.show.cli.columns_option import Places, columns_option, with_columns
from onrecord.show.cli.min_confidence import min_confidence_option, print_cut
from onrecord.show.cli.output import open_output
from onrecord.show.cli.progress import Progress


@click.command("read")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--published", metavar="DATE", help="Date of publication, YYYY-MM-DD, where a report states none."
)
@click.option(
    "--desk",
    metavar="PATH",
    help="A desk file, whose parties, members and roles go first, or a store that has one beside it.",
)
@columns_option
@min_confidence_option
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON a report.")
@click.option("-o", "--output", metavar="PATH", help="Write to PATH instead of standard output.")
def command(
    files: tuple[str, ...],
    published: str | None,
    desk: str | None,
    columns: dict[str, str] | None,
    min_confidence: float,
    as_json: bool,
    output: str | None,
) -> int:
    """Read reports and print their records.

    A FILE is a text, an HTML page, JSON lines with a "text" or "html" each, a table (CSV, Parquet), a web
    archive (WARC), items of a wire (ninjs), a box of newsletters (mbox), a folder of these, the URL of a
    page, or "-" for standard input. What cannot be read is named on standard error, the rest is read, and
    the exit status is 1.
    """
    if published is not None:
        try:
            published = check_published(published)
        except ValueError as error:
            raise UsageError(f"--published: {error}") from error
    places = with_columns(files, columns)
    known, web = _known(desk) if desk is not None else (None, None)
    with ExitStack() as stack:
        out = stack.enter_context(open_output(output, files)) if output else sys.stdout
        return 1 if _read(places, published, known, web, min_confidence, as_json, out) else 0


def _known(desk: str) -> tuple[Known | None, WebSettings | None]:
    """The known actors with the desk's own, and what it says of fetching.

    Mistakes in its file are wrong use: nothing is read.
    """
    from onrecord.desk.place import settings_of
    from onrecord.known.deskfile import known_with, read_desk_file

    try:
        file = settings_of(desk)
        return (known_with(file), read_desk_file(file).web) if file is not None else (None, None)
    except DeskFileError as error:
        raise UsageError(f"--desk: {error}") from error


def _read(
    places: Places,
    published: str | None,
    known: Known | None,
    web: WebSettings | None,
    least: float,
    as_json: bool,
    out: TextIO,
) -> int:
    """Reads all files; gives the number of inputs that could not be read."""
    # Imported here, so that wrong use is answered before the network is loaded.
    from onrecord.desk import read_all
    from onrecord.reader import Reader
    from onrecord.show.cli.record import print_record

    failed = 0
    reader = Reader()
    with Progress(tuple(file for file, _ in places), out) as progress:
        for file, columns in places:
            for reading in read_all(
                file, published, reader, sys.stdin.buffer, desk=known, web=web, columns=columns
            ):
                with progress.paused():
                    if isinstance(reading, InputError):
                        failed += 1
                        click.echo(f"onrecord: {reading}", err=True)
                    elif as_json:
                        print(at_least(reading, least).to_json(), file=out, flush=out.isatty())
                    else:
                        kept = at_least(reading, least)
                        print_record(kept, out)
                        print_cut(len(reading.statements) - len(kept.statements), least, out)
                progress.advance()
    return failed
