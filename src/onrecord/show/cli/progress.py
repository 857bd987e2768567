"""Progress: a bar on standard error for work on many reports."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from onrecord.acquire import count

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

FROM = 10  # reports; fewer are done before a bar is read


class Progress:
    """A bar that appears with the tenth report, if somebody looks at standard error."""

    def __init__(self, places: tuple[str, ...], out: TextIO) -> None:
        self._places = places
        self._shares_screen = out.isatty()
        self._done = 0
        self._bar: Bar | None = None

    def __enter__(self) -> "Progress":
        known = bool(self._places) and sys.stderr.isatty()
        self._total = count(self._places) if known else None
        if self._total is not None and self._total >= FROM:
            self._start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar:
            self._bar.stop()

    def advance(self) -> None:
        """One report more is done."""
        self._done += 1
        if self._bar:
            self._bar.update(self._task, completed=self._done)
        elif self._total is None and self._done >= FROM and sys.stderr.isatty():
            self._start()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Takes the bar off the screen while something else is printed there."""
        if self._bar and self._shares_screen:
            self._bar.stop()
            yield
            self._bar.start()
        else:
            yield

    def _start(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Bar

        self._bar = Bar(
            TextColumn("reading"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("reports"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._bar.add_task("reading", total=self._total, completed=self._done)
        self._bar.start()
