"""Name: the words for months, weekdays, seasons, parts of the day, as patterns and as beginnings."""

FULL_MONTHS = "January February March April May June July August September October November December".split()
SHORT_MONTHS = "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec".split()
FULL_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
SHORT_DAYS = "Mon Tues Tue Wed Thurs Thur Thu Fri Sat Sun".split()


def _any(names: list[str]) -> str:
    return "|".join(names + [name.upper() for name in names])


MONTH_NAME = rf"(?:{_any(FULL_MONTHS)})\b"
"""A month in full, with its capital: "march", "may" and "august" are other words."""

MONTH = rf"(?:{MONTH_NAME}|(?:{_any(SHORT_MONTHS)})\b\.?)"
"""A month, shortened too: only beside a day or a year."""

WEEKDAY = rf"(?:{_any(FULL_DAYS)})\b"
SHORT_DAY = rf"(?:{_any(SHORT_DAYS)})\b\.?"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d%]|[.,:/]\d)"
YEAR = r"(?:1[1-9]|2[01])\d\d(?![\d%]|[.,:/]\d)"
SEASON = r"(?i:spring|summer|autumn|fall|winter)\b"
PART = r"(?i:morning|afternoon|evening|night)\b"

PARTS = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}

DIGITS = frozenset("#")
"""How the scan calls a number in digits."""
MONTH_WORDS = frozenset(name.casefold() for name in FULL_MONTHS + SHORT_MONTHS)
DAY_WORDS = frozenset(name.casefold() for name in FULL_DAYS)
SHORT_DAY_WORDS = frozenset(name.casefold() for name in SHORT_DAYS)
SEASON_WORDS = frozenset("spring summer autumn fall winter".split())
PART_WORDS = frozenset(PARTS)
