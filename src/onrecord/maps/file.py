"""File: the bytes of a map's file, up to a limit."""

from pathlib import Path

from onrecord.errors import InputError, printable

LIMIT = 50_000_000  # bytes; the borders of the world at a scale of 1:10 million take half of it


def read_bytes(path: str | Path) -> bytes:
    """What the file holds. Raises InputError where it cannot be read or holds more than `LIMIT` bytes."""
    where = printable(str(path))
    try:
        with Path(path).open("rb") as stream:
            data = stream.read(LIMIT + 1)
    except FileNotFoundError:
        raise InputError(where, "no such file") from None
    except (OSError, ValueError) as error:  # a path with NUL in it is a ValueError
        raise InputError(where, f"cannot be read: {getattr(error, 'strerror', None) or 'no path'}") from None
    if len(data) > LIMIT:
        megabytes = LIMIT // 1_000_000
        raise InputError(
            where, f"over {megabytes} MB; expected a map of less: fewer features, or simplified lines"
        )
    return data
