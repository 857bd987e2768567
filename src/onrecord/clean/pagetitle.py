"""Page title: the headline of a page's article, out of the several that a page gives."""

import re
from collections import Counter

from onrecord.clean.headline import normal
from onrecord.clean.linkeddata import Node, said
from onrecord.clean.markup import Markup, named, plain, shown

_SUFFIX = re.compile(r"\s+[|•·–—:»-]\s+|\s*\|\s*|\s+::\s+")
_NOT_OF_THE_ARTICLE = re.compile(r"logo|site-?(?:title|name)|related|recommend|teaser|sidebar|footer|comment|banner")


def page_title(markup: Markup, node: Node, outlet: str | None) -> str | None:
    """The headline; what the page says most often, then as it is set on the page.

    Candidates are the `h1`, the linked data, the title for those who share it, and the page's own title,
    without the name of the outlet behind it. None where the page gives none.
    """
    shared = [_first(markup.meta("og:title")), _first(markup.meta("twitter:title", "dc.title"))]
    whole = plain("".join(markup.root.xpath("string(//title[1])")))
    heads = [text for head in markup.root.iter("h1") if _is_headline(head) and (text := shown(head))]
    linked = said(node, "headline")
    others = [*heads, linked, *shared, whole]
    head = _chosen_head(heads, [linked, *shared, whole])
    candidates = [_cut(text, others, outlet) for text in (shared[0], head, linked, shared[1], whole) if text]
    if not candidates:
        return None
    return _without_kicker(_most_said(candidates), candidates)


def _first(texts: list[str]) -> str:
    return texts[0] if texts else ""


def _is_headline(head) -> bool:
    return not any(_NOT_OF_THE_ARTICLE.search(named(outer)) for outer in (head, *head.iterancestors("aside", "footer", "nav", "header")))


def _chosen_head(heads: list[str], others: list[str]) -> str:
    """Of the `h1` the one that another says too; else the first."""
    said_elsewhere = [" ".join(normal(other)) for other in others if other]
    for head in heads:
        words = " ".join(normal(head))
        if words and any(words in other or (other in words and len(other) > 20) for other in said_elsewhere):
            return head
    return heads[0] if heads else ""


def _cut(text: str, others: list[str], outlet: str | None) -> str:
    """`text` without an outlet's name and the like at its end."""
    words = normal(text)
    for other in others:
        shorter = normal(other)
        if 2 <= len(shorter) < len(words) <= len(shorter) + 8 and words[: len(shorter)] == shorter:
            return other
    for end in reversed([*_SUFFIX.finditer(text)]):
        behind = "".join(normal(text[end.end() :]))
        if outlet and behind and (behind in "".join(normal(outlet)) or "".join(normal(outlet)) in behind):
            return text[: end.start()].rstrip()
    return text


def _most_said(candidates: list[str]) -> str:
    times = Counter("".join(normal(text)) for text in candidates)
    return max(candidates, key=lambda text: times["".join(normal(text))])


def _without_kicker(title: str, candidates: list[str]) -> str:
    """`title` without the line above the headline that is set in one with it ("Economy: Prices rise")."""
    words = normal(title)
    for other in candidates:
        shorter = normal(other)
        if 4 <= len(shorter) < len(words) <= len(shorter) + 6 and words[-len(shorter) :] == shorter:
            return other
    return title
