"""Filename: the day that the name of a report's own file tells."""

import re
from datetime import date

_NAMED = re.compile(r"((?:19|20)\d\d-\d\d-\d\d)(?![0-9A-Za-z])[^/\\]*\.(?:txt|text|md|html?)$", re.IGNORECASE)


def named_day(origin: str) -> str | None:
    """The day with which the name begins, as archives name reports: "2031-05-06-talks.txt"; `YYYY-MM-DD`.

    None for a file of many reports: its day may be that of the crawl.
    """
    written = _NAMED.match(re.split(r"[/\\]", origin)[-1])
    try:
        return date.fromisoformat(written[1]).isoformat() if written else None
    except ValueError:
        return None
