"""Acquire: a path or URL -> raw reports. What cannot be read comes out as an `InputError`."""

from onrecord.acquire.count import count
from onrecord.acquire.date import check_published
from onrecord.acquire.place import NO_TABLE, acquire, holds_table, is_url

__all__ = ["NO_TABLE", "acquire", "check_published", "count", "holds_table", "is_url"]
