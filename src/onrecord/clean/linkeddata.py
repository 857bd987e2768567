"""Linked data: what a page says of its article in JSON-LD, in the words of schema.org."""

import html
import json
import re
from collections.abc import Iterator

from onrecord.clean.markup import Markup, plain

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None
Node = dict[str, Json]

_ARTICLE = re.compile(r"(?:\w*(?:Article|Report|Posting|Review)|BlogPost)$")
_FRAME = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$")
_COMMA_TOO_MANY = re.compile(r",\s*(?=[}\]])")


def nodes(markup: Markup) -> list[Node]:
    """All nodes in the page's JSON-LD, outer ones first. Broken JSON is passed over: it is no news."""
    return [node for written in markup.linked_data for node in _walk(_decoded(written))]


def article(found: list[Node]) -> Node:
    """Of `found` the article that the page is about, or an empty node.

    Of several the one that says most of headline, time, authors and text: the others are teasers.
    """
    articles = [node for node in found if kinds(node) and any(_ARTICLE.match(kind) for kind in kinds(node))]
    keys = ("headline", "datePublished", "author", "articleBody", "mainEntityOfPage")
    return max(articles, key=lambda node: sum(bool(node.get(key)) for key in keys), default={})


def kinds(node: Node) -> list[str]:
    """The types of `node`, such as NewsArticle."""
    said = node.get("@type")
    listed = said if isinstance(said, list) else [said]
    return [kind.rsplit("/", 1)[-1] for kind in listed if isinstance(kind, str)]


def said(node: Node, key: str) -> str:
    """The text of `node` at `key`, its character references resolved; empty where there is none."""
    value = node.get(key)
    if isinstance(value, list) and value:
        value = value[0]
    return plain(html.unescape(value)) if isinstance(value, str) else ""


def names(value: Json) -> list[str]:
    """The names in an author or publisher: a text, a node with a name, or a list of these."""
    if isinstance(value, str):
        return [plain(html.unescape(value))] if value.strip() else []
    if isinstance(value, list):
        return [name for item in value for name in names(item)]
    return names(value.get("name")) if isinstance(value, dict) else []


def _decoded(written: str) -> Json:
    written = _FRAME.sub("", written).strip()
    for attempt in (written, _COMMA_TOO_MANY.sub("", written)):
        try:
            decoded: Json = json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
        return decoded
    return None


def _walk(value: Json, depth: int = 0) -> Iterator[Node]:
    if depth > 40:
        return
    if isinstance(value, list):
        for item in value:
            yield from _walk(item, depth + 1)
    elif isinstance(value, dict):
        yield value
        for item in value.values():
            yield from _walk(item, depth + 1)
