"""Entry: one report that a feed lists, and the feed itself."""

import msgspec


class Entry(msgspec.Struct, frozen=True, kw_only=True):
    """`key` tells it from the others of its feed; `content` is HTML, what the feed itself has of it.

    `published` is ISO 8601, `updated` as the feed writes it: it is only compared.
    """

    key: str
    url: str | None = None
    title: str | None = None
    published: str | None = None
    updated: str | None = None
    content: str | None = None


class Feed(msgspec.Struct, frozen=True, kw_only=True):
    """Entries in the order of the feed."""

    title: str | None = None
    entries: tuple[Entry, ...] = ()
