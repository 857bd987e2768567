"""`onrecord eval`: the reader's figures against gold."""

import json
from pathlib import Path

import click

from onrecord.score.attribution import score, table
from onrecord.score.errors import errors, listing
from onrecord.score.gold import read_gold


@click.group("eval")
def command() -> None:
    """Compare the reader with gold annotations."""


@command.command("attribution")
@click.argument("gold", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the figures as one line of JSON.")
@click.option("--errors", "with_errors", is_flag=True, help="Group what went wrong, with examples.")
@click.option("--examples", default=3, show_default=True, type=click.IntRange(0), help="Examples a group.")
def attribution(gold: Path, as_json: bool, with_errors: bool, examples: int) -> None:
    """Sources, cues, contents and whole attributions against GOLD.

    GOLD is a PolNeAR folder (text/*.txt, attributions/*.ann) or a file of JSON lines {"id", "text",
    "attributions": [{"source", "cue", "content"}]} with lists of ranges.
    """
    if as_json and with_errors:
        raise click.UsageError("--errors is for people and --json for programs; expected one of them")

    from onrecord.desk import attributed

    reports = read_gold(gold)
    found = attributed(reports)
    figures = score(reports, found)
    if as_json:
        click.echo(json.dumps({name: figure.rounded() for name, figure in figures.items()}))
    else:
        click.echo(table(figures, len(reports)))
    if with_errors:
        click.echo("\n" + listing(errors(reports, found), examples))
