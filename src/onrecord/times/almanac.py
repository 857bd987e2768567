"""Almanac: days, weeks, months, quarters and seasons, and how TimeML writes them."""

import calendar
from datetime import date, timedelta

MONTHS = {name: at for at, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
WEEKDAYS = {name: at for at, name in enumerate("mon tue wed thu fri sat sun".split())}
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON_BEGINS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}  # months of the northern year


def month_of(name: str) -> int:
    """The number of the month that `name`, in full or shortened, means."""
    return MONTHS[name[:3].casefold()]


def weekday_of(name: str) -> int:
    """0 for Monday to 6 for Sunday."""
    return WEEKDAYS[name[:3].casefold()]


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def day_of(published: str | None) -> date | None:
    """The day of an ISO 8601 date or time; None where it gives none."""
    try:
        return date.fromisoformat((published or "")[:10])
    except ValueError:
        return None


def moved(day: date, days: int = 0, months: int = 0) -> date | None:
    """`day` some days and months on, or the last day of that month. None out of the calendar."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    if not 1 <= year <= 9999:
        return None
    last = calendar.monthrange(year, month + 1)[1]
    try:
        return date(year, month + 1, min(day.day, last)) + timedelta(days)
    except OverflowError:
        return None


def week(day: date) -> str:
    """The week by ISO 8601: "2031-W08"."""
    year, number, _ = day.isocalendar()
    return f"{year:04}-W{number:02}"


def month(day: date) -> str:
    """The month by ISO 8601: "2031-02"."""
    return f"{day.year:04}-{day.month:02}"


def year(number: int) -> str:
    """The year in four digits."""
    return f"{number:04}"


def quarter(day: date) -> tuple[int, int]:
    """Year and number of the quarter that `day` is in."""
    return day.year, (day.month + 2) // 3


def easter(year: int) -> date:
    """Easter Sunday of the western churches, by the anonymous Gregorian computus (Nature, 20 April 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, number: int) -> date:
    """The first, second ... of a weekday in a month; the last for -1."""
    if number < 0:
        last = date(year, month, calendar.monthrange(year, month)[1])
        return last - timedelta((last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (number - 1))
