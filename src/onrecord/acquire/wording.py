"""Wording: the words for what the system refuses."""

from pathlib import Path

from onrecord.errors import InputError, printable


def speakable(name: str) -> str:
    """A file's name as proper Unicode.

    Python keeps bytes of a name that are no UTF-8 as lone surrogates, which neither JSON nor a
    database takes; they become `\\xNN`, so that two names stay two.
    """
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def unreadable(where: str, error: OSError | ValueError) -> InputError:
    """Why the file or folder `where` cannot be opened or read.

    A ValueError is a path that no system could have: one with NUL in it.
    """
    return InputError(printable(where), _reason(where, error))


def _reason(where: str, error: OSError | ValueError) -> str:
    if isinstance(error, PermissionError):
        return "no permission to read it"
    if isinstance(error, FileNotFoundError) and Path(where).is_symlink():
        return "a broken link: what it points at is not there"
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return "no such file or folder"
    return printable((error.strerror or "it cannot be read").lower())
