"""Fuller: which of two times of publication, as ISO 8601 writes them, says more."""

from onrecord.record.moment import has_zone


def fuller(own: str | None, told: str) -> bool:
    """Whether what is `told` elsewhere agrees with a report's `own` time of publication, and says more."""
    return own is None or (agree(own, told) and fullness(told) > fullness(own))


def agree(one: str, other: str) -> bool:
    """Whether two times are of one day and, as far as both tell, of one minute."""
    if one[:10] != other[:10]:
        return False
    return len(one) == 10 or len(other) == 10 or one[:16] == other[:16]


def fullness(time: str) -> int:
    """How much a time tells: 0 a day, 1 with the time of day, 2 with its zone."""
    return (len(time) > 10) + has_zone(time)
