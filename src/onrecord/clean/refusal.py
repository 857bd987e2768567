"""Refusal: pages that hold no article, and by what they are told."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml.html import HtmlElement

from onrecord.clean import refusal_forms as forms
from onrecord.clean.headline import normal
from onrecord.clean.index import is_index, stories
from onrecord.clean.layout import Layout
from onrecord.clean.linkeddata import Node, kinds, said
from onrecord.clean.markup import Markup, plain, shown

_SHORT = 120  # words: less than that may be a message, a teaser or a caption
_SHORTEST = 25
_SMALL = 40  # where the page does not say that it is an article
_LONG = 400
_RUNNING = re.compile(r"[^.!?…。！？\n|]{40,}[.!?…。！？]|[^。！？\n|]{15,}[。！？]")


class Refusal(NamedTuple):
    """`reason` is one of few, to count by; `why` a noun phrase, for a person."""

    reason: str
    why: str


def refusal(
    text: str, layout: Layout, title: str | None, found: list[Node], node: Node, url: str | None
) -> Refusal | None:
    """Why the page is no article; None where it is one.

    `text` is what was taken for its article, `found` its linked data, `node` the article in that.
    """
    return next(_reasons(text, layout, title, found, node, url), None)


def _reasons(
    text: str, layout: Layout, title: str | None, found: list[Node], node: Node, url: str | None
) -> Iterator[Refusal]:
    markup = layout.markup
    words = _running_words(layout.running())
    if words < _SHORTEST and (loose := _running_words(text)) > _LONG:
        words = loose  # old pages set their text without paragraphs
    heads = [title or "", plain(markup.root.xpath("string(//title[1])")), *_texts(markup.root, "h1")]
    head = " ".join(heads)
    whole = shown(markup.root)
    says_article = _is_article(markup, node)
    speaks = _speaks_of(text, title, node)
    small = words < _SMALL and not says_article
    is_error = forms.ERROR.search(head) or (small and forms.ERROR_OF_A_SMALL_PAGE.search(f"{head} {text}"))
    if words < 2 * _SHORT and is_error and not says_article:
        yield Refusal("error page", f"an error page: '{_short(title or head)}'")
    if words < _SHORT and not says_article and (bare := _without_content(heads)):
        yield Refusal("door", f"a page in front of another: '{_short(bare)}'")
    asks = not speaks or (len(forms.CHOICE.findall(text)) >= 2 and not says_article)
    if asks and words < 4 * _SHORT and len(forms.CONSENT.findall(text)) >= max(4, 0.03 * words):
        yield Refusal("consent wall", "a request for consent to cookies")
    if words < _SHORT and not says_article and _is_video(markup, found):
        yield Refusal("video", "a video with no text to it")
    if is_index(layout, says_article, words, url):
        yield Refusal("index", f"an index of other pages: {stories(markup.root)} headlines that are links")
    signs = (node.get("isAccessibleForFree") in (False, "False", "false")) + bool(forms.PAYWALL.search(whole))
    if text and signs and words < (_SHORT if signs == 2 else _SHORT // 2):
        yield Refusal("paywall", f"a paywall, with {words} words of the article in front of it")
    # A small page of its own is let be, and one that says it is an article while most of it is that.
    much = max(100, 6 * words) if says_article else max(50, 2 * words)
    if words < (_SHORTEST if says_article else _SMALL) and _count(whole) > much:
        yield Refusal("no article", f"a page with only {words} words in sentences")
    if text and speaks is False:
        yield Refusal("no article", "a page whose text is not that of its headline")


def _without_content(heads: list[str]) -> str | None:
    """Of `heads` the first that says, its outlet aside, that the page is for signing in or leads on."""
    names = (re.split(r"\s+[|–—-]\s+", head)[0].strip(" .…!") for head in heads)
    return next((name for name in names if forms.NO_CONTENT.fullmatch(name)), None)


def _running_words(text: str) -> int:
    """The words that stand in whole sentences."""
    return sum(_count(found[0]) for found in _RUNNING.finditer(text))


def _count(text: str) -> int:
    """The words of `text`; of a script that writes none apart, two letters count as one."""
    dense = len(re.findall(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]", text))
    return len(re.findall(r"\w+", text)) if dense < 0.2 * len(text) else dense // 2


def _is_article(markup: Markup, node: Node) -> bool:
    return bool(node.get("datePublished")) or "article" in [kind.lower() for kind in markup.meta("og:type")]


def _is_video(markup: Markup, found: list[Node]) -> bool:
    kind = " ".join(markup.meta("og:type")).lower()
    return kind.startswith("video") or any("VideoObject" in kinds(node) for node in found)


def _speaks_of(text: str, title: str | None, node: Node) -> bool | None:
    """Whether `text` has words of the headline or of what the page says the article is about.

    Words are compared by their beginnings: other forms of them will do. None where they are too few to tell.
    """
    told = normal(f"{title or ''} {said(node, 'headline')} {said(node, 'description')}")
    telling = {word[:5] for word in told if len(word) >= 4 and not word.isdigit()}
    whole = "".join(normal(text))
    return None if len(telling) < 3 else any(beginning in whole for beginning in telling)


def _texts(root: HtmlElement, tag: str) -> list[str]:
    return [shown(element) for element in root.iter(tag)][:3]


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
