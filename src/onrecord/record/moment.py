"""Moment: times as ISO 8601 writes them, compared."""

import re
from datetime import datetime


def has_zone(time: str) -> bool:
    """Whether an ISO 8601 `time` has an offset."""
    return bool(re.search(r"T.*(?:Z|[+-]\d\d:?\d\d)$", time))


def later(one: str, other: str) -> bool:
    """Whether `one` is after `other`, by the clock; zones are compared only where both have one."""
    if has_zone(one) and has_zone(other):
        return datetime.fromisoformat(one) > datetime.fromisoformat(other)
    return one[:19] > other[:19]
