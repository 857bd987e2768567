"""Day: as the store has it, to compare and to sort by."""

UNKNOWN = 0
_LENGTH = len("2031-05-06")


def day(published: str | None, made_on: str | None = None) -> int:
    """20310506: when a statement was made, where that is known to the day; else when it was published.

    0 where neither is known.
    """
    told = made_on if made_on and len(made_on) == _LENGTH else (published or "")[:_LENGTH]
    digits = told.replace("-", "")
    return int(digits) if digits.isascii() and digits.isdigit() else UNKNOWN
