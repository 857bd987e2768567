"""Page title: the headline of a page's article, out of the several that a page gives."""

import re
from collections import defaultdict
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from onrecord.clean.headline import normal
from onrecord.clean.linkeddata import Node, said
from onrecord.clean.markup import Markup, named, plain, shown

_SEPARATOR = re.compile(r"\s+[|•·–—:»-]\s+|\s*\|\s*|\s+::\s+")
_WEIGHTS = (1.2, 1.0, 0.6, 0.3)  # of the headline that is set, in linked data, for sharing, for the window
_NOT_OF_THE_ARTICLE = re.compile(
    r"logo|site-?(?:title|name)|related|recommend|teaser|sidebar|footer|comment|banner"
)


def page_title(markup: Markup, node: Node, outlet: str | None, address: str | None = None) -> str | None:
    """The headline; None where the page gives none.

    A page sets it, tells it in linked data, gives one for those who share it and one for the window, all of
    which may differ. The one that most of them say is taken; where none agree, the one that is set.
    """
    shared = _first(markup.meta("og:title", "twitter:title", "dc.title"))
    whole = plain(markup.root.xpath("string(//title[1])"))
    linked = said(node, "headline")
    head = _chosen_head(list(markup.root.iter("h1")), [linked, shared, whole])
    others = [head, linked, shared]
    houses = ["".join(normal(outlet or "")), _house(address)]
    told = zip([*others, whole], _WEIGHTS, strict=True)
    votes = [(_cut(text, others, houses), weight) for text, weight in told if text]
    return _without_kicker(_most_said(votes), [text for text, _ in votes]) if votes else None


def _first(texts: list[str]) -> str:
    return texts[0] if texts else ""


def _is_headline(head: HtmlElement) -> bool:
    return not any(
        _NOT_OF_THE_ARTICLE.search(named(outer))
        for outer in (head, *head.iterancestors("aside", "footer", "nav", "header"))
    )


def _chosen_head(heads: list[HtmlElement], others: list[str]) -> str:
    """Of the `h1` the one that another says too, wherever it stands; else the first of the article."""
    keys = [" ".join(normal(other)) for other in others if other]
    named_so = [text for head in heads if _is_headline(head) and (text := shown(head))]
    placed = [
        *named_so,
        *(text for head in heads if (text := shown(head)) and " ".join(normal(text)) in keys),
    ]
    for text in placed:
        words = " ".join(normal(text))
        if words and any(words in other or (other in words and len(other) > 20) for other in keys):
            return text
    return next((text for text in named_so if len(text.split()) > 2), named_so[0] if named_so else "")


def _cut(text: str, others: list[str], houses: list[str]) -> str:
    """`text` without what a separator parts from it, where the rest is a headline that another says too, or
    the end is the name of one of `houses`."""
    keys = {"".join(normal(other)) for other in others}
    for end in _SEPARATOR.finditer(text):
        behind = "".join(normal(text[end.end() :]))
        is_name = len(behind) > 2 and any(behind in house or house in behind for house in houses if house)
        if is_name or "".join(normal(text[: end.start()])) in keys:
            return text[: end.start()].rstrip()
    return text


def _house(address: str | None) -> str:
    """The name in an address: "harbourpost" of "https://www.harbourpost.co.uk/1"."""
    labels = (urlsplit(address or "").hostname or "").split(".")[:-1]
    return max(labels, key=len, default="")


def _most_said(votes: list[tuple[str, float]]) -> str:
    weights: dict[str, float] = defaultdict(float)
    for text, weight in votes:
        weights["".join(normal(text))] += weight
    return max((text for text, _ in votes), key=lambda text: weights["".join(normal(text))])


def _without_kicker(title: str, candidates: list[str]) -> str:
    """`title` without the line above the headline that is set in one with it ("Economy: Prices rise")."""
    words = normal(title)
    for other in candidates:
        shorter = normal(other)
        if 4 <= len(shorter) < len(words) <= len(shorter) + 6 and words[-len(shorter) :] == shorter:
            return other
    return title
