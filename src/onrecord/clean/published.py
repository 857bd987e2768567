"""Published: when a page says that its article came out, and where it says so."""

import re
from collections.abc import Iterable, Iterator

from lxml.html import HtmlElement
from msgspec import Struct

from onrecord.clean.clock import iso_time
from onrecord.clean.fuller import agree, fullness
from onrecord.clean.linkeddata import Node, said
from onrecord.clean.markup import Markup, named, shown
from onrecord.record.moment import later
from onrecord.record.report import PublishedFrom

_METAS = (
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "parsely-pub-date", "publishdate", "publish_date", "publish-date", "pubdate", "publication_date",
    "article.published", "sailthru.date", "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.created",
    "dcterms.date", "dc.date", "date.issued", "originalpublicationdate", "article_date_original",
    "vr:published_time", "rnews:datepublished", "last-publish-date", "iso-8601-publish-date", "date",
)  # fmt: skip
_MODIFIED_METAS = (
    "article:modified_time",
    "og:modified_time",
    "og:updated_time",
    "datemodified",
    "lastmod",
    "dcterms.modified",
)
_ADDRESS = re.compile(r"[/._-]((?:19|20)\d\d)[/-]?([01]\d|[a-z]{3})[/-]?([0-3]\d)(?:[/._-]|$)", re.IGNORECASE)
_OF_THE_DATE = re.compile(r"date|time|publi|posted|byline|dateline|stand\b|datum|fecha|meta\b")
_ASIDE = re.compile(r"related|recommend|teaser|card|most|sidebar|comment|promo|footer|trending|latest|widget")
_PUBLISHED = re.compile(r"publish|posted|first|veröffentlicht|erstellt|publi[eéc]", re.IGNORECASE)
_CHANGED = re.compile(r"updated?|modifi|aktualisiert|mis à jour|actualizad|güncel", re.IGNORECASE)


class Published(Struct, frozen=True):
    """`time` is an ISO 8601 date or time, with its offset where the page gives one."""

    time: str
    told_by: PublishedFrom


def published(markup: Markup, node: Node, addresses: Iterable[str | None]) -> Published | None:
    """The first that tells: linked data, meta, the visible line, the `addresses` of the page.

    Where that gives the day alone, or a time without its zone, another that agrees with it and says more
    takes its place.
    """
    found = [one for one in _told(markup, node, addresses) if one]
    if not found:
        return None
    first = found[0]
    return max((one for one in found if agree(first.time, one.time)), key=lambda one: fullness(one.time))


def updated(markup: Markup, node: Node, since: str | None) -> str | None:
    """When the page says that its article was last changed, an ISO 8601 time; None if not after `since`."""
    for written in (said(node, "dateModified"), *markup.meta(*_MODIFIED_METAS)):
        if (found := iso_time(written)) and (since is None or later(found, since)):
            return found
    return None


def _told(markup: Markup, node: Node, addresses: Iterable[str | None]) -> Iterator[Published]:
    for key in ("datePublished", "dateCreated", "uploadDate"):
        if found := iso_time(said(node, key)):
            yield Published(found, "linked data")
    for written in markup.meta(*_METAS):
        if found := iso_time(written):
            yield Published(found, "meta")
    for found in _visible(markup.root):
        yield Published(found, "page")
    for address in addresses:
        if (there := _ADDRESS.search(address or "")) and (found := iso_time(_spelt(*there.groups()))):
            yield Published(found, "address")


def _spelt(year: str, month: str, day: str) -> str:
    return f"{year}-{month}-{day}" if month.isdigit() else f"{day} {month} {year}"


def _visible(root: HtmlElement) -> Iterator[str]:
    """The times in lines that give one, those first that say that it is of publication."""
    lines: list[tuple[int, str]] = []
    for element in root.iter("time", "span", "div", "p", "li", "abbr"):
        name = named(element)
        if element.tag != "time" and not _OF_THE_DATE.search(name):
            continue
        if _is_aside(element):
            continue
        text = shown(element)
        if len(text) > 150:
            continue
        if found := iso_time(element.get("datetime") or element.get("content") or "") or iso_time(text):
            is_published, is_changed = (
                bool(form.search(f"{name} {text}")) for form in (_PUBLISHED, _CHANGED)
            )
            lines.append((is_changed - is_published - (element.get("itemprop") == "datePublished"), found))
    yield from (found for _, found in sorted(lines, key=lambda line: line[0]))


def _is_aside(element: HtmlElement) -> bool:
    outer = [element, *element.iterancestors()]
    return any(one.tag in ("aside", "footer", "nav") for one in outer) or any(
        _ASIDE.search(named(one)) for one in outer[:5]
    )
