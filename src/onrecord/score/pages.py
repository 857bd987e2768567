"""Pages: how well a page's article, headline and time of publication are found.

Two corpora: scrapinghub's article-extraction-benchmark (pages and their body) and the test pages of fundus (pages
with title, time, authors and body).
"""

import gzip
import html
import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from onrecord.errors import InputError
from onrecord.record.report import Report
from onrecord.score.shingles import Agreement, Overlap, agreement, overlap

Clean = Callable[[bytes], Report | None]
"""From the bytes of a page to its report; None where it is refused."""


class TruePage(msgspec.Struct, frozen=True, kw_only=True):
    """A page and what is true of it; `body` holds a paragraph a line, `published` is an ISO 8601 time."""

    name: str
    content: bytes
    body: str
    title: str | None = None
    published: str | None = None
    authors: list[str] = []

    @property
    def apart(self) -> bool:
        """Whether the page is of the half that nothing was made from, told by a hash of its file's name."""
        return int(sha256(self.name.rsplit("/", 1)[-1].encode()).hexdigest(), 16) % 2 == 0


class PageFigures(msgspec.Struct, frozen=True):
    """Over the pages that have a truth of each kind, 0 to 1. `own_title` counts any headline of the page's own.

    `time` is the share of the times with a zone that are found to the minute.
    """

    pages: int
    refused: int
    body: Agreement
    title: float
    own_title: float
    day: float
    time: float
    authors: float


def read_scrapinghub(folder: Path) -> Iterator[TruePage]:
    """The pages of a checkout of the benchmark. Raises InputError."""
    for name, true in sorted(_json(folder / "ground-truth.json").items()):
        page = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        yield TruePage(name=name, content=page, body=true["articleBody"])


def read_fundus(folder: Path) -> Iterator[TruePage]:
    """The test pages of fundus; the versions of an outlet's layout are in the order of its pages' dates."""
    for path in sorted(folder.glob("*/*.json")):
        pages = sorted(path.parent.glob(f"{path.stem}_[0-9]*.html.gz"))
        for page, true in zip(pages, _json(path).values(), strict=True):
            yield TruePage(
                name=f"{path.parent.name}/{page.name}",
                content=gzip.decompress(page.read_bytes()),
                body="\n".join(_paragraphs(true.get("body") or {})),
                title=true.get("title"),
                published=true.get("publishing_date"),
                authors=true.get("authors") or [],
            )


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
    heads = [re.sub(r"<[^>]*>", " ", head) for head in re.findall(r"<h1\b[^>]*>(.*?)</h1>", text, re.DOTALL | re.IGNORECASE)]
    heads += re.findall(r'"headline"\s*:\s*"((?:[^"\\]|\\.)*)"', text)
    return _is_title(page, report) or _key(report.title) in {_key(html.unescape(_unescaped(head))) for head in heads}


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
    return report is not None and {_key(name) for name in page.authors} == {_key(name) for name in report.authors}


def _zoned(time: str | None) -> bool:
    return bool(time) and bool(re.search(r"\d\d:\d\d.*(?:[+-]\d\d:?\d\d|Z)$", time or ""))


def _key(text: str) -> str:
    return "".join(re.findall(r"\w+", text.casefold().replace("\u00ad", "").replace("’", "").replace("'", "")))


def _share(right: Iterable[bool]) -> float:
    counted = list(right)
    return sum(counted) / len(counted) if counted else 0.0


def _paragraphs(body: dict[str, list[dict[str, list[str]]]]) -> Iterator[str]:
    yield from body.get("summary", [])  # type: ignore[misc]
    for section in body.get("sections", []):
        yield from section.get("headline", [])
        yield from section.get("paragraphs", [])


def _json(path: Path) -> dict[str, dict]:  # type: ignore[type-arg]
    try:
        return dict(json.loads(path.read_text("utf-8")))
    except (OSError, ValueError) as error:
        raise InputError(str(path), "no truths of pages; expected JSON, an object by page") from error


__all__ = ["Overlap", "PageFigures", "TruePage", "page_figures", "read_fundus", "read_scrapinghub"]
