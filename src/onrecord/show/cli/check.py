"""`onrecord check`: reports in, what can be computed about their numbers out."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from onrecord.acquire import check_published
from onrecord.errors import DeskFileError, InputError, UsageError, printable
from onrecord.known.known import Known
from onrecord.record.map import Map
from onrecord.record.reading import Reading
from onrecord.show.cli.desk_option import open_desk
from onrecord.show.cli.output import open_output
from onrecord.show.cli.progress import Progress

if TYPE_CHECKING:
    from onrecord.desk import Desk


@click.command("check")
@click.argument("files", nargs=-1, required=True, metavar="REPORT...")
@click.option(
    "--published", metavar="DATE", help="Date of publication, YYYY-MM-DD, where a report states none."
)
@click.option(
    "--desk", envvar="ONRECORD_DESK", metavar="PATH", help="A store, with whose maps and actors to check."
)
@click.option("--json", "as_json", is_flag=True, help="Print the record, one line of JSON a report.")
@click.option("-o", "--output", metavar="PATH", help="Write to PATH instead of standard output.")
def command(
    files: tuple[str, ...], published: str | None, desk: str | None, as_json: bool, output: str | None
) -> int:
    """Compute what the numbers of reports allow, and print each check with its inputs.

    Compared are a quantity in two units, a share with its part and its whole, parts with their total, one
    count by two sources, and with --desk what is said to be held with the map of that day or the nearest
    before it (`onrecord map`). A check says whether the numbers go together at the precision that their words
    have, never which of them is right. A REPORT is what `onrecord read` takes, or the id of a report of the
    desk. With --json the line is as of `onrecord read --json`; the checks stand in it under "measures".
    """
    if published is not None:
        try:
            published = check_published(published)
        except ValueError as error:
            raise UsageError(f"--published: {error}") from error
    with ExitStack() as stack:
        at = stack.enter_context(open_desk(desk)) if desk is not None else None
        out = stack.enter_context(open_output(output, files)) if output else sys.stdout
        try:
            return 1 if _check(files, published, at, as_json, out) else 0
        except DeskFileError as error:
            raise UsageError(f"--desk: {error}") from error


def _check(
    files: tuple[str, ...], published: str | None, at: "Desk | None", as_json: bool, out: TextIO
) -> int:
    """Checks all files; gives the number of inputs that could not be read."""
    # Imported here, so that wrong use is answered before the network is loaded.
    from onrecord.show.cli.checktable import print_checks

    failed = 0
    with Progress(files, out) as progress:
        for reading in _readings(files, published, at):
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


def _readings(
    files: Iterable[str], published: str | None, at: "Desk | None"
) -> Iterator[Reading | InputError]:
    """What is read of each file; or what was read, if it is no file but a report of the desk."""
    known, maps = (at.known(), at.maps()) if at is not None else (None, [])
    read = None
    for file in files:
        if at is not None and file != "-" and not Path(file).exists():
            yield _kept(file, at)
            continue
        read = read or _reads(published, known, maps)
        yield from read(file)


def _reads(
    published: str | None, known: Known | None, maps: list[Map]
) -> Callable[[str], Iterator[Reading | InputError]]:
    """Loads the reader, which reports that the desk keeps do without."""
    from onrecord.desk import read_all
    from onrecord.reader import Reader

    reader = Reader()
    return lambda file: read_all(file, published, reader, sys.stdin.buffer, desk=known, maps=maps)


def _kept(report: str, at: "Desk") -> Reading | InputError:
    try:
        return at.checked(report)
    except UsageError:
        return InputError(printable(report), "no such file, and no report of the desk")
