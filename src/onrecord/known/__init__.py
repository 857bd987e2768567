"""Known: actors that are known before a report is read, from the project's tables and the desk's own file."""
