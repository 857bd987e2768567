"""Day: as a person writes it."""

from datetime import date


def written(day: str | None) -> str:
    """As "6 May 2031" of "2031-05-06" or a time on it; "no day" of None."""
    return _parts(day, "%B") if day else "no day"


def short(day: str | None) -> str:
    """As "12 Sep 2031", for where there is little room."""
    return _parts(day, "%b") if day else "no day"


def _parts(day: str, month: str) -> str:
    """What is no day, as "2031-05" or "2031", stays as it is."""
    try:
        given = date.fromisoformat(day[:10])
    except ValueError:
        return day
    return f"{given.day} {given.strftime(month)} {given.year}"
