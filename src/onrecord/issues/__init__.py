"""The room that finds which issues of a desk's own the statements of a report are about."""

from onrecord.issues.fill import issues
from onrecord.issues.issue import without_words

__all__ = ["issues", "without_words"]
