"""Words of a report in one line."""

from collections.abc import Sequence

from onrecord.record.span import Span


def words(spans: Sequence[Span]) -> str:
    """The words of spans in one line; `[…]` stands between them."""
    return " […] ".join(line(span.text) for span in spans)


def line(text: str) -> str:
    """The text with one space wherever it has white space."""
    return " ".join(text.split())


def shortened(text: str, most: int) -> str:
    """A line, cut between words where it has more than `most` characters."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " […]"
