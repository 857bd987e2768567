"""`onrecord search`: statements and reports by their words."""

import sys

import click

from onrecord.errors import UsageError
from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.filter_options import filter_options, filters_of
from onrecord.show.cli.found import print_found
from onrecord.show.cli.listing import FORMS, form_options


@click.command("search")
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@desk_option
@filter_options
@click.option("--reports", "in_reports", is_flag=True, help="Search titles and texts, and list reports.")
@click.option(
    "--limit", default=20, show_default=True, type=click.IntRange(0), help="At most so many; 0 all."
)
@form_options
def command(
    words: tuple[str, ...],
    desk: str,
    in_reports: bool,
    limit: int,
    as_json: bool,
    as_csv: bool,
    **given: object,
) -> int:
    """Search the statements for WORDS in source or content, the best first; with --reports titles and texts.

    All of them must be there, in any form: "monitor" finds "monitors". Words in quotation marks must stand
    together: onrecord search '"foreign monitors" river'.
    """
    from onrecord.ask.filters import Filters
    from onrecord.ask.search import search, search_reports
    from onrecord.ask.unknown import unknown
    from onrecord.show.cli.reports import print_reports

    form, asked, filters = FORMS[as_json, as_csv], " ".join(words), filters_of(given)
    if in_reports and set(filters) - {"min_confidence", "held_back"}:
        raise UsageError("--reports goes with no filter of statements")
    with open_desk(desk) as opened:
        if in_reports:
            held_back = bool(given["held_back"])
            rows = search_reports(opened.store, asked, limit or None, held_back=held_back)
            print_reports(rows, form, sys.stdout)
        else:
            ask = Filters(**filters)
            count = print_found(search(opened.store, asked, ask, limit or None), form, sys.stdout)
            for line in unknown(opened.store, ask) if not count else ():
                click.echo(f"onrecord: {line}", err=True)
    return 0
