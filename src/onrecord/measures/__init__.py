"""The room that finds the quantities that a report states."""

from onrecord.measures.fill import measures

__all__ = ["measures"]
