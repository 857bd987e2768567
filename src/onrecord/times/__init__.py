"""The room that finds every temporal expression of a report, and says which time it means."""

from onrecord.times.fill import times

__all__ = ["times"]
