"""Unread: reports that are kept and not read, for their language."""

from onrecord.record.language import NAMES


def unread(language: str | None) -> str | None:
    """The name of a language that the reader does not read; None for one that it reads."""
    if language is None:
        return None
    from onrecord.reader.languages import reads  # the network comes with it

    return None if reads(language) else NAMES.get(language, "no language that is known here")
