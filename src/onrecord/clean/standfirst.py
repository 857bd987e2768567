"""Standfirst: the line between a page's headline and its text, which article extraction often drops."""

import re

from onrecord.clean.layout import Layout, key
from onrecord.clean.linkeddata import Node, said
from onrecord.clean.markup import named, shown

_CALLED = re.compile(
    r"standfirst|sub-?(?:title|headline|head)\b|\bdeck?\b|\blead\b|\blede\b|intro|summary|abstract"
    r"|(?:article|entry)[\w-]*excerpt|teaser-?text"
)
_SHORTEST, _LONGEST = 40, 700


def find_standfirst(layout: Layout, node: Node, text: list[str]) -> str | None:
    """The standfirst, if the lines `text` lack it: what its makers call so, or what describes the page."""
    described = {key(line) for line in _descriptions(layout, node)}
    body = [element for element in layout.long_ones() if not layout.is_beside(element)]
    first = min(body, key=lambda element: layout.elements[element]) if body else None
    below_headline = False
    for element in layout.markup.root.iter("h1", "h2", "h3", "p", "div", "span", "li"):
        if element is first:
            return None
        if element.tag == "h1":
            below_headline = True
        elif below_headline and len(element) <= 6 and _SHORTEST <= len(line := shown(element)) <= _LONGEST:
            is_called_so = key(line) in described or bool(_CALLED.search(named(element)))
            if is_called_so and not (layout.is_beside(element) or layout.is_headline(line)):
                return None if key(line) in key("".join(text[:4])) else line
    return None


def _descriptions(layout: Layout, node: Node) -> list[str]:
    metas = layout.markup.meta("og:description", "description", "twitter:description")
    return [line for line in (*metas, said(node, "description")) if len(line) >= _SHORTEST]
