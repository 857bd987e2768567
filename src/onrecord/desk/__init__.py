"""Desk: where the rooms meet. `Desk` is a store with its settings; the functions read and store nothing."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onrecord.desk.desk import Desk
    from onrecord.desk.reading import evaluate, known_of, read, read_all, read_raw, readings

__all__ = ["Desk", "evaluate", "known_of", "read", "read_all", "read_raw", "readings"]


def __getattr__(name: str) -> object:
    """Imports the network only for what reads: a question to a store does without."""
    if name not in __all__:
        raise AttributeError(f"module 'onrecord.desk' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module("onrecord.desk.desk" if name == "Desk" else "onrecord.desk.reading"), name)
