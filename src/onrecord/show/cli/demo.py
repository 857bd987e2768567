"""`onrecord demo`: the example reports, read."""

import sys
from importlib.resources import as_file, files

import click
import msgspec

from onrecord.show.cli.record import print_record


@click.command("demo")
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON a report.")
def command(as_json: bool) -> None:
    """Read the example reports that come with onrecord.

    Four reports on a negotiation between invented states. Their dates of publication are the first ten
    characters of their files' names.
    """
    from onrecord.desk import read
    from onrecord.reader import Reader

    reader = Reader()
    with as_file(files("onrecord") / "demo") as folder:
        for path in sorted(folder.glob("*.txt")):
            reading = read(path, path.name[:10], reader)
            reading.report = msgspec.structs.replace(reading.report, origin=path.name)
            if as_json:
                print(reading.to_json())
            else:
                print_record(reading, sys.stdout)
