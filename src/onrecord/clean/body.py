"""Body: the text of a page's article, with what article extraction loses of it.

trafilatura finds the article. Two things it often drops are read beside it: the standfirst between headline and
text, and paragraphs that stand in the page as those do which it kept.
"""

import re
from collections import Counter

from lxml.html import HtmlElement

from onrecord.clean.headline import normal
from onrecord.clean.linkeddata import Node, said
from onrecord.clean.markup import Markup, named, shown

NOT_BODY = re.compile(
    r"caption|newsletter|promo|related|recirc|recommend|comment|sidebar|cookie|consent|paywall|legal|copyright"
    r"|disclaimer|share|social|author|byline|credit|teaser|signup|subscri|advert|\bad\b|correction|footer|most-|bio\b"
    r"|hidden|gallery|slideshow|embed|tweet|infobox|factbox|figure"
)
_STANDFIRST = re.compile(
    r"standfirst|sub-?(?:title|headline|head)\b|\bdeck?\b|\blead\b|\blede\b|intro|summary|(?:article|entry)[\w-]*excerpt|abstract|teaser-?text"
)
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’“»)\]]*$")
_OUTSIDE = frozenset(("aside", "figure", "figcaption", "nav", "footer", "form", "table", "blockquote", "button", "dialog"))


class Body:
    """The lines of an article, each with the element of the page that it stands in, where that is found."""

    def __init__(self, text: str, markup: Markup, node: Node) -> None:
        self.lines = [line for line in text.split("\n") if line.strip()]
        self._markup, self._node = markup, node
        self.elements = self._matched()
        inside = Counter(outer for e, at in self.elements.items() if len(self.lines[at]) > 60 for outer in e.iterancestors())
        # What holds a good part of the article is no part beside it, whatever it is called.
        self._homes = {outer for outer, held in inside.items() if held >= max(3, 0.3 * len(self.lines))}

    def running(self) -> str:
        """The lines that stand in the page as paragraphs do: not all run together, nor in a part beside the text."""
        pieces = {_key(piece) for block in self._markup.root.iter("div", "td", "p", "span") for piece in _pieces(block)}
        standing = {at for element, at in self.elements.items() if not self._is_outside(element)}
        found = [line for at, line in enumerate(self.lines) if at in standing or _key(line) in pieces]
        return "\n".join(found)

    def text(self) -> tuple[str, str | None]:
        """The article, a paragraph a line, with what was lost; and the standfirst, where that was."""
        added = self._lost()
        found = [*added.get(-1, [])]
        for at, line in enumerate(self.lines):
            found += [line, *added.get(at, [])]
        standfirst = self._standfirst(found)
        if standfirst:
            at = next((i for i, line in enumerate(found[:2]) if self._is_headline(line)), -1)
            found.insert(at + 1, standfirst)
        return "\n".join(found), standfirst

    def _matched(self) -> dict[HtmlElement, int]:
        """The elements whose text is a line, with the number of that line; the innermost where several are."""
        numbers = {key: at for at, line in reversed([*enumerate(self.lines)]) if (key := _key(line))}
        found: dict[HtmlElement, int] = {}
        taken: set[int] = set()
        for element in self._markup.root.iter("p", "li", "h1", "h2", "h3", "h4", "blockquote", "div", "span", "td"):
            if element.tag in ("div", "span", "td", "blockquote") and len(element) > 12:
                continue
            text = shown(element)
            if (at := numbers.get(_key(text))) is not None and at not in taken:
                found[element] = at
                taken.add(at)
        return found

    def _lost(self) -> dict[int, list[str]]:
        """Paragraphs of the article that are missing, by the number of the line that they stand behind."""
        places = Counter(_place(e) for e, at in self.elements.items() if e.tag == "p" and len(self.lines[at]) > 60)
        kept = _key("".join(self.lines))
        whole = " ".join(normal(said(self._node, "articleBody")))
        found: dict[int, list[str]] = {}
        behind = None
        for element in self._markup.root.iter():
            if element in self.elements:
                behind = self.elements[element]
            elif element.tag == "p" and behind is not None and (text := _paragraph(element)):
                in_place = places[_place(element)] >= 2 and not self._is_outside(element)
                if (in_place or (len(text) > 80 and " ".join(normal(text)) in whole)) and _key(text) not in kept:
                    kept += _key(text)
                    found.setdefault(behind, []).append(text)
        return found

    def _standfirst(self, found: list[str]) -> str | None:
        """The lines between headline and text, where `found` lacks them."""
        described = {_key(text) for text in self._descriptions()}
        first = min((e for e in self.elements if len(self.lines[self.elements[e]]) > 60), key=self._order, default=None)
        beginning = _key("".join(found[:4]))
        below_headline = False
        for element in self._markup.root.iter("h1", "h2", "h3", "p", "div", "span", "li"):
            if element is first:
                return None
            if element.tag == "h1":
                below_headline = True
            elif below_headline and len(element) <= 6 and 40 <= len(text := shown(element)) <= 700:
                is_described = _key(text) in described
                is_named = bool(_STANDFIRST.search(named(element)))
                if (is_described or is_named) and not (self._is_outside(element) or self._is_headline(text)):
                    return None if _key(text) in beginning else text
        return None

    def _descriptions(self) -> list[str]:
        metas = self._markup.meta("og:description", "description", "twitter:description")
        return [text for text in (*metas, said(self._node, "description")) if len(text) >= 40]

    def _is_outside(self, element: HtmlElement) -> bool:
        """Whether `element` stands in a part of the page beside the text, by its tags or its makers' names."""
        outer = [one for one in (element, *element.iterancestors()) if one not in self._homes]
        return any(one.tag in _OUTSIDE for one in outer) or any(NOT_BODY.search(named(one)) for one in outer[:4])

    def _order(self, element: HtmlElement) -> int:
        return self.elements[element]

    def _is_headline(self, text: str) -> bool:
        words = normal(text)
        return any(words == normal(shown(head)) for head in self._markup.root.iter("h1"))


def _key(text: str) -> str:
    return "".join(normal(text))


def _place(element: HtmlElement) -> tuple[str, ...]:
    """Where in the page's make-up `element` stands: its own and its parents' tags and classes."""
    outer = [element, *element.iterancestors()][:3]
    return tuple(f"{one.tag} {one.get('class') or ''}" for one in outer)


def _paragraph(element: HtmlElement) -> str | None:
    """The text of `element` where it is whole sentences and not mostly links."""
    text = shown(element)
    if len(text) < 60 or not _SENTENCE_END.search(text):
        return None
    linked = sum(len(shown(link)) for link in element.iter("a"))
    return text if linked < 0.5 * len(text) else None


def _pieces(block: HtmlElement) -> list[str]:
    """The lines into which `<br>` parts `block`; none where there is no such."""
    if block.find("br") is None:
        return []
    pieces = [block.text or ""]
    for child in block:
        if child.tag == "br":
            pieces.append("")
        elif isinstance(child.tag, str):
            pieces[-1] += shown(child)
        pieces[-1] += child.tail or ""
    return [piece for piece in pieces if piece.strip()]
