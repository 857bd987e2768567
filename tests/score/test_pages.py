import gzip
import json

import pytest

from onrecord.errors import InputError
from onrecord.record.report import LeftOut, Report
from onrecord.record.span import Span
from onrecord.score.pages import page_figures
from onrecord.score.truepage import TruePage, read_fundus, read_scrapinghub

BODY = "Veldania and Ostmark agreed on Monday to stop fighting.\nThe truce is to begin at midnight."
TITLE = "Truce agreed on the Lenn"
PAGE = TruePage(
    name="at/Post.html.gz",
    content=f"<h1>{TITLE} after <em>talks</em></h1>".encode(),
    body=BODY,
    title=TITLE,
    published="2031-05-06 09:30:00+02:00",
    authors=["Oda Brekke"],
)


def figures(**said):
    report = Report(id="r", origin="r", **said) if said else None
    return page_figures([PAGE], lambda _: report)


def test_a_report_that_has_all_is_right():
    found = figures(
        text=BODY,
        title="truce agreed on the Lenn",
        published="2031-05-06T07:30:00+00:00",
        authors=["ODA BREKKE"],
    )
    assert (found.body.f1, found.title, found.day, found.time, found.authors, found.refused) == (
        1,
        1,
        1,
        1,
        1,
        0,
    )


def test_headline_standfirst_and_what_is_left_out_are_no_body():
    text = f"{TITLE}\nBoth sides say so in Sarn today\n{BODY}\nRead more: guns fall silent on the Lenn"
    begin = text.index("Read more")
    left_out = [LeftOut((begin, len(text)), text[begin:], "link")]
    standfirst = Span.of(text, len(TITLE) + 1, text.index(BODY) - 1)
    report = Report(id="r", origin="r", text=text, title=TITLE, left_out=left_out, standfirst=standfirst)
    assert page_figures([PAGE], lambda _: report, with_standfirst=False).body.f1 == 1
    assert page_figures([PAGE], lambda _: report).body.precision < 1


def test_a_headline_of_the_page_s_own_is_told_from_the_corpus_s():
    found = figures(text=BODY, title=f"{TITLE} after talks")
    assert (found.title, found.own_title) == (0, 1)
    found = figures(text=BODY, title=f"{TITLE} | The Harbour Post")
    assert (found.title, found.own_title) == (0, 0)


@pytest.mark.parametrize(
    ("published", "day", "time"),
    [
        ("2031-05-06", 1, 0),
        ("2031-05-06T09:30:00", 1, 0),
        ("2031-05-06T10:30:00+02:00", 1, 0),
        ("2031-05-05T23:30:00-08:00", 1, 1),
        ("2031-05-07", 0, 0),
        (None, 0, 0),
    ],
)
def test_days_and_times(published, day, time):
    found = figures(text=BODY, published=published)
    assert (found.day, found.time) == (day, time)


def test_a_refused_page_has_nothing_right():
    found = figures()
    assert (found.refused, found.body.f1, found.title, found.day, found.authors) == (1, 0, 0, 0, 0)


def test_the_two_corpora_are_read(tmp_path):
    (tmp_path / "html").mkdir()
    (tmp_path / "ground-truth.json").write_text(
        json.dumps({"a1": {"articleBody": BODY, "url": "u"}}), "utf-8"
    )
    (tmp_path / "html" / "a1.html.gz").write_bytes(gzip.compress(b"<p>x</p>"))
    (page,) = read_scrapinghub(tmp_path)
    assert (page.name, page.content, page.body) == ("a1", b"<p>x</p>", BODY)

    (tmp_path / "at").mkdir()
    sections = [{"headline": ["What next"], "paragraphs": ["More talks."]}]
    true = {
        "body": {"summary": ["In short."], "sections": sections},
        "title": TITLE,
        "publishing_date": "2031-05-06",
    }
    (tmp_path / "at" / "Post.json").write_text(
        json.dumps({"V1": true, "V1_1": {**true, "authors": ["O B"]}}), "utf-8"
    )
    for day in ("2031_05_06", "2031_06_01"):
        (tmp_path / "at" / f"Post_{day}.html.gz").write_bytes(gzip.compress(day.encode()))
    first, second = read_fundus(tmp_path)
    assert (first.body, first.title) == ("In short.\nWhat next\nMore talks.", TITLE)
    assert (first.content, second.content, second.authors) == (b"2031_05_06", b"2031_06_01", ["O B"])


def test_a_folder_without_truths_is_an_input_error(tmp_path):
    with pytest.raises(InputError, match="no truths of pages"):
        list(read_scrapinghub(tmp_path))
