"""Date: when a report says that it was published."""

import re
from datetime import datetime

from onrecord.errors import quoted

# `fromisoformat` alone would also take 20250312 and 2025-W11-3.
_DATE = re.compile(
    r"\d{4}-\d\d-\d\d"
    r"(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?"
    r"(?:Z|[+-]\d\d(?::?\d\d)?)?)?",
    re.ASCII,
)


def check_published(value: str) -> str:
    """The ISO 8601 date (YYYY-MM-DD) or date-time, zone optional, without white space around it.

    The space that databases write between date and time becomes "T". Raises ValueError with one line
    for a person when `value` is no such date or no day of the calendar.
    """
    found = value.strip().replace(" ", "T", 1)
    if _DATE.fullmatch(found):
        try:
            datetime.fromisoformat(found)
        except ValueError:
            pass
        else:
            return found
    raise ValueError(f"{quoted(value.strip())} is no date; expected YYYY-MM-DD, for example 2025-03-12")
