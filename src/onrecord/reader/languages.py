"""Languages: which ones the reader reads."""

LANGUAGES = ("en",)  # ISO 639-1; the network was trained on no other


def reads(language: str | None) -> bool:
    """Whether the reader reads a report in `language`; one that does not show its language (None) is read."""
    return language is None or language in LANGUAGES
