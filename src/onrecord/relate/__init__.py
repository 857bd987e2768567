"""Relate: readings -> positions, changes, disagreements, echoes, checks. Pure functions only."""

from onrecord.relate.checks import checks

__all__ = ["checks"]
