"""Markup: a page as a tree, with the little that all who look at it need."""

import re
from functools import cached_property
from urllib.parse import urljoin, urlsplit

from lxml import etree, html
from lxml.etree import ParserError
from lxml.html import HtmlElement

_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
# Soft hyphens and marks without width are the layout's.
_NO_WIDTH = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")
_NOT_SHOWN = (etree.Comment, "script", "style", "noscript", "template", "svg")


class Markup:
    """The tree of a page as a reader sees it: without scripts. Broken markup gives a poorer tree.

    `linked_data` are the texts of its JSON-LD. `too_deep` is whether elements are nested deeper than libxml2
    reads, 255: it leaves out what lies there without a word.
    """

    def __init__(self, content: str) -> None:
        self.content = content
        parser = html.HTMLParser(no_network=True)
        try:
            # A NUL would end the page.
            self.root: HtmlElement = html.document_fromstring(
                _DECLARATION.sub("", content.replace("\0", " ")), parser=parser, ensure_head_body=True
            )
        except ParserError:
            self.root = html.document_fromstring("<html></html>", ensure_head_body=True)
        self.too_deep = any("xcessive depth" in error.message for error in parser.error_log)
        scripts = [one for one in self.root.iter("script") if "ld+json" in (one.get("type") or "").lower()]
        self.linked_data = [script.text or "" for script in scripts]
        etree.strip_elements(self.root, *_NOT_SHOWN, with_tail=False)
        for line_end in self.root.iter("br"):
            line_end.tail = f" {line_end.tail or ''}"
        self._held = list(self.root.iter())  # lxml makes an element anew each time, unless it is held

    @cached_property
    def metas(self) -> dict[str, list[str]]:
        """What `<meta>` says, by property, name or itemprop in small letters, as often as it is said."""
        found: dict[str, list[str]] = {}
        for meta in self.root.iter("meta"):
            said = plain(meta.get("content") or "")
            names = {(meta.get(key) or "").strip().lower() for key in ("property", "name", "itemprop")}
            for name in names - {""} if said else ():
                found.setdefault(name, []).append(said)
        return found

    def meta(self, *names: str) -> list[str]:
        """All that is said under `names`, in their order."""
        return [said for name in names for said in self.metas.get(name, ())]

    def link(self, relation: str, base: str | None) -> str | None:
        """The absolute http address of the first `<link>` of `relation`; None where it is none."""
        for link in self.root.iter("link"):
            if relation in (link.get("rel") or "").lower().split():
                return absolute(link.get("href") or "", base)
        return None


def absolute(address: str, base: str | None) -> str | None:
    """`address` as an absolute http address, as seen from `base`; None where it is none."""
    try:
        joined = urljoin(base or "", address.strip())
        return joined if urlsplit(joined).scheme in ("http", "https") and urlsplit(joined).netloc else None
    except ValueError:
        return None


def plain(text: str) -> str:
    """`text` on one line, without what has no width."""
    return " ".join(_NO_WIDTH.sub("", text).split())


def shown(element: HtmlElement) -> str:
    """The text in `element` as a reader sees it, on one line."""
    return plain("".join(element.itertext()))


def named(element: HtmlElement) -> str:
    """The class, id and role of `element`, in small letters: what its makers call it."""
    said = (
        element.get(key) or "" for key in ("class", "id", "itemprop", "role", "data-testid", "data-component")
    )
    return " ".join(said).lower()
