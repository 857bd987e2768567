"""Schedule: when feeds are asked, and pages looked at, again."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

FEED = timedelta(minutes=15)
_MOST = timedelta(days=1)
PAGE = timedelta(minutes=10)
TRIES = 6
"""After so many failures a page is given up, some six hours and a day after the first."""

# Reports are corrected mostly on the day they are published, and some later.
_LOOKS = tuple(timedelta(hours=hours) for hours in (1, 3, 12, 24, 72))

Clock = Callable[[], datetime]


def clock() -> datetime:
    """The time now, in UTC."""
    return datetime.now(UTC)


def iso(at: datetime) -> str:
    """As the store writes times."""
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def after_failure(failures: int, retry_after: float | None, *, of: timedelta = FEED) -> timedelta:
    """The pause after so many failures in a row before this one: twice as long each time, a day at most.

    What the site asks for counts where it is longer.
    """
    grown = min(of * (1 << min(failures, 12)), _MOST)
    asked = timedelta(seconds=min(retry_after or 0.0, 7 * _MOST.total_seconds()))
    return max(grown, asked)


def after_page_failure(tries: int, retry_after: float | None) -> timedelta | None:
    """The same for a page, three times as long each time; None where it is given up."""
    if tries + 1 >= TRIES:
        return None
    return max(min(PAGE * int(3**tries), _MOST), after_failure(0, retry_after, of=PAGE))


def next_look(looks: int) -> timedelta | None:
    """The pause before a page that is kept is looked at again; None after the last time."""
    return _LOOKS[looks] if looks < len(_LOOKS) else None
