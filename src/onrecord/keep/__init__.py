"""Keep: the store, SQLite by default, PostgreSQL by URL."""

from onrecord.keep.store import Store

__all__ = ["Store"]
