"""The families of temporal expressions, one a file, each with its `RULES`."""
