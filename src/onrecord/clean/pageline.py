"""Page line: lines of a page's article that its markup shows to be no part of it."""

import re
from collections.abc import Iterator

from lxml.html import HtmlElement

from onrecord.clean.furniture import BYLINE, CAPTION, LINK
from onrecord.clean.layout import Layout, key
from onrecord.clean.markup import named, shown
from onrecord.record.paragraph import paragraphs
from onrecord.record.report import LeftOut

_CAPTION = re.compile(r"\bcaption|caption\b|figcaption|image-?credit|photo-?credit|wp-caption")
_SENTENCE = re.compile(r"[.!…][\"'”’»)\]]*$")
_LINKED = 0.9  # of a line's letters
_LABEL = re.compile(r"\s*(?:\S+\s+){0,5}\S+\s?[:|»>]\s*")  # "See also: " in front of a link
_ASIDE = re.compile(
    r"newsletter|promo(?:tion)?s?\b|sign-?up|subscri(?:be|ption)|paywall|(?:access|registration|pay|cookie)-wall|cookie"
    r"|consent|modal\b|pop-?up|toolbar|comments?\b|(?:visually|screen-reader)-(?:hidden|text)|sr-only|trending"
    r"|banner|\bdebug|outbrain|taboola"
)
ASIDE = "part of the page beside the report"


def page_lines(text: str, layout: Layout, authors: list[str]) -> list[LeftOut]:
    """The lines of `text` that are a caption, nothing but a link, the name of one who signs, or that stand
    only in a part of the page that its makers name as no part of the report."""
    root = layout.markup.root
    in_captions = set(_captions(root))
    own = {
        key(shown(e)) for e in root.iter("p", "h2", "h3", "h4") if e not in in_captions and not _is_linked(e)
    }
    captions = {key(shown(element)) for element in in_captions} - own - {""}
    links = {key(shown(block)) for block in root.iter("p", "li", "div") if _is_linked(block)} - own
    names = {key(name) for name in authors} | {key(" ".join(authors))}
    told = [(names, BYLINE), (captions, CAPTION), (_asides(layout), ASIDE)]
    return [
        LeftOut(line, text[slice(*line)], reason)
        for line in paragraphs(text)
        if (reason := _reason(text[slice(*line)], told, links))
    ]


def _reason(line: str, told: list[tuple[set[str], str]], links: set[str]) -> str | None:
    if not (said := key(line)):
        return None
    if reason := next((reason for keys, reason in told if said in keys), None):
        return reason
    return LINK if said in links and not _SENTENCE.search(line) else None


def _asides(layout: Layout) -> set[str]:
    """The keys of the article's lines that are said in the parts beside the report and nowhere else."""
    wanted = {key(line) for line in layout.lines}
    inside: set[str] = set()
    outside: set[str] = set()
    for block in layout.markup.root.iter("p", "li", "h1", "h2", "h3", "h4", "div", "span", "dt", "dd"):
        if len(block) <= 12 and (said := key(shown(block))) in wanted:
            (inside if block.tag != "h1" and layout.is_named(block, _ASIDE) else outside).add(said)
    return inside - outside


def _captions(root: HtmlElement) -> Iterator[HtmlElement]:
    for element in root.iter("figcaption", "div", "p", "span"):
        if element.tag == "figcaption" or (_CAPTION.search(named(element)) and len(element) <= 4):
            yield element
            yield from element.iter("p", "span")


def _is_linked(block: HtmlElement) -> bool:
    """Whether `block` is links to other pages and next to nothing else but a label in front of one."""
    if len(block) > 6 or block.find(".//h1") is not None:
        return False
    text = shown(block)
    away = [shown(link) for link in block.iter("a") if not (link.get("href") or "").startswith("#")]
    if len(away) == 1 and len(away[0].split()) > 2 and text.endswith(away[0]):
        text = _LABEL.sub("", text[: -len(away[0])], count=1) + away[0]
    return 0 < len(text) < 300 and sum(map(len, away)) >= _LINKED * len(text)
