"""Pages: body, headline, day and time, on scrapinghub's benchmark and both halves of fundus' test pages."""

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest
from lxml import html
from trafilatura import extract

from onrecord.acquire.encoding import decode_html
from onrecord.clean import clean
from onrecord.clean.layout import key
from onrecord.errors import InputError
from onrecord.record.raw import Raw
from onrecord.record.report import Report
from onrecord.score.pages import page_figures
from onrecord.score.truepage import TruePage, read_fundus, read_scrapinghub

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "data"
SCRAPINGHUB, FUNDUS = SHARED / "html_scrapinghub", SHARED / "html_news"
FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text("utf-8"))["pages"]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not FUNDUS.is_dir(), reason="the pages are not beside the project"),
]


def cleaned(content: bytes) -> Report | None:
    try:
        return clean(Raw(id="p", origin="p", content=decode_html(content), form="html"))
    except InputError:
        return None


def extracted(content: bytes) -> Report:
    return Report(id="p", origin="p", text=extract(decode_html(content), include_comments=False) or "")


def without_its_text(page: TruePage) -> str | None:
    """The page without the blocks of its article, as a paywall leaves it; None where there are none."""
    parser = html.HTMLParser(encoding="utf-8")
    root = html.document_fromstring(decode_html(page.content).encode(), parser=parser)
    true = {key(line) for line in page.body.split("\n") if len(line) > 40}
    blocks = [
        e for e in root.iter("p", "div", "li", "h2", "h3", "span", "td") if key(e.text_content()) in true
    ]
    if not blocks:
        return None
    held = Counter(block.getparent() for block in blocks)
    blocks += [
        p for outer, count in held.items() if outer is not None and count >= 3 for p in outer.iter("p")
    ]
    for block in blocks:
        if block.getparent() is not None:
            block.drop_tree()
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            script.text = re.sub(
                r'"articleBody"\s*:\s*"(?:[^"\\]|\\.)*"', '"articleBody":""', script.text or ""
            )
    return str(html.tostring(root, encoding="unicode"))


@pytest.mark.parametrize("part", ["made from", "apart"])
def test_pages_whose_text_was_taken_out_are_refused(part):
    pages = [page for page in read_fundus(FUNDUS) if page.apart == (part == "apart")]
    emptied = [content for page in pages if (content := without_its_text(page))]
    refused = sum(cleaned(content.encode()) is None for content in emptied)
    assert 100 * refused / len(emptied) >= FLOORS[part]["refused without text"]


@pytest.mark.parametrize("part", ["made from", "apart"])
def test_news_pages_stay_over_their_floors(part):
    pages = [page for page in read_fundus(FUNDUS) if page.apart == (part == "apart")]
    found, floors = page_figures(pages, cleaned), FLOORS[part]
    assert (found.pages, found.refused) == (floors["pages"], floors["refused"])
    for name in ("title", "title_to_the_letter", "own_title", "day", "time", "authors"):
        assert 100 * getattr(found, name) >= floors[name], name
    assert found.body.f1 >= floors["body"]


def test_bodies_are_at_least_as_good_as_the_extractor_s():
    pages = list(read_scrapinghub(SCRAPINGHUB))
    ours = page_figures(pages, cleaned, with_standfirst=False)
    theirs = page_figures(pages, extracted)
    assert ours.refused <= FLOORS["scrapinghub"]["refused"]
    assert ours.body.f1 >= max(theirs.body.f1, FLOORS["scrapinghub"]["body"])
