"""Feed: lists of reports that sites and people keep: RSS, Atom, JSON Feed, OPML."""
