"""Cleaning: from what came in to a Report, whatever the form it came in."""

from msgspec.structs import replace

from onrecord.clean.byline import byline_names, signers
from onrecord.clean.dateline import find_dateline
from onrecord.clean.filename import named_day
from onrecord.clean.furniture import BYLINE, LINK, furniture
from onrecord.clean.glued import foreign_headlines
from onrecord.clean.heading import find_headings
from onrecord.clean.headline import normal
from onrecord.clean.language import language
from onrecord.clean.notes import notes
from onrecord.clean.repetition import repeated_headlines
from onrecord.clean.title import find_title
from onrecord.record.language import NAMES, UNDETERMINED
from onrecord.record.moment import later
from onrecord.record.paragraph import Range, paragraphs
from onrecord.record.raw import Raw
from onrecord.record.report import LeftOut, Report
from onrecord.record.span import Span


def clean(raw: Raw) -> Report:
    """The report in `raw`.

    Of plain text, `text` is `raw.content`, character for character. Of a page it is the article's
    text, a paragraph a line. What `raw` states (title, date, outlet, address) wins over the page
    and the text; nothing is guessed but the language, which the words tell better than a page's
    markup. Headings and left-out passages never overlap, stand in the order of the text, and are to
    be skipped by the reader; the headline line is to be read.

    Raises RefusedError when a page holds no article.
    """
    report = _from_page(raw) if raw.form == "html" else _from_text(raw)
    lines = paragraphs(report.text)
    signed = [name for p in report.left_out if p.reason == BYLINE for name in byline_names(p.text)]
    if report.published is None and (day := named_day(raw.origin)):
        report = replace(report, published=day, published_from="name")
    return replace(
        report,
        language=_told(report),
        authors=signers(raw.byline or "", raw.outlet) or report.authors or list(dict.fromkeys(signed)),
        dateline=find_dateline(report.text, lines),
        corrections=notes(report.text, lines),
    )


def _from_text(raw: Raw) -> Report:
    title, headings, left_out = _judge(raw.content, _given(raw.title))
    return Report(
        id=raw.id,
        origin=raw.origin,
        title=title,
        published=raw.published,
        published_from="given" if raw.published else None,
        updated=_updated(raw),
        outlet=raw.outlet,
        url=raw.url,
        text=raw.content,
        headings=headings,
        left_out=left_out,
    )


def _from_page(raw: Raw) -> Report:
    # Imported here: it takes half a second to load, and plain text does without it.
    from onrecord.clean.html import read_page

    page = read_page(raw)
    title, headings, left_out = _judge(
        page.text, _given(raw.title) or page.title, page.headings, page.left_out
    )
    return Report(
        id=raw.id,
        origin=raw.origin,
        title=title,
        published=raw.published or page.published,
        published_from="given" if raw.published else page.published_from,
        updated=page.updated,
        outlet=raw.outlet or page.outlet,
        url=raw.url or page.canonical_url,
        canonical_url=page.canonical_url,
        authors=page.authors,
        standfirst=page.standfirst,
        language=page.language,
        text=page.text,
        headings=headings,
        left_out=left_out,
    )


def _told(report: Report) -> str | None:
    """The language that the running text tells; what the page states, where that tells less."""
    found = language("\n".join(report.text[begin:end] for begin, end in report.readable()))
    stated = report.language if report.language in NAMES else None
    if found == UNDETERMINED and stated != "en":
        return stated or found
    return found or stated


def _updated(raw: Raw) -> str | None:
    """When its source made this version, if that is after the first was published."""
    first = raw.updated is None or raw.published is None or not later(raw.updated, raw.published)
    return None if first else raw.updated


def _given(title: str | None) -> str | None:
    return title if title and title.strip() else None


def _judge(
    text: str, given: str | None, subheads: list[Span] | None = None, marked: list[LeftOut] | None = None
) -> tuple[str | None, list[Span], list[LeftOut]]:
    """The title, the subheads and what is left out of `text`, both in its order.

    `subheads` are those that a page marks; without them they are told by their form. `marked` are lines that
    its markup shows to be no part of the report.
    """
    lines = paragraphs(text)
    of_page = furniture(text, lines)
    # A headline may have the form of a link ("Explainer: What the truce means").
    title = given or find_title(text, _less(lines, [p for p in of_page if p.reason != LINK]))
    gone = repeated_headlines(text, lines, title) if title else []
    for passages in (marked or [], of_page):
        left = set(_less(lines, gone))
        gone += [p for p in passages if p.span in left and not (title and normal(p.text) == normal(title))]
    heads = find_headings(text, [p.span for p in gone]) if subheads is None else subheads
    if language(text) in (None, "en"):  # the forms of headlines are those of English
        own_form = {head.span for head in heads} if subheads is None else None
        gone += foreign_headlines(text, _less(lines, gone), title, own_form)
    gaps = [passage.span for passage in gone]
    own = [head for head in heads if all(head.end <= b or e <= head.begin for b, e in gaps)]
    return title, own, sorted(gone, key=lambda passage: passage.span)


def _less(lines: list[Range], passages: list[LeftOut]) -> list[Range]:
    gone = {passage.span for passage in passages}
    return [line for line in lines if line not in gone]
