"""Date of an entry, as ISO 8601 with the zone that the feed gives."""

from calendar import timegm
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import struct_time


def entry_date(written: str | None, parsed: struct_time | None = None) -> str | None:
    """From RFC 822 or ISO 8601; else from `parsed`, in UTC; None where neither tells."""
    if written:
        for read in (parsedate_to_datetime, datetime.fromisoformat):
            try:
                return _iso(read(written.strip()))
            except (ValueError, TypeError, OverflowError):
                continue
    try:
        return _iso(datetime.fromtimestamp(timegm(parsed), UTC)) if parsed else None
    except (ValueError, OverflowError, OSError):
        return None


def _iso(given: datetime) -> str:
    return given.isoformat(timespec="seconds").replace("+00:00", "Z")
