"""Where a command writes."""

from pathlib import Path
from typing import TextIO

from onrecord.errors import UsageError


def open_output(path: str) -> TextIO:
    """The file at `path`, opened for writing. Raises UsageError where it cannot be."""
    try:
        return Path(path).open("w", encoding="utf-8")
    except IsADirectoryError as error:
        raise UsageError(f"--output: {path} is a folder; expected a file to write to") from error
    except OSError as error:
        raise UsageError(f"--output: cannot write to {path}: {error.strerror}") from error
