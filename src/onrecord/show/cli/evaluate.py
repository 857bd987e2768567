"""`onrecord eval`: the reader's figures against gold."""

import json
from pathlib import Path

import click

from onrecord.record.confidence import at_least
from onrecord.score.attribution import attributions, score, table
from onrecord.score.errors import errors, listing
from onrecord.score.gold import read_gold
from onrecord.score.reliability import reliability
from onrecord.score.reliability import table as reliability_table
from onrecord.show.cli.min_confidence import min_confidence_option


@click.group("eval")
def command() -> None:
    """Compare the reader with gold annotations."""


@command.command("attribution")
@click.argument("gold", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the figures as one line of JSON.")
@click.option("--errors", "with_errors", is_flag=True, help="Group what went wrong, with examples.")
@click.option(
    "--reliability", "with_reliability", is_flag=True, help="How often statements of a confidence are right."
)
@min_confidence_option
@click.option("--examples", default=3, show_default=True, type=click.IntRange(0), help="Examples a group.")
def attribution(
    gold: Path, as_json: bool, with_errors: bool, with_reliability: bool, min_confidence: float, examples: int
) -> None:
    """Sources, cues, contents and whole attributions against GOLD.

    GOLD is a PolNeAR folder (text/*.txt, attributions/*.ann) or a file of JSON lines {"id", "text",
    "attributions": [{"source", "cue", "content"}]} with lists of ranges.
    """
    if as_json and with_errors:
        raise click.UsageError("--errors is for people and --json for programs; expected one of them")

    from onrecord.desk import readings

    reports = read_gold(gold)
    records = {id_: at_least(reading, min_confidence) for id_, reading in readings(reports).items()}
    found = {id_: attributions(record) for id_, record in records.items()}
    figures = score(reports, found)
    trust = reliability(reports, records) if with_reliability else None
    if as_json:
        rows: dict[str, object] = {name: figure.rounded() for name, figure in figures.items()}
        click.echo(json.dumps(rows | ({"reliability": trust.rounded()} if trust else {})))
        return
    click.echo(table(figures, len(reports)))
    if trust:
        click.echo("\n" + reliability_table(trust))
    if with_errors:
        click.echo("\n" + listing(errors(reports, found), examples))
