"""Clean: a raw report becomes a Report; what is no part of it is named, and nothing is rewritten."""

from onrecord.clean.cleaning import clean

__all__ = ["clean"]
