"""`onrecord check`: reports in, what can be computed about their numbers out."""

import sys
from contextlib import ExitStack
from typing import TextIO

import click

from onrecord.acquire import check_published
from onrecord.errors import DeskFileError, InputError, UsageError
from onrecord.known.known import Known
from onrecord.record.map import Map
from onrecord.show.cli.desk_option import has_store
from onrecord.show.cli.output import open_output
from onrecord.show.cli.progress import Progress


@click.command("check")
@click.argument("files", nargs=-1, required=True, metavar="REPORT...")
@click.option(
    "--published", metavar="DATE", help="Date of publication, YYYY-MM-DD, where a report states none."
)
@click.option("--desk", metavar="WHERE", help="A desk, with whose maps and actors reports are checked.")
@click.option("--json", "as_json", is_flag=True, help="Print the record, one line of JSON a report.")
@click.option("-o", "--output", metavar="PATH", help="Write to PATH instead of standard output.")
def command(
    files: tuple[str, ...], published: str | None, desk: str | None, as_json: bool, output: str | None
) -> int:
    """Compute what the numbers of reports allow, and print each check with its inputs.

    Compared are a quantity in two units, a share with its part and its whole, parts with their total, one
    count by two sources, and with --desk what is said to be held with the map of that day or the nearest
    before it (`onrecord map`). A check says whether the numbers go together at the precision that their words
    have, never which of them is right. A REPORT is what `onrecord read` takes. With --json the line is the
    one that `onrecord read --json` prints; the checks stand in it under "measures".
    """
    if published is not None:
        try:
            published = check_published(published)
        except ValueError as error:
            raise UsageError(f"--published: {error}") from error
    known, maps = _at(desk) if desk is not None else (None, [])
    with ExitStack() as stack:
        out = stack.enter_context(open_output(output, files)) if output else sys.stdout
        return 1 if _check(files, published, known, maps, as_json, out) else 0


def _at(desk: str) -> tuple[Known | None, list[Map]]:
    """The known actors and the maps of a desk. A desk file whose store is not there yet has no maps."""
    from onrecord.desk import Desk
    from onrecord.desk.place import DeskPlace
    from onrecord.known.deskfile import known_with

    place = DeskPlace.of(desk)
    try:
        known = known_with(place.settings) if place.settings is not None else None
    except DeskFileError as error:
        raise UsageError(f"--desk: {error}") from error
    if known is not None and not has_store(place.store):
        return known, []
    with Desk(desk, create=False) as opened:
        return known, opened.maps()


def _check(
    files: tuple[str, ...],
    published: str | None,
    known: Known | None,
    maps: list[Map],
    as_json: bool,
    out: TextIO,
) -> int:
    """Checks all files; gives the number of inputs that could not be read."""
    # Imported here, so that wrong use is answered before the network is loaded.
    from onrecord.desk import read_all
    from onrecord.reader import Reader
    from onrecord.show.cli.checktable import print_checks

    failed = 0
    reader = Reader()
    with Progress(files, out) as progress:
        for file in files:
            for reading in read_all(file, published, reader, sys.stdin.buffer, desk=known, maps=maps):
                with progress.paused():
                    if isinstance(reading, InputError):
                        failed += 1
                        click.echo(f"onrecord: {reading}", err=True)
                    elif as_json:
                        print(reading.to_json(), file=out, flush=out.isatty())
                    else:
                        print_checks(reading, out)
                progress.advance()
    return failed
