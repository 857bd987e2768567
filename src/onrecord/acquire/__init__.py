"""Acquire: a path or URL -> raw reports. What cannot be read comes out as an `InputError`."""

from onrecord.acquire.count import count
from onrecord.acquire.date import check_published
from onrecord.acquire.place import acquire, is_url

__all__ = ["acquire", "check_published", "count", "is_url"]
