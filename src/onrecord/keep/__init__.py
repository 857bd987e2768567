"""Keep: the store, SQLite by default, PostgreSQL by URL."""
