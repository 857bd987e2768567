"""Dated: whether a date stands with an event noun, and has passed."""

from datetime import date

from onrecord.events.nominal import Nominal
from onrecord.events.sentence import Sentence

_NEAR = 8  # words between a noun and its date


def dated(s: Sentence, n: Nominal, published: str | None) -> bool | None:
    """True where a date stands in the phrase or right behind it, False where that is to come, else None."""
    for begin, _, time in s.times:
        value = time.value or ""
        near = n.first <= begin < n.begin or (n.end <= begin <= n.stop + 1 and begin - n.end < _NEAR)
        if near and value[:2].isdigit():
            return not (published and _first_day(value) > published)
    return None


def _first_day(value: str) -> str:
    """The first day of a date, a week or a part of one, as an ISO date; "" where it is none."""
    if value[4:6] != "-W":
        return value[:10]
    try:
        return date.fromisocalendar(int(value[:4]), int(value[6:8]), 1).isoformat()
    except ValueError:
        return ""


def is_own(s: Sentence, n: Nominal) -> bool:
    """Whether the phrase begins with its day: "Monday's attack"."""
    return any(begin == n.first and s.possessive(end) for begin, end, _ in s.times)
