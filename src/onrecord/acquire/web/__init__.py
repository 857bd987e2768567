"""Web: what is fetched, and from where it may be."""
