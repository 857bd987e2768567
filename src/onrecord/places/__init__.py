"""The room that finds the places that a report names, and says where they are."""

from onrecord.places.fill import places

__all__ = ["places"]
