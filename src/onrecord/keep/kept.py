"""Kept: what became of a report that was added."""

from typing import Literal

import msgspec

Outcome = Literal["added", "changed", "known", "reread", "cancelled", "withheld"]


class Kept(msgspec.Struct, frozen=True):
    """`report` is its id in the store and `version` the number of its version, from 1.

    "added" is a report that was not there, "changed" a new version of one, "known" one that was there as it
    is, "reread" one with a new reading; "cancelled" and "withheld" are what its source says of one that was
    there. `language` is its language, where it was looked at.
    """

    report: str
    version: int
    outcome: Outcome
    language: str | None = None
