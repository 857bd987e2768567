"""Page line: lines of a page's article that its markup shows to be no part of it."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from onrecord.clean.furniture import BYLINE, CAPTION, LINK
from onrecord.clean.layout import key
from onrecord.clean.markup import Markup, named, shown
from onrecord.record.paragraph import paragraphs
from onrecord.record.report import LeftOut

_CAPTION = re.compile(r"\bcaption|caption\b|figcaption|image-?credit|photo-?credit|wp-caption")
_SENTENCE = re.compile(r"[.!…][\"'”’»)\]]*$")
_LINKED = 0.9  # of a line's letters


def page_lines(text: str, markup: Markup, authors: list[str]) -> list[LeftOut]:
    """The lines of `text` that are a caption, nothing but a link, or the name of one who signs."""
    root = markup.root
    in_captions = set(_captions(root))
    own = {
        key(shown(e)) for e in root.iter("p", "h2", "h3", "h4") if e not in in_captions and not _is_linked(e)
    }
    captions = {key(shown(element)) for element in in_captions} - own - {""}
    links = {key(shown(block)) for block in root.iter("p", "li", "div") if _is_linked(block)} - own
    names = {key(name) for name in authors} | {key(" ".join(authors))}
    return [
        LeftOut(line, text[slice(*line)], reason)
        for line in paragraphs(text)
        if (reason := _reason(text[slice(*line)], captions, links, names))
    ]


def _reason(line: str, captions: set[str], links: set[str], names: set[str]) -> str | None:
    said = key(line)
    if said in names:
        return BYLINE
    if said in captions:
        return CAPTION
    return LINK if said in links and not _SENTENCE.search(line) else None


def _captions(root: HtmlElement) -> Iterator[HtmlElement]:
    for element in root.iter("figcaption", "div", "p", "span"):
        if element.tag == "figcaption" or (_CAPTION.search(named(element)) and len(element) <= 4):
            yield element
            yield from element.iter("p", "span")


def _is_linked(block: HtmlElement) -> bool:
    """Whether `block` is links to other pages and next to nothing else."""
    if len(block) > 6 or block.find(".//h1") is not None:
        return False
    text = shown(block)
    away = (link for link in block.iter("a") if not (link.get("href") or "").startswith("#"))
    return 0 < len(text) < 300 and sum(len(shown(link)) for link in away) >= _LINKED * len(text)
