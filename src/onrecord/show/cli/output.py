"""Where a command writes."""

from collections.abc import Iterable
from pathlib import Path
from typing import TextIO

from onrecord.acquire.folder import REPORTS
from onrecord.errors import UsageError


def open_output(path: str, inputs: Iterable[str] = (), option: str = "--output") -> TextIO:
    """The file at `path`, opened for writing. Raises UsageError where it cannot be, or is one of `inputs`."""
    if any(_is_same(path, given) for given in inputs):
        raise UsageError(f"{option}: {path} is also to be read; expected another file to write to")
    try:
        return Path(path).open("w", encoding="utf-8")
    except IsADirectoryError as error:
        raise UsageError(f"{option}: {path} is a folder; expected a file to write to") from error
    except OSError as error:
        raise UsageError(f"{option}: cannot write to {path}: {error.strerror}") from error


def _is_same(path: str, given: str) -> bool:
    """Whether `path` is the input `given`, or would be found in it if that is a folder."""
    output, source = Path(path), Path(given)
    try:
        if source.is_dir():
            return output.suffix.lower() in REPORTS and output.resolve().is_relative_to(source.resolve())
        return output.is_file() and output.samefile(source)
    except OSError:  # one of them is not there, which is for others to say
        return False
