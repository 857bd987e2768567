"""Signed: each act of a person says who did it."""

from onrecord.errors import UsageError


def check_signed(by: str) -> None:
    """Raises UsageError where nobody is named."""
    if not by.strip():
        raise UsageError("by: expected who does this, a name")
