"""Relate: readings -> positions, changes, disagreements, echoes, checks. Pure functions only."""

from onrecord.relate.across import across, sought
from onrecord.relate.checks import checks

__all__ = ["across", "checks", "sought"]
