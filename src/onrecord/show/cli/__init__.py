"""The command line: `onrecord read`, `demo`, `bench`, `eval`."""

from onrecord.show.cli.command import main

__all__ = ["main"]
