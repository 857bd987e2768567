"""Authors: who signs a page's article."""

import re

from onrecord.clean.linkeddata import Node, names
from onrecord.clean.markup import Markup, named, plain, shown

_METAS = ("author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "cxenseparse:author")
_BY = re.compile(r"^(?:(?:written |reported |story |words )?by|von|por|par|di|text:?|af|av|door)[\s:]+", re.IGNORECASE)
_PARTED = re.compile(r"\s*(?:,(?! (?:Jr|Sr|II|III|PhD|MD)\b)|;|\||/|\n| & |\band\b|\bund\b|\by\b|\bet\b)\s*")
_NO_NAME = re.compile(r"https?:|www\.|@|\d{2}|^(?:by|staff|unknown|admin|none|null|author|editor)$", re.IGNORECASE)
_ROLE = re.compile(
    r"\b(?:correspondent|editor|reporter|writer|columnist|bureau|chief|updated|published|minutes?|read|follow)\b",
    re.IGNORECASE,
)


def authors(markup: Markup, node: Node) -> list[str]:
    """The names that sign the article, in order: of the linked data, else of meta, else of the visible line."""
    return _clean(names(node.get("author"))) or _clean(markup.meta(*_METAS)) or _clean(_visible(markup))


def byline_names(line: str) -> list[str]:
    """The names in a byline of plain text, such as "By Ilva Dorn and Oda Brekke, Harbour Post"."""
    if not _BY.match(line):
        return []
    return [name for name in _clean([line]) if re.match(r"[^\W\d_].* ", name) and not _ROLE.search(name)][:6]


def _visible(markup: Markup) -> list[str]:
    found = [e for e in markup.root.iter("a", "span", "address") if _is_author(e.get("rel"), e.get("itemprop"))]
    found = found or [e for e in markup.root.iter("span", "div", "p", "a", "li") if "author" in named(e).split()]
    return [text for element in found[:4] if 3 < len(text := shown(element)) < 80]


def _is_author(relation: str | None, prop: str | None) -> bool:
    return "author" in (relation or "").split() or "author" in (prop or "").split()


def _clean(written: list[str]) -> list[str]:
    found: dict[str, str] = {}
    for text in written:
        for part in _PARTED.split(_BY.sub("", plain(text))):
            name = part.strip(" .,:;-–—|•·()")
            if name and len(name) <= 60 and not _NO_NAME.search(name):
                found.setdefault(name.casefold(), name)
    return list(found.values())
