"""Day: as the store has it, to compare and to sort by."""

import re

UNKNOWN = 0
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)", re.ASCII)


def day(published: str | None, made_on: str | None = None) -> int:
    """20310506: when a statement was made, else when it was published.

    0 where neither is known, or only that it was made in another month or year, as `Found.day` has it.
    """
    told = published if (published or "")[:10].startswith(made_on or "") else made_on
    found = _DAY.match(told or "")
    return int("".join(found.groups())) if found else UNKNOWN
