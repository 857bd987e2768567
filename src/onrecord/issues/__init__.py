"""The room that finds which issues of a desk's own the statements of a report are about."""

from onrecord.issues.fill import issues

__all__ = ["issues"]
