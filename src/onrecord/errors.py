"""What can go wrong through no fault of the program.

OnrecordError
├── UsageError    the command or the call is put together wrongly: nothing was done
├── InputError    something given cannot be read: the rest is
│   ├── RefusedError     something that is not read though it could be, and why
│   └── DeskFileError    a desk file with mistakes, all of them
├── StoreError    a desk's store cannot be opened, read or written: what is in it stays
└── ModelError    the weights are missing, damaged or of another version

Each message is one line: what is wrong, where, and what was expected. Everything else that is
raised is a fault of the program and is not caught.
"""

from collections.abc import Iterable

_LONGEST_QUOTATION = 40


class OnrecordError(Exception):
    """The root of the tree."""


class UsageError(OnrecordError):
    """Wrong use: an impossible date, a place that cannot be written to."""


class InputError(OnrecordError):
    """An input that cannot be read; `where` names it: a path, a path and line."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where}: {what}")
        self.where = where
        self.what = what


class RefusedError(InputError):
    """An input that is not read though it could be; `reason` is one of few, to count by."""

    def __init__(self, where: str, what: str, reason: str) -> None:
        super().__init__(where, what)
        self.reason = reason


class DeskFileError(InputError):
    """A desk file that cannot be used: all its `mistakes`, in the order of their lines.

    As a message it is one line: the first of them, and how many more there are.
    """

    def __init__(self, mistakes: Iterable[InputError]) -> None:
        self.mistakes = tuple(mistakes)
        first, more = self.mistakes[0], len(self.mistakes) - 1
        several = "mistake" if more == 1 else "mistakes"
        super().__init__(first.where, first.what + (f" (and {more} more {several})" if more else ""))


class StoreError(OnrecordError):
    """A store that cannot be used; `where` names it, without a password."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where}: {what}")
        self.where = where
        self.what = what


class ModelError(OnrecordError):
    """The weights cannot be used."""


def printable(text: str) -> str:
    """`text` on one line: whatever does not print, line ends and terminal codes included, is escaped."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def quoted(text: str) -> str:
    """The beginning of `text`, printable, in quotation marks: what a message may show of an input."""
    cut = text if len(text) <= _LONGEST_QUOTATION else text[:_LONGEST_QUOTATION] + "…"
    return f"'{printable(cut)}'"
