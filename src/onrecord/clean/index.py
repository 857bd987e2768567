"""Index: a page of headlines that lead to other pages, with a few words below each."""

import re
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from onrecord.clean.layout import Layout
from onrecord.clean.markup import shown

_BLOCKS = frozenset(("h1", "h2", "h3", "h4", "h5", "p", "li", "div", "td", "article", "section"))
_STORIES = 8
_CARDS = 4  # that the text was taken from; one of them may be an article with a link in it
_CARD = 1000  # characters: what is longer is no card


def stories(root: HtmlElement) -> int:
    """How many pages the headlines of the page lead to."""
    return len({link.get("href") for link in root.iter("a") if _is_story(link)})


def is_index(layout: Layout, says_article: bool, words: int, url: str | None) -> bool:
    """Whether the page is mostly headlines that lead elsewhere. `words` are those of its running text.

    One that says it is an article must have all but all of its text on cards.
    """
    root = layout.markup.root
    share, cards = _on_cards(layout)
    if (led := stories(root)) < _STORIES:
        return not says_article and share >= 0.9 and min(led, cards) >= _CARDS
    if says_article:
        return share >= 0.9 and cards >= _STORIES
    return (share >= (0.2 if _is_section(url) else 0.5) and cards >= _CARDS) or words < 25


def _is_story(link: HtmlElement) -> bool:
    """Whether `link` is a headline: some words that stand in a block with nothing else."""
    text = shown(link)
    if len(text) < 12 or (len(text.split()) < 3 and text.isascii()) or not link.get("href", "#").strip("#"):
        return False
    if next(link.iterancestors("nav", "footer"), None) is not None:
        return False
    if any(inner.tag in _BLOCKS for inner in link):
        return True
    block = next((outer for outer in link.iterancestors() if outer.tag in _BLOCKS), None)
    if block is None:
        return False
    if (behind := link.getnext()) is not None and behind.tag == "br" and block[0] is link:
        return not (block.text or "").strip() and not (link.tail or "").strip()
    beside = "".join(piece for piece in (block.text, link.tail, *(child.tail for child in block)) if piece)
    return len(beside.strip()) < 0.2 * len(text)


def _on_cards(layout: Layout) -> tuple[float, int]:
    """The share of the text that stands on cards with a headline that is a link, and how many those are."""
    cards: set[HtmlElement] = set()
    length = 0
    for element, at in layout.elements.items():
        if (card := _card(element)) is not None:
            cards.add(card)
            length += len(layout.lines[at])
    return length / max(1, sum(map(len, layout.lines))), len(cards)


def _card(element: HtmlElement) -> HtmlElement | None:
    around = next(element.iterancestors("a"), None)
    if around is not None and _is_story(around):
        return around
    for outer in [element, *element.iterancestors()][:4]:
        if len(shown(outer)) > _CARD or outer.tag in ("body", "main"):
            return None
        if any(_is_story(link) for link in outer.iter("a")):
            return outer
    return None


def _is_section(url: str | None) -> bool:
    """Whether the address names no report: it has neither a number nor the words of a headline."""
    return url is not None and not re.search(r"\d{4,}|(?:[^/-]+-){3}", urlsplit(url).path.strip("/"))
