"""`onrecord statements`: which statements a desk keeps."""

import sys
from contextlib import closing
from itertools import islice

import click

from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.filter_options import filter_options, filters_of
from onrecord.show.cli.found import print_found
from onrecord.show.cli.listing import FORMS, form_options, limit_option, most, say_first


@click.command("statements")
@desk_option
@filter_options
@click.option(
    "--words", metavar="WORDS", help="Words that stand in it, in any form; a phrase in quotation marks."
)
@click.option("--latest", is_flag=True, help="From the last one back.")
@limit_option
@form_options
def command(desk: str, limit: int | None, latest: bool, as_json: bool, as_csv: bool, **given: object) -> int:
    """List the statements that a desk keeps, in the order of their days.

    All filters hold together; one that is given more than once lets any of its values through. Each statement
    has the id with which `onrecord show` shows it where it stands.
    """
    from onrecord.ask.filters import Filters
    from onrecord.ask.statements import statements
    from onrecord.ask.unknown import unknown

    form = FORMS[as_json, as_csv]
    first = most(limit, form)
    with open_desk(desk) as opened:
        ask = Filters(**filters_of(given))
        with closing(statements(opened.store, ask, first + 1 if first else None, latest=latest)) as found:
            count = print_found(islice(found, first), form, sys.stdout)
            if form == "table" and next(found, None) is not None:
                say_first(count)
        for line in unknown(opened.store, ask) if not count else ():
            click.echo(f"onrecord: {line}", err=True)
    return 0
