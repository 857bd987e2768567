"""`onrecord feeds`: the feeds of a desk."""

import sys
from pathlib import Path

import click
from rich.text import Text

from onrecord.errors import InputError, printable
from onrecord.keep.feed import FeedRow
from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.listing import FORMS, form_options, goes_on, print_rows
from onrecord.show.cli.table import print_table


@click.group("feeds", invoke_without_command=True)
@click.option("--desk", envvar="ONRECORD_DESK", metavar="PATH", help="The store, as for the commands below.")
@form_options
@click.pass_context
def command(context: click.Context, desk: str | None, as_json: bool, as_csv: bool) -> int:
    """List the feeds of a desk and how each stands; add and remove them."""
    if goes_on(context):
        return 0
    if desk is None:
        raise click.UsageError("Missing option '--desk'.", context)
    form = FORMS[as_json, as_csv]
    with open_desk(desk) as opened:
        rows = opened.feeds()
    if form != "table":
        print_rows(FeedRow, rows, form, sys.stdout)
        return 0
    columns = (
        ("feed", 5),
        ("state", 3),
        ("kept", None),
        ("pending", None),
        ("refused", None),
        ("failed", None),
    )
    lines: list[tuple[str | Text, ...]] = [
        (
            f"{row.title}\n{row.url}" if row.title else row.url,
            _state(row),
            *map(str, (row.kept, row.pending, row.refused, row.failed)),
        )
        for row in rows
    ]
    print_table(columns, lines, sys.stdout, none="no feeds; `onrecord feeds add` puts one at the desk")
    return 0


@command.command("add")
@click.argument("feeds", nargs=-1, required=True, metavar="URL|OPML...")
@desk_option
def add(feeds: tuple[str, ...], desk: str) -> None:
    """Put feeds at a desk, by URL or from an OPML file.

    RSS, Atom and JSON Feed are read; feed readers write OPML. A feed that is there and failed is due at once.
    """
    urls = [url for given in feeds for url in ([given] if "://" in given else _listed(given))]
    with open_desk(desk, create=True) as opened:
        new = opened.add_feeds(urls)
    for url in new:
        click.echo(f"added: {printable(url)}")
    click.echo(
        f"added {len(new)}, there already {len(set(urls)) - len(new)}; `onrecord watch` keeps what they list"
    )


@command.command("remove")
@click.argument("url")
@desk_option
def remove(url: str, desk: str) -> None:
    """Take the feed URL out; the reports that came by it stay."""
    with open_desk(desk) as opened:
        opened.remove_feed(url)
    click.echo(f"{printable(url)} is no feed of this desk any more")


def _listed(path: str) -> list[str]:
    from onrecord.acquire.feed.opml import read_opml

    where = printable(path)
    try:
        data = Path(path).read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no path"
        raise InputError(where, f"{reason.lower()}; expected a URL or an OPML file") from None
    return read_opml(data, where)


def _state(row: FeedRow) -> Text:
    if row.problem:
        times = f" ({row.failures} times)" if row.failures > 1 else ""
        return Text.assemble((f"{row.problem}{times}", "yellow"), (f"\nagain {row.next_at}", "dim"))
    if row.answered_at is None:
        return Text("not asked yet", "dim")
    return Text.assemble(("well", "green"), (f"\nasked {row.answered_at}", "dim"))
