"""Cleaning: from what came in to a Report, whatever the form it came in."""

from msgspec.structs import replace

from onrecord.clean.glued import foreign_headlines
from onrecord.clean.heading import find_headings
from onrecord.clean.html import read_page
from onrecord.clean.language import language
from onrecord.clean.repetition import repeated_headlines
from onrecord.clean.title import find_title
from onrecord.record.language import NAMES, UNDETERMINED
from onrecord.record.paragraph import paragraphs
from onrecord.record.raw import Raw
from onrecord.record.report import LeftOut, Report


def clean(raw: Raw) -> Report:
    """The report in `raw`.

    Of plain text, `text` is `raw.content`, character for character. Of a page it is the article's
    text, a paragraph a line. What `raw` states (title, date, outlet, address) wins over the page
    and the text; nothing is guessed but the language, which the words tell better than a page's
    markup. Headings and left-out passages never overlap, stand in the order of the text, and are to
    be skipped by the reader; the headline line is to be read.

    Raises InputError when a page holds no article.
    """
    report = _from_page(raw) if raw.form == "html" else _from_text(raw)
    return replace(report, language=_told(report))


def _from_text(raw: Raw) -> Report:
    title, left_out = _judge(raw.content, _given(raw.title))
    headings = find_headings(raw.content, [passage.span for passage in left_out])
    return Report(
        id=raw.id,
        origin=raw.origin,
        title=title,
        published=raw.published,
        outlet=raw.outlet,
        url=raw.url,
        text=raw.content,
        headings=headings,
        left_out=left_out,
    )


def _from_page(raw: Raw) -> Report:
    page = read_page(raw)
    title, left_out = _judge(page.text, _given(raw.title) or page.title)
    gaps = [passage.span for passage in left_out]
    headings = [h for h in page.headings if all(h.end <= b or e <= h.begin for b, e in gaps)]
    return Report(
        id=raw.id,
        origin=raw.origin,
        title=title,
        published=raw.published or page.published,
        outlet=raw.outlet or page.outlet,
        url=raw.url or page.url,
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


def _given(title: str | None) -> str | None:
    return title if title and title.strip() else None


def _judge(text: str, given: str | None) -> tuple[str | None, list[LeftOut]]:
    """The title, and what is left out of `text`, in its order."""
    lines = paragraphs(text)
    title = given or find_title(text, lines)
    repeated = repeated_headlines(text, lines, title) if title else []
    gone = {passage.span for passage in repeated}
    remaining = [line for line in lines if line not in gone]
    found = repeated + foreign_headlines(text, remaining, title)
    return title, sorted(found, key=lambda passage: passage.span)
