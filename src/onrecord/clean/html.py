"""HTML: the article of a page, with what the page states of it."""

import logging
import re

import msgspec
from trafilatura import bare_extraction

from onrecord.clean.authors import authors
from onrecord.clean.body import read_body
from onrecord.clean.headline import normal
from onrecord.clean.layout import Layout
from onrecord.clean.linkeddata import Node, article, names, nodes
from onrecord.clean.markup import Markup, absolute
from onrecord.clean.pageline import page_lines
from onrecord.clean.pagetitle import page_title
from onrecord.clean.published import published, updated
from onrecord.clean.refusal import Refusal, refusal
from onrecord.errors import RefusedError
from onrecord.record.raw import Raw
from onrecord.record.report import LeftOut, PublishedFrom
from onrecord.record.span import Span

_FULL_STOP = re.compile(r"[.!][\"'”’)]*\s*$")
_AS_WRITTEN = re.compile(
    r"(<(?:script|style|pre|textarea)\b.*?</(?:script|style|pre|textarea)\s*>)", re.IGNORECASE | re.DOTALL
)
_TEXT = re.compile(r">[^<>]+<")
_WRAP = re.compile(r"(?<=[^\s>.!?:…。\"'”’)])[ \t]*\r?\n[ \t]*(?=[^\s<])")
_NOTHING = Refusal("no article", "no article text found in the page")
_LIBRARIES = ("trafilatura", "htmldate", "courlan", "justext")


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """The article of a page: `text` holds a paragraph a line, `headings` are the page's own subheads.

    `published` is an ISO 8601 date or time, with its offset where the page gives it; `published_from` says
    which part of the page tells it.
    """

    text: str
    standfirst: Span | None
    title: str | None
    published: str | None
    published_from: PublishedFrom | None
    updated: str | None
    outlet: str | None
    canonical_url: str | None
    authors: list[str]
    language: str | None
    headings: list[Span]
    left_out: list[LeftOut]


def read_page(raw: Raw) -> Page:
    """The article in the page `raw.content`.

    Raises RefusedError, with the reason, when there is none. `language` is what the page states, never a
    guess from its words.
    """
    _silence()
    markup = Markup(raw.content)
    if markup.too_deep:
        raise RefusedError(raw.origin, "elements nested more than 255 deep", "nested too deeply")
    found = bare_extraction(
        _unwrapped(raw.content),
        url=raw.url,
        with_metadata=True,
        include_comments=False,
        # The extensive search takes a date from the prose, which may be the date of anything.
        date_extraction_params={"original_date": True, "extensive_search": False},
    )
    linked = nodes(markup)
    node = article(linked)
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        raise _refused(raw, refusal("", Layout("", markup), None, linked, node, raw.url) or _NOTHING)
    outlet = _outlet(markup, node) or found.sitename or None
    canonical = _canonical(markup, raw.url)
    title = page_title(markup, node, outlet, canonical or raw.url) or found.title or None
    told = published(markup, node, (canonical, raw.url))
    layout = Layout(found.text or "", markup)
    text, standfirst = read_body(layout, node)
    if found_out := refusal(text, layout, title, linked, node, canonical or raw.url):
        raise _refused(raw, found_out)
    signed = authors(markup, node, outlet) or [name for name in (found.author or "").split("; ") if name]
    heads = [] if found.body is None else list(found.body.iter("head"))
    subheads = ["".join(head.itertext()) for head in heads if head.get("rend") != "h1"]
    return Page(
        text=text,
        standfirst=_standing(text, standfirst),
        title=title,
        published=told.time if told else found.date or None,
        published_from=told.told_by if told else "page" if found.date else None,
        updated=updated(markup, node, told.time if told else None),
        outlet=outlet,
        canonical_url=canonical or found.url or None,
        authors=signed,
        language=_language(markup),
        headings=_headings(text, subheads, raw.title or title or ""),
        left_out=page_lines(text, layout, signed),
    )


def _refused(raw: Raw, found: Refusal) -> RefusedError:
    return RefusedError(raw.origin, f"{found.why}; expected an article", found.reason)


def _unwrapped(content: str) -> str:
    """`content` without the line ends amid its sentences: they are spaces to a browser, but part paragraphs
    in what is extracted."""
    parts = _AS_WRITTEN.split(content)
    parts[::2] = [_TEXT.sub(lambda text: _WRAP.sub(" ", text[0]), part) for part in parts[::2]]
    return "".join(parts)


def _silence() -> None:
    """Keeps the libraries' warnings off standard error, where logging puts what nobody handles."""
    for name in _LIBRARIES:
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())


def _outlet(markup: Markup, node: Node) -> str | None:
    said = [*markup.meta("og:site_name"), *names(node.get("publisher")), *markup.meta("application-name")]
    return said[0] if said else None


def _canonical(markup: Markup, url: str | None) -> str | None:
    addresses = [markup.link("canonical", url), *(absolute(a, url) for a in markup.meta("og:url"))]
    return next((address for address in addresses if address), None)


def _language(markup: Markup) -> str | None:
    """The ISO 639 code that the page states, such as "en" of "en-GB" or "en_GB"."""
    for written in (markup.root.get("lang") or "", *markup.meta("og:locale")):
        code = written.strip().replace("_", "-").split("-")[0].lower()
        if code.isascii() and code.isalpha() and len(code) in (2, 3):
            return code
    return None


def _standing(text: str, line: str | None) -> Span | None:
    """Where `line` stands in `text`; None for no line."""
    begin = text.find(line) if line else -1
    return Span.of(text, begin, begin + len(line)) if line and begin >= 0 else None


def _headings(text: str, subheads: list[str], title: str) -> list[Span]:
    """The lines of `text` that are `subheads`, both in order.

    One that says the title is no subhead, nor is a long sentence: some pages mark their standfirst so.
    """
    heads = [head for head in subheads if not (_FULL_STOP.search(head) and len(head.split()) >= 8)]
    wanted = [words for head in heads if (words := normal(head)) and words != normal(title)]
    found, begin = [], 0
    for line in text.splitlines(keepends=True):
        if wanted and normal(line) == wanted[0]:
            found.append(Span.of(text, begin, begin + len(line.rstrip())))
            del wanted[0]
        begin += len(line)
    return found
