"""Layout: where the lines of an article stand in its page."""

import re
from collections import Counter

from lxml.html import HtmlElement

from onrecord.clean.headline import normal
from onrecord.clean.markup import Markup, named, shown

_BESIDE = re.compile(
    r"caption|newsletter|promo|related|recirc|recommend|comment|sidebar|cookie|consent|paywall|legal|copyright"
    r"|disclaimer|share|social|author|byline|credit|teaser|signup|subscri|advert|\bad\b|correction|footer|most-"
    r"|bio\b|hidden|gallery|slideshow|embed|tweet|infobox|factbox|figure|banner"
    r"|\boffers?\b|\bpricing|\bplans?\b|\bwall\b"
)
_TAGS_BESIDE = frozenset(
    ("aside", "figure", "figcaption", "nav", "footer", "form", "table", "blockquote", "button", "dialog")
)
_LONG = 60  # characters: less may be a heading or a caption


class Layout:
    """The `lines` of an article and, in `elements`, what of the page holds each, where that is found.

    `elements` gives an element's line by its number.
    """

    def __init__(self, text: str, markup: Markup) -> None:
        self.lines = [line for line in text.split("\n") if line.strip()]
        self.markup = markup
        self.elements = self._matched()
        self._usual: dict[re.Pattern[str], set[str]] = {}
        held = Counter(outer for one in self.long_ones() for outer in one.iterancestors())
        # What holds a good part of the article is no part beside it, whatever it is called.
        self._many = max(3, 0.3 * len(self.lines))
        self._homes = {outer for outer, n in held.items() if n >= self._many}

    def long_ones(self) -> list[HtmlElement]:
        """The elements whose lines are long enough to be paragraphs."""
        return [element for element, at in self.elements.items() if len(self.lines[at]) > _LONG]

    def running(self) -> str:
        """The lines that stand as paragraphs do: not run together with others, nor beside the text."""
        blocks = self.markup.root.iter("div", "td", "p", "span")
        pieces = {key(piece) for block in blocks for piece in _pieces(block)}
        standing = {at for element, at in self.elements.items() if not self.is_beside(element)}
        found = [line for at, line in enumerate(self.lines) if at in standing or key(line) in pieces]
        return "\n".join(found)

    def is_beside(self, element: HtmlElement) -> bool:
        """Whether `element` is in a part of the page beside the text, by its tags or by its makers' names."""
        outer = [one for one in (element, *element.iterancestors()) if one not in self._homes]
        return any(one.tag in _TAGS_BESIDE for one in outer) or self.is_named(element, _BESIDE)

    def is_named(self, element: HtmlElement, form: re.Pattern[str]) -> bool:
        """Whether `element`, or what holds it within the article, has a name of `form`.

        A name that a good part of the article's own paragraphs have tells nothing.
        """
        if form not in self._usual:
            told = Counter(name for one in self.long_ones() for name in set(self._names(one, form)))
            self._usual[form] = {name for name, n in told.items() if n >= self._many}
        return any(name not in self._usual[form] for name in self._names(element, form))

    def is_headline(self, text: str) -> bool:
        """Whether an `h1` of the page says `text`."""
        return any(key(text) == key(shown(head)) for head in self.markup.root.iter("h1"))

    def _names(self, element: HtmlElement, form: re.Pattern[str]) -> list[str]:
        outer = [one for one in (element, *element.iterancestors("*")) if one not in self._homes]
        return [
            name for one in outer[:4] if one.tag not in ("body", "html") for name in form.findall(named(one))
        ]

    def _matched(self) -> dict[HtmlElement, int]:
        numbers = {told: at for at, line in reversed([*enumerate(self.lines)]) if (told := key(line))}
        found: dict[HtmlElement, int] = {}
        taken: set[int] = set()
        for element in self.markup.root.iter(
            "p", "li", "h1", "h2", "h3", "h4", "blockquote", "div", "span", "td"
        ):
            if element.tag in ("div", "span", "td", "blockquote") and len(element) > 12:
                continue
            if (at := numbers.get(key(shown(element)))) is not None and at not in taken:
                found[element] = at
                taken.add(at)
        return found


def key(text: str) -> str:
    """`text` for comparison: its words, as `normal` gives them, without what parts them."""
    return "".join(normal(text))


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
