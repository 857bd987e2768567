"""Refusal: pages that hold no article, and by what they are told."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from onrecord.clean.headline import normal
from onrecord.clean.linkeddata import Node, kinds, said
from onrecord.clean.markup import Markup, plain, shown

_ERROR = re.compile(
    r"\b(?:40[0-9]|410|451|50[0-4])\b|not found|access denied|forbidden|just a moment|attention required"
    r"|(?:page|article|story|content|file|url) (?:was |is |could )?(?:not|no longer|be) (?:be )?"
    r"(?:found|available|exists?)"
    r"|(?:are you|you are|verify you.re) (?:a |not a )?(?:human|robot)|service unavailable|bad gateway"
    r"|server error|security check|checking your browser|unusual traffic|something went wrong|we.re sorry"
    r"|\boops\b",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"\bcookies?\b|\bconsent\b|privacy|\bpartners\b|personal data|legitimate interest|\btracking\b|\bGDPR\b"
    r"|einwillig|datenschutz",
    re.IGNORECASE,
)
_PAYWALL = re.compile(
    r"(?:subscribe|register|sign (?:in|up)|log ?in) (?:now )?(?:to|for) (?:continue|read|unlimited|full|keep"
    r"|access)"
    r"|already (?:a|have a) (?:subscri|member|account)|(?:for|to) (?:our )?(?:subscribers|members) only"
    r"|(?:unlock|read|get) (?:this|the full) (?:article|story)|free articles? (?:left|remaining)"
    r"|remaining (?:free )?articles|subscriber[- ]only|to continue reading|exclusive to subscribers",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’“»)\]]*$")
_HEADLINE_LINKS = 8
_SHORT = 120  # words: less than that may be a message, a teaser or a caption
_SHORTEST = 25
_LONG = 400
_RUNNING = re.compile(r"[^.!?…。！？\n|]{40,}[.!?…。！？]|[^。！？\n|]{15,}[。！？]")


def refusal(
    text: str, running: str, title: str | None, markup: Markup, found: list[Node], node: Node, url: str | None
) -> str | None:
    """Why the page is no article, as a noun phrase; None where it is one.

    `text` is what was taken for its article, `running` those of its lines that stand as paragraphs, `found`
    its linked data, `node` the article in that.
    """
    return next(_reasons(text, running, title, markup, found, node, url), None)


def _reasons(
    text: str, running: str, title: str | None, markup: Markup, found: list[Node], node: Node, url: str | None
) -> Iterator[str]:
    words = _running_words(running)
    if words < _SHORTEST and (loose := _running_words(text)) > _LONG:
        words = loose  # old pages set their text without paragraphs
    head = " ".join([title or "", plain(markup.root.xpath("string(//title[1])")), *_texts(markup.root, "h1")])
    whole = shown(markup.root)
    speaks = _speaks_of(text, title, node)
    if words < 2 * _SHORT and _ERROR.search(head) and not said(node, "datePublished"):
        yield f"an error page: '{_short(title or head)}'"
    if words < 4 * _SHORT and len(_CONSENT.findall(text)) >= max(4, 0.03 * words) and not speaks:
        yield "a request for consent to cookies"
    if words < _SHORT and not _is_article(markup, node) and _is_video(markup, found):
        yield "a video with no text to it"
    if _is_index(text, markup, node, url):
        yield f"an index of other pages: {_headline_links(markup.root)} headlines that are links"
    signs = (node.get("isAccessibleForFree") in (False, "False", "false")) + bool(_PAYWALL.search(whole))
    if text and signs and words < (_SHORT if signs == 2 else _SHORT // 2):
        yield f"a paywall, with {words} words of the article in front of it"
    if words < _SHORTEST and _count(whole) > max(100, 6 * words):  # a small page of its own is let be
        yield f"a page with only {words} words in sentences"
    if text and speaks is False:
        yield "a page whose text is not that of its headline"


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


def _is_index(text: str, markup: Markup, node: Node, url: str | None) -> bool:
    """Whether the page is mostly headlines that lead elsewhere. One that says it is an article is none."""
    if _is_article(markup, node) or _headline_links(markup.root) < _HEADLINE_LINKS:
        return False
    lines = [line for line in text.split("\n") if line.strip()]
    sentences = sum(len(line) for line in lines if _SENTENCE.search(line) and len(line) >= 200)
    path = urlsplit(url or "").path.strip("/")
    is_root = url is not None and not re.search(r"\d{4,}|(?:[^/-]+-){3}", path)
    return is_root or sentences < 0.5 * len(text)


def _headline_links(root: HtmlElement) -> int:
    heads = (head for head in root.iter("h2", "h3", "h4"))
    return sum(
        head.find(".//a") is not None or next(head.iterancestors("a"), None) is not None for head in heads
    )


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
