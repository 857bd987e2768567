"""What became of reports: told one by one, and in one line at the end."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, TextIO, TypeVar

import click
import msgspec

from onrecord.errors import InputError, RefusedError
from onrecord.show.cli.printable import printable
from onrecord.show.cli.progress import Progress
from onrecord.show.cli.unread import unread

if TYPE_CHECKING:
    from onrecord.keep.kept import Kept

Command = TypeVar("Command", bound=Callable[..., object])

_SAYS = {
    "added": "added",
    "known": "there already",
    "changed": "new version of",
    "reread": "read again",
    "cancelled": "cancelled",
    "withheld": "withheld",
}
_COUNTED = {"added": "added", "known": "unchanged", "changed": "new versions", "reread": "read again",
            "cancelled": "cancelled", "withheld": "withheld"}  # fmt: skip
_SELDOM = ("read again", "cancelled", "withheld")  # are counted where there are any


def report_option(command: Command) -> Command:
    """`--report`, for commands that bring reports in."""
    says = "List what became of each report in FILE, one line of JSON each."
    return click.option("--report", metavar="FILE", help=says)(command)


class Outcome(msgspec.Struct, omit_defaults=True, kw_only=True):
    """A line of `--report`: `report` and `version` of what is kept, `where` and `why` of what is not.

    `reason` is that of what was refused, one of few; `not_read` the language of what is kept and not read.
    """

    outcome: str
    report: str | None = None
    version: int | None = None
    not_read: str | None = None
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

    That is 1 where something was refused or failed. A last line counts all; of no report, it is `none`.
    """
    counts: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    not_read: Counter[str] = Counter()
    try:
        for one in outcomes:
            with progress.paused():
                outcome = _tell(one)
            counts[outcome.outcome] += 1
            if outcome.reason:
                refused[outcome.reason] += 1
            if outcome.not_read and outcome.outcome == "added":
                not_read[outcome.not_read] += 1
            if listed:
                print(msgspec.json.encode(outcome).decode(), file=listed, flush=True)
            progress.advance()
    finally:
        # Also where the work is stopped: what is done is done.
        if counts:
            with progress.paused():
                click.echo(_line(counts, refused, not_read))
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
    language = unread(one.language)
    why = f" (not read: {language})" if language else ""
    click.echo(f"{_SAYS[one.outcome]}: {printable(one.report)}{number}{why}")
    outcome = _COUNTED[one.outcome]
    return Outcome(outcome=outcome, report=one.report, version=one.version, not_read=language)


def _line(counts: Counter[str], refused: Counter[str], not_read: Counter[str]) -> str:
    more = {"added": _listed(not_read, "not read: "), "refused": _listed(refused)}
    names = ["added", "unchanged", "new versions", *(name for name in _SELDOM if counts[name])]
    return ", ".join(f"{name} {counts[name]}{more.get(name, '')}" for name in (*names, "refused", "failed"))


def _listed(counts: Counter[str], head: str = "") -> str:
    listed = ", ".join(f"{name} {count}" for name, count in counts.most_common())
    return f" ({head}{listed})" if listed else ""
