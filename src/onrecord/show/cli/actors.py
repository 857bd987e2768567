"""`onrecord actors`: who is named across reports; merged and split."""

import sys

import click

from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.listing import FORMS, form_options, goes_on, limit_option, most, note_more, print_rows
from onrecord.show.cli.signed import by_option, note_option
from onrecord.show.cli.table import print_table


@click.group("actors", invoke_without_command=True)
@click.option("--desk", envvar="ONRECORD_DESK", metavar="PATH", help="The store, as for the commands below.")
@limit_option
@form_options
@click.pass_context
def command(context: click.Context, desk: str | None, limit: int | None, as_json: bool, as_csv: bool) -> int:
    """List who is named across the reports of a desk, those first who said most; merge and split them.

    A known actor is one in all reports; a person whom the desk does not know, by name and party; who has no
    name, never.
    """
    if goes_on(context):
        return 0
    if desk is None:
        raise click.UsageError("Missing option '--desk'.", context)
    from onrecord.ask.actors import ActorRow

    form = FORMS[as_json, as_csv]
    with open_desk(desk) as opened:
        rows = opened.actors(limit=most(limit, form))
    if form != "table":
        print_rows(ActorRow, rows, form, sys.stdout)
    else:
        columns = (
            ("actor", 3),
            ("kind", None),
            ("party", 2),
            ("statements", None),
            ("reports", None),
            ("id", None),
        )
        lines = [(r.name, r.kind, r.party or "", str(r.statements), str(r.reports), r.id) for r in rows]
        print_table(columns, lines, sys.stdout, none="no actors")
        note_more(rows, most(limit, form), form)
    return 0


@command.command("merge")
@click.argument("into")
@click.argument("other")
@desk_option
@by_option
@note_option
def merge(into: str, other: str, desk: str, by: str, note: str | None) -> None:
    """The actor OTHER is INTO, in every report (both by their ids)."""
    with open_desk(desk) as opened:
        act = opened.merge(into, other, by=by, note=note)
    click.echo(f"{other} is {into} now; `onrecord actors undo {act}` takes it back")


@command.command("split")
@click.argument("actor")
@click.argument("reports", nargs=-1, required=True, metavar="REPORT...")
@desk_option
@by_option
@note_option
def split(actor: str, reports: tuple[str, ...], desk: str, by: str, note: str | None) -> None:
    """Whom these REPORTs mean by ACTOR is somebody else."""
    with open_desk(desk) as opened:
        new = opened.split(actor, reports, by=by, note=note)
    click.echo(f"in {', '.join(reports)} it is {new} now; `onrecord actors undo` takes it back")


@command.command("undo")
@click.argument("act", type=int, required=False)
@desk_option
@by_option
def undo(act: int | None, desk: str, by: str) -> None:
    """Take back a merge or split by its number, or the last one."""
    with open_desk(desk) as opened:
        done = opened.undo(act, by=by)
    click.echo(f"act {done} is taken back")


@command.command("history")
@desk_option
def history(desk: str) -> None:
    """List all merges and splits, those taken back too."""
    with open_desk(desk) as opened:
        acts = opened.identity_acts()
    lines = [
        (
            str(act.id),
            act.kind,
            f"{act.source} → {act.target}\n{', '.join(act.reports)}",
            f"{act.by} {act.at}\n{act.note or ''}",
            f"{act.undone_by} {act.undone_at}" if act.undone_at else "",
        )
        for act in acts
    ]
    columns = (("act", None), ("kind", None), ("actors", 4), ("by", 3), ("taken back", 3))
    print_table(columns, lines, sys.stdout, none="no merges or splits")
