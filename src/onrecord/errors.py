"""What can go wrong through no fault of the program.

OnrecordError
├── UsageError    the command or the call is put together wrongly: nothing was done
├── InputError    something given cannot be read: the rest is
└── ModelError    the weights are missing, damaged or of another version

Each message is one line: what is wrong, where, and what was expected. Everything else that is
raised is a fault of the program and is not caught.
"""


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


class ModelError(OnrecordError):
    """The weights cannot be used."""
