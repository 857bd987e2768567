"""Body: the text of a page's article, with what article extraction loses of it.

trafilatura finds the article. What it often drops is read beside it: the standfirst, and paragraphs that
stand in the page as those do which it kept.
"""

import re
from collections import Counter

from lxml.html import HtmlElement

from onrecord.clean.headline import normal
from onrecord.clean.layout import Layout, key
from onrecord.clean.linkeddata import Node, said
from onrecord.clean.markup import shown
from onrecord.clean.standfirst import find_standfirst

_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’“»)\]]*$")
_SHORTEST = 60
_SHORTEST_BY_WORD = 80


def read_body(layout: Layout, node: Node) -> tuple[str, str | None]:
    """The article, a paragraph a line, with what was lost; and the standfirst, where that was."""
    added = _lost(layout, node)
    text = [line for at, kept in enumerate(layout.lines) for line in (kept, *added.get(at, []))]
    if standfirst := find_standfirst(layout, node, text):
        headline = next((at for at, line in enumerate(text[:2]) if layout.is_headline(line)), -1)
        text.insert(headline + 1, standfirst)
    return "\n".join(text), standfirst


def _lost(layout: Layout, node: Node) -> dict[int, list[str]]:
    """Paragraphs of the article that are missing, by the number of the line that they stand behind."""
    places = Counter(_place(element) for element in layout.long_ones() if element.tag == "p")
    kept = key("".join(layout.lines))
    whole = " ".join(normal(said(node, "articleBody")))
    found: dict[int, list[str]] = {}
    behind = None
    for element in layout.markup.root.iter():
        if element in layout.elements:
            behind = layout.elements[element]
        elif element.tag == "p" and behind is not None and (text := _paragraph(element)):
            in_place = places[_place(element)] >= 2 and not layout.is_beside(element)
            in_data = len(text) > _SHORTEST_BY_WORD and " ".join(normal(text)) in whole
            if (in_place or in_data) and key(text) not in kept:
                kept += key(text)
                found.setdefault(behind, []).append(text)
    return found


def _place(element: HtmlElement) -> tuple[str, ...]:
    """Where in the page's make-up `element` stands: its tag and the tags and classes of what holds it."""
    outer = [*element.iterancestors()][:2]
    return (element.tag, *(f"{one.tag} {one.get('class') or ''}" for one in outer))


def _paragraph(element: HtmlElement) -> str | None:
    """The text of `element` where it is whole sentences and not mostly links."""
    text = shown(element)
    if len(text) < _SHORTEST or not _SENTENCE_END.search(text):
        return None
    linked = sum(len(shown(link)) for link in element.iter("a"))
    return text if linked < 0.5 * len(text) else None
