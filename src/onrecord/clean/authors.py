"""Authors: who signs a page's article."""

from onrecord.clean.byline import persons
from onrecord.clean.headline import normal
from onrecord.clean.linkeddata import Node, names
from onrecord.clean.markup import Markup, named, shown

_METAS = (
    "author", "article:author", "byl", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator",
    "cxenseparse:author",
)  # fmt: skip


def authors(markup: Markup, node: Node, outlet: str | None) -> list[str]:
    """The names that sign the article, in order: of the linked data, else of meta, else of the visible line.

    The outlet itself signs only where nobody else does.
    """
    told = [persons(names(node.get("author"))), persons(markup.meta(*_METAS)), persons(_visible(markup))]
    house = normal(outlet or "")
    signed = [[name for name in one if normal(name) != house] for one in told]
    return next((one for one in signed if one), next((one for one in told if one), []))


def _visible(markup: Markup) -> list[str]:
    found = [
        e for e in markup.root.iter("a", "span", "address") if _is_author(e.get("rel"), e.get("itemprop"))
    ]
    found = found or [
        e for e in markup.root.iter("span", "div", "p", "a", "li") if "author" in named(e).split()
    ]
    return [text for element in found[:4] if 3 < len(text := shown(element)) < 80]


def _is_author(relation: str | None, prop: str | None) -> bool:
    return "author" in (relation or "").split() or "author" in (prop or "").split()
