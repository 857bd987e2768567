"""The room that finds what a report tells to have happened: of which kind, when, where, and by whom."""

from onrecord.events.fill import events

__all__ = ["events"]
