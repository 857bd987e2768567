"""Fold: which teacher a report is kept from, so that it can tell of it what it has not learned from it."""

import zlib

FOLDS = 4
TOLD = 400  # characters of a report that tell it from others


def fold(text: str) -> int:
    """The number of the fold of the report `text`, as it was given, from 0."""
    return zlib.crc32(text[:TOLD].encode("utf-8")) % FOLDS
