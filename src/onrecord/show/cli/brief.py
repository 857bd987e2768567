"""`onrecord brief`: what a desk's reports tell of a period, as a page or as Markdown."""

import sys
from pathlib import Path

import click

from onrecord.errors import UsageError, printable
from onrecord.show.cli.desk_option import desk_option, open_desk
from onrecord.show.cli.filter_options import held_back_option
from onrecord.show.cli.min_confidence import min_confidence_option
from onrecord.show.cli.output import open_output

_PAGE, _MARKDOWN = (".html", ".htm"), (".md", ".markdown")


@click.command("brief")
@desk_option
@click.option("--since", required=True, metavar="DATE", help="From this day on, YYYY-MM-DD.")
@click.option("--until", metavar="DATE", help="Up to this day; else to that of the last report.")
@min_confidence_option
@held_back_option
@click.option(
    "-o", "--output", metavar="PATH", help="Write to PATH, a page (.html) or Markdown (.md); else Markdown."
)
def command(
    desk: str, since: str, until: str | None, min_confidence: float, held_back: bool, output: str | None
) -> int:
    """Write what the reports tell of a period: what changed, the positions, who did what, who disagrees.

    Each line leads to the words that it stands on, which are quoted in the same file with title, outlet, date
    and offsets. The page needs no network; it prints, and fits a phone. It takes no side.
    """
    suffix = Path(output).suffix.lower() if output else ".md"
    if suffix not in (*_PAGE, *_MARKDOWN):
        raise UsageError(f"--output: {printable(output or '')} is neither; expected a path in .html or .md")
    from onrecord.show.brief import as_html, as_markdown

    with open_desk(desk) as opened:
        told = opened.brief(since, until, min_confidence=min_confidence, held_back=held_back)
    text = as_html(told) if suffix in _PAGE else as_markdown(told)
    if output is None:
        sys.stdout.write(text)
        return 0
    with open_output(output) as out:
        out.write(text)
    return 0
