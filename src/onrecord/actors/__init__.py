"""The room that says who the sources of statements are, and for whom they speak."""

from onrecord.actors.fill import actors
from onrecord.actors.refer import referents

__all__ = ["actors", "referents"]
