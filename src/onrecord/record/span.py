"""Span: characters of a report."""

import msgspec


class Span(msgspec.Struct, frozen=True, gc=False):
    """`text` stands at `span` of the report: begin and end in Unicode code points, half-open."""

    text: str
    span: tuple[int, int]

    @property
    def begin(self) -> int:
        return self.span[0]

    @property
    def end(self) -> int:
        return self.span[1]

    @classmethod
    def of(cls, text: str, begin: int, end: int) -> "Span":
        """The span `[begin, end)` of `text`."""
        return cls(text[begin:end], (begin, end))
