"""`onrecord versions`: what changed in a report."""

import sys
from collections.abc import Sequence
from typing import TextIO

import click
import msgspec
from rich.console import Console
from rich.text import Text

from onrecord.ask.versions import Change, Version, changes
from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.noticeline import notice_line
from onrecord.show.cli.printable import printable

_AROUND = 60  # characters before and after a change


@click.command("versions")
@click.argument("report", metavar="URL|ID")
@desk_option
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON a version.")
def command(report: str, desk: str, as_json: bool) -> int:
    """Show the versions of a report, by its URL or id, and the words that changed from each to the next.

    [-so-] are words that are gone, {+so+} words that are new. White space makes no difference.
    """
    with open_desk(desk) as opened:
        found = opened.versions(report)
    if as_json:
        for version in found:
            print(msgspec.json.encode(version).decode())
    else:
        print_versions(found, sys.stdout)
    return 0


def print_versions(found: Sequence[Version], out: TextIO) -> None:
    """Prints versions, each with the changes that lead to it."""
    console = Console(file=out, highlight=False, markup=False, emoji=False)
    for number, version in enumerate(found):
        head = Text.assemble((f"version {version.number}", "bold"), (f"  kept {version.added_at}", "dim"))
        console.print(head + Text(f"  {printable(version.title or version.report)}"), soft_wrap=True)
        if number:
            _print_changes(found[number - 1], version, console)
        for notice in version.notices:
            console.print(Text(f"  {printable(notice_line(notice))}", "red"), soft_wrap=True)


def _print_changes(before: Version, version: Version, console: Console) -> None:
    for name in ("title", "published"):
        old, new = getattr(before, name) or "", getattr(version, name) or ""
        if old != new:
            console.print(Text.assemble((f"  {name}: ", "dim"), _marked(old, new)), soft_wrap=True)
    for change in version.changes:
        console.print(Text("  ") + _shown(before.text, version.text, change), soft_wrap=True)


def _marked(old: str, new: str) -> Text:
    """The whole of a line, with all words that changed."""
    at, parts = 0, []
    for change in changes(old, new):
        parts += [Text(_line(new[at : change.new[0]]).strip()), *_words(old, new, change)]
        at = change.new[1]
    parts.append(Text(_line(new[at:]).strip()))
    return Text(" ").join(part for part in parts if part)


def _words(old: str, new: str, change: Change) -> list[Text]:
    """The words that are gone and those that are new, as far as there are any."""
    gone, come = _line(old[slice(*change.old)]), _line(new[slice(*change.new)])
    return [
        *([Text(f"[-{gone}-]", "red")] if gone else []),
        *([Text(f"{{+{come}+}}", "green")] if come else []),
    ]


def _shown(old: str, new: str, change: Change) -> Text:
    begin, end = change.new
    before, after = _line(new[max(0, begin - _AROUND) : begin]), _line(new[end : end + _AROUND])
    if begin > _AROUND:  # only whole words, where there are spaces
        before = f"… {before.partition(' ')[2] or before}"
    if end + _AROUND < len(new):
        after = f"{after.rpartition(' ')[0] or after} …"
    shown = Text(before)
    shown += Text(" ").join(_words(old, new, change))
    if begin == end:  # words that are gone stand in front of the next one
        shown += Text(" ")
    return shown + Text(after)


def _line(text: str) -> str:
    return printable(text).replace("\n", " ")
