"""Pages: how well a page's article, headline and time of publication are found."""

import html
import json
import re
from collections.abc import Callable, Iterable
from datetime import datetime

import msgspec

from onrecord.record.report import Report
from onrecord.score.shingles import Agreement, agreement, overlap
from onrecord.score.truepage import TruePage

Clean = Callable[[bytes], Report | None]
"""From the bytes of a page to its report; None where it is refused."""


class PageFigures(msgspec.Struct, frozen=True):
    """Over the pages that have a truth of each kind, 0 to 1.

    `title` is the true one apart from marks, case and spaces, `title_to_the_letter` the true one as it is
    written, `own_title` any headline of the page's own.

    `time` is the share of the times with a zone that are found to the minute.
    """

    pages: int
    refused: int
    body: Agreement
    title: float
    title_to_the_letter: float
    own_title: float
    day: float
    time: float
    authors: float


def page_figures(pages: Iterable[TruePage], clean: Clean, with_standfirst: bool = True) -> PageFigures:
    """What `clean` makes of `pages`. The body is a report's text without its headline and what is left out;
    without the standfirst, too, for truths that leave it out."""
    found = [(page, clean(page.content)) for page in pages]
    overlaps = [overlap(page.body, _body(report, with_standfirst)) for page, report in found]
    titled = [(page, report) for page, report in found if page.title]
    dated = [(page, report) for page, report in found if page.published]
    zoned = [(page, report) for page, report in dated if _zoned(page.published)]
    signed = [(page, report) for page, report in found if page.authors]
    return PageFigures(
        pages=len(found),
        refused=sum(report is None for _, report in found),
        body=agreement(overlaps),
        title=_share(_is_title(page, report) for page, report in titled),
        title_to_the_letter=_share(
            report is not None and report.title == page.title for page, report in titled
        ),
        own_title=_share(_is_own_title(page, report) for page, report in titled),
        day=_share(_is_day(page, report) for page, report in dated),
        time=_share(_is_time(page, report) for page, report in zoned),
        authors=_share(_is_signed(page, report) for page, report in signed),
    )


def _body(report: Report | None, with_standfirst: bool) -> str:
    if report is None:
        return ""
    gone = [passage.span for passage in report.left_out]
    if report.standfirst and not with_standfirst:
        gone.append(report.standfirst.span)
    text = report.text
    for begin, end in sorted(gone, reverse=True):
        text = text[:begin] + text[end:]
    title = _key(report.title or "-")
    lines = text.split("\n")
    return "\n".join(line for at, line in enumerate(lines) if at > 5 or not _key(line).endswith(title))


def _is_title(page: TruePage, report: Report | None) -> bool:
    return report is not None and _key(report.title or "") == _key(page.title or "")


def _is_own_title(page: TruePage, report: Report | None) -> bool:
    """Whether the title is the true one, or the page's `h1` or JSON-LD headline.

    A page may set several headlines for its report; which of them the corpus takes differs by outlet.
    """
    if report is None or not report.title:
        return False
    text = page.content.decode("utf-8", "replace")
    heads = [
        re.sub(r"<[^>]*>", " ", head)
        for head in re.findall(r"<h1\b[^>]*>(.*?)</h1>", text, re.DOTALL | re.IGNORECASE)
    ]
    heads += re.findall(r'"headline"\s*:\s*"((?:[^"\\]|\\.)*)"', text)
    return _is_title(page, report) or _key(report.title) in {
        _key(html.unescape(_unescaped(head))) for head in heads
    }


def _unescaped(written: str) -> str:
    try:
        return str(json.loads(f'"{written}"', strict=False))
    except ValueError:
        return written


def _is_day(page: TruePage, report: Report | None) -> bool:
    return _is_time(page, report) or (
        report is not None and (report.published or "")[:10] == (page.published or "")[:10]
    )


def _is_time(page: TruePage, report: Report | None) -> bool:
    """Whether the time is the true one to the minute, whatever zone either is written in."""
    if report is None or not (_zoned(page.published) and _zoned(report.published)):
        return False
    one, other = (datetime.fromisoformat(time or "") for time in (page.published, report.published))
    return abs((one - other).total_seconds()) < 60


def _is_signed(page: TruePage, report: Report | None) -> bool:
    return report is not None and {_key(name) for name in page.authors} == {
        _key(name) for name in report.authors
    }


def _zoned(time: str | None) -> bool:
    return bool(time) and bool(re.search(r"\d\d:\d\d.*(?:[+-]\d\d:?\d\d|Z)$", time or ""))


def _key(text: str) -> str:
    return "".join(
        re.findall(r"\w+", text.casefold().replace("\u00ad", "").replace("’", "").replace("'", ""))
    )


def _share(right: Iterable[bool]) -> float:
    counted = list(right)
    return sum(counted) / len(counted) if counted else 0.0
