"""Zone: names of time zones beside a time of day."""

ZONE = (
    r"(?:GMT|UTC|UT|Z|[A-Z]{1,4}ST|[A-Z]{1,4}DT|[ECMP]T|CET|EET|MSK|BST|IST|(?i:local time)"
    r"|(?i:Eastern(?: time)?|Greenwich Mean Time|Moscow time|Pacific time))\b"
)
_UNIVERSAL = frozenset("gmt utc ut z".split()) | {"greenwich mean time"}


def is_universal(zone: str) -> bool:
    """Whether a time of day in `zone` is one of Greenwich; others stay as the clocks there show them."""
    return " ".join(zone.casefold().split()) in _UNIVERSAL
