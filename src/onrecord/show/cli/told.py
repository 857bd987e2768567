"""What became of reports: told one by one, and in one line at the end."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TextIO, TypeVar

import click
import msgspec

from onrecord.errors import InputError, RefusedError
from onrecord.show.cli.printable import printable
from onrecord.show.cli.progress import Progress

if TYPE_CHECKING:
    from onrecord.keep.kept import Kept

Command = TypeVar("Command", bound=Callable[..., object])

_SAYS = {
    "added": "added",
    "known": "there already",
    "changed": "new version of",
    "reread": "read again",
}
_COUNTED = {"added": "added", "known": "unchanged", "changed": "new versions", "reread": "read again"}


def report_option(command: Command) -> Command:
    """`--report`, for commands that bring reports in."""
    says = "List what became of each report in FILE, one line of JSON each."
    return click.option("--report", metavar="FILE", help=says)(command)


class Outcome(msgspec.Struct, omit_defaults=True, kw_only=True):
    """A line of `--report`: `report` and `version` of what is kept, `where` and `why` of what is not.

    `reason` is that of what was refused, one of few.
    """

    outcome: str
    report: str | None = None
    version: int | None = None
    where: str | None = None
    why: str | None = None
    reason: str | None = None


def told(
    outcomes: "Iterable[Kept | InputError]",
    progress: Progress,
    listed: TextIO | None = None,
    none: str | None = None,
) -> int:
    """Prints what became of each report, and writes it to `listed`; gives the exit status.

    That is 1 where something was refused or failed. Of several reports, a last line counts all; of
    no report, it is `none`.
    """
    counts: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    try:
        for one in outcomes:
            with progress.paused():
                outcome = _tell(one)
            counts[outcome.outcome] += 1
            if outcome.reason:
                refused[outcome.reason] += 1
            if listed:
                print(msgspec.json.encode(outcome).decode(), file=listed, flush=True)
            progress.advance()
    finally:
        # Also where the work is stopped: what is done is done.
        if counts.total() > 1:
            with progress.paused():
                click.echo(_line(counts, refused))
    if none and not counts:
        click.echo(none)
    return 1 if counts["failed"] or counts["refused"] else 0


def _tell(one: "Kept | InputError") -> Outcome:
    if isinstance(one, InputError):
        click.echo(f"onrecord: {one}", err=True)
        if isinstance(one, RefusedError):
            return Outcome(outcome="refused", where=one.where, why=one.what, reason=one.reason)
        return Outcome(outcome="failed", where=one.where, why=one.what)
    number = f", version {one.version}" if one.version > 1 else ""
    click.echo(f"{_SAYS[one.outcome]}: {printable(one.report)}{number}")
    return Outcome(outcome=_COUNTED[one.outcome], report=one.report, version=one.version)


def _line(counts: Counter[str], refused: Counter[str]) -> str:
    names = ["added", "unchanged", "new versions", *(["read again"] if counts["read again"] else [])]
    parts = [f"{name} {counts[name]}" for name in names]
    why = ", ".join(f"{reason} {count}" for reason, count in refused.most_common())
    parts += [f"refused {counts['refused']}" + (f" ({why})" if why else ""), f"failed {counts['failed']}"]
    return ", ".join(parts)
