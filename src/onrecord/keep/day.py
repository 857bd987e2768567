"""Day: as the store has it, to compare and to sort by."""

import re

UNKNOWN = 0
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)", re.ASCII)


def day(published: str | None, made_on: str | None = None) -> int:
    """20310506: when a statement was made, where that is known to the day; else when it was published.

    0 where neither is known.
    """
    for told in (made_on, published):
        if told and (found := _DAY.match(told)):
            return int("".join(found.groups()))
    return UNKNOWN
