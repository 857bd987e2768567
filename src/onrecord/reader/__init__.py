"""Reader: Report -> Reading. Words, one pass of the encoder, decoding."""

from onrecord.reader.reader import Reader

__all__ = ["Reader"]
