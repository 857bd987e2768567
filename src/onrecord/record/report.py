"""Report: one news text, cleaned."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

import msgspec

from onrecord.record.paragraph import Range, paragraphs, trim
from onrecord.record.span import Span

PublishedFrom = Literal["given", "linked data", "meta", "page", "address", "name"]


class LeftOut(msgspec.Struct, frozen=True):
    """A passage of the text that is no part of the report, and the reason."""

    span: tuple[int, int]
    text: str
    reason: str


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """A news text. Every offset of a record counts code points of `text`.

    For plain text `text` is the file as decoded, character for character: headings and what is
    left out stay in it and are passed over. For a page `text` is its article, a paragraph a line.
    `language` is an ISO 639-1 code, "und" for a language that is not English and could not be named, None
    where the text is too short to tell.

    `published` is an ISO 8601 date, or a time with its offset where it is known; `published_from` says what
    tells it: whoever hands in the report, or the feed that lists it ("given"), the page's JSON-LD ("linked
    data"), its `<meta>` ("meta"), a line on it ("page"), its address, or the name of its file, if a day
    begins that ("name").
    `updated` is when the outlet last changed the report, where that is later. `url` is the address that is
    given, or else `canonical_url`, the one by which the page wants to be known. `authors` are those who sign.
    `standfirst` is the line between a page's headline and its text. `dateline` is where the report was filed
    from, without the dash; it is read like any
    words. `corrections` are the outlet's notes on changes; they are left out, too.
    """

    id: str
    origin: str
    title: str | None = None
    published: str | None = None
    published_from: PublishedFrom | None = None
    updated: str | None = None
    outlet: str | None = None
    url: str | None = None
    canonical_url: str | None = None
    authors: list[str] = []
    language: str | None = None
    text: str
    headings: list[Span] = []
    standfirst: Span | None = None
    dateline: Span | None = None
    left_out: list[LeftOut] = []
    corrections: list[Span] = []

    def readable(self) -> list[Range]:
        """The paragraphs to read, in order, without headings and what is left out."""
        passed_over = sorted([h.span for h in self.headings] + [p.span for p in self.left_out])
        return list(_readable(self.text, tuple(passed_over)))


@lru_cache(maxsize=2)  # each room asks for those of the same report
def _readable(text: str, passed_over: tuple[Range, ...]) -> tuple[Range, ...]:
    pieces = [piece for block in paragraphs(text) for piece in _without(block, passed_over)]
    return tuple(trimmed for piece in pieces if (trimmed := trim(text, piece)))


def _without(block: Range, gaps: Sequence[Range]) -> list[Range]:
    """What `gaps`, in order, leave of `block`."""
    begin, end = block
    found = []
    for gap_begin, gap_end in gaps:
        if begin < gap_end and gap_begin < end:
            found.append((begin, gap_begin))
            begin = gap_end
    return [(b, e) for b, e in [*found, (begin, end)] if b < e]
