import re
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from tests.show.command import run
from tests.show.talks import SAID, keep

from onrecord.desk import Desk
from onrecord.measures import measures
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.show.brief import as_html, as_markdown
from onrecord.show.brief.quote import quoted


@pytest.fixture(scope="module")
def desk(tmp_path_factory) -> Path:
    return keep(tmp_path_factory.mktemp("desk") / "talks.db", SAID)


def brief_of(desk: Path, since: str, until: str | None = None):
    with Desk(desk) as opened:
        return opened.brief(since, until)


def page_of(desk: Path, since: str = "2031-03-01", until: str | None = None):
    return html.fromstring(as_html(brief_of(desk, since, until)))


def words(element) -> str:
    return " ".join(element.text_content().split())


def test_each_line_leads_to_its_words(desk):
    page = page_of(desk)
    texts = {f"{report} said {told}" for report, told, *_ in SAID}
    links = page.xpath("//a[@class='words']/@href | //*[name()='svg']//*[name()='a']/@href")
    assert len(links) > len(SAID)
    for link in links:
        (quote,) = page.xpath(f"//blockquote[@id='{link.removeprefix('#')}']")
        assert words(quote.find("p")) in texts
        begin, end = re.search(r"characters ([\d,]+)–([\d,]+)", words(quote.find("footer"))).groups()
        marked = "".join(quote.xpath(".//mark[contains(@class, 'content')]/text()"))
        assert marked == words(quote.find("p"))[int(begin) : int(end)]


def test_a_page_asks_for_nothing_outside_of_it(desk):
    text = as_html(brief_of(desk, "2031-03-01"))
    assert re.findall(r"(?:src|href|url)\s*[=(]\s*[\"']?(?!#)[^\"')]+", text) == []
    assert "<script" not in text
    assert (
        re.findall(r"https?://[^\"]+", text)
        == ["http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"] * 2
    )


def test_what_changed_and_who_disagrees_stand_side_by_side(desk):
    page = page_of(desk)
    (change,) = page.xpath("//section[@id='changes']//article")
    assert words(change.find("h3")) == "Tolmar turned for ceasefire"
    assert [words(day) for day in change.find_class("day")] == ["1 Mar 2031", "20 Mar 2031"]
    (pair,) = page.xpath("//section[@id='disagreements']//article")
    assert [words(who) for who in pair.xpath(".//div[@class='who']/b")] == ["Ilva Dorn", "Jorin Malk"]


def test_positions_are_those_of_the_last_day_and_older_ones_are_grey(desk):
    cells = page_of(desk, "2031-03-10", "2031-03-15").xpath("//table[@class='matrix']//td")
    assert [
        (cell.get("class"), cell.get("data-party"), words(cell.find_class("act")[0])) for cell in cells
    ] == [
        ("old", "Karsk", "demand"),
        ("old", "Tolmar", "reject"),
    ]


def test_a_few_parties_stand_side_by_side_and_more_in_another_table(tmp_path):
    said = [
        (chr(97 + n), f"a truce at gate {n}", "2031-03-01", "demand", f"Speaker {n}", f"Party {n}")
        for n in range(6)
    ]
    tables = page_of(keep(tmp_path / "t.db", said)).xpath("//table[@class='matrix']")
    assert [len(table.xpath("thead//th")) - 1 for table in tables] == [4, 2]


@pytest.mark.parametrize("days", [20, 200, 2000])
def test_the_picture_counts_each_statement_once(tmp_path, days):
    first = date(2031, 1, 1)
    said = [
        (
            chr(97 + n),
            f"gate {n} shut {n} times",
            str(first + timedelta(n * days // 12)),
            "demand",
            "Ilva Dorn",
            "Tolmar",
        )
        for n in range(12)
    ]
    page = page_of(keep(tmp_path / "t.db", said), "2031-01-01", str(first + timedelta(days)))
    for picture in page.find_class("picture"):
        told = picture.xpath(".//*[name()='path' and @aria-roledescription='point']/@aria-label")
        assert sum(int(count) for one in told for count in re.findall(r"(\d+) × ", one)) == 12


def test_empty_parts_are_said_to_be_empty(tmp_path):
    with Desk(tmp_path / "talks.db") as opened:
        brief = opened.brief("2031-03-01")
    page, text = html.fromstring(as_html(brief)), as_markdown(brief)
    empty = [section.get("id") for section in page.iter("section") if section.find_class("none")]
    assert empty == [section.get("id") for section in page.iter("section")]
    assert [words(one) in text for one in page.find_class("none")].count(True) == len(empty) - 1  # no picture
    assert (brief.until, brief.reports) == ("2031-03-01", [])


def test_words_of_a_report_are_never_markup(tmp_path):
    said = [("a", "no <b>truce</b> & [none](x) *now*", "2031-03-01", "reject", "Ilva <i>Dorn", "Tol|mar")]
    path = keep(tmp_path / "talks.db", said)
    page, text = page_of(path), as_markdown(brief_of(path, "2031-03-01"))
    (line,) = page.xpath("//section[@id='statements']//a[@class='words']")
    assert line.text == "no <b>truce</b> & [none](x) *now*"
    assert r"no \<b\>truce\</b\> \& \[none\](x) \*now\*" in text
    assert r"Tol\|mar" in text
    assert r"Ilva \<i\>Dorn" in text


def test_links_of_markdown_lead_to_places_in_it(desk):
    text = as_markdown(brief_of(desk, "2031-03-01"))
    links, places = re.findall(r"\]\(#(\w+)\)", text), re.findall(r'<a id="(\w+)"></a>', text)
    assert set(links) == set(places)
    assert len(places) == len(set(places)) == len(SAID)


def test_numbers_that_differ_lead_to_their_words(tmp_path):
    text = "The line moved by 10 km (9 miles) on Monday."
    report = Report(id="a", origin="a", text=text, published="2031-03-01", title="The line")
    with Desk(tmp_path / "talks.db") as opened:
        opened.add_reading(measures(Reading(report=report)))
        brief = opened.brief("2031-03-01")
    page = html.fromstring(as_html(brief))
    (link,) = page.xpath("//section[@id='checks']//a/@href")
    assert "".join(page.xpath(f"//blockquote[@id='{link[1:]}']//mark/text()")) == "10 km"
    assert "differs by" in as_markdown(brief)


def test_reports_without_a_day_are_said_to_be_left_out(tmp_path):
    path = keep(tmp_path / "talks.db", [("a", "a truce", None, "reject", "Ilva Dorn", "Tolmar"), *SAID[1:]])
    basis = words(page_of(path).find_class("basis")[0])
    assert basis == (
        "2 reports, with 2 statements made in the period. "
        "1 report of the desk without a day of publication is left out."
    )


def test_the_command_writes_both_forms(desk, tmp_path):
    for name in ("brief.html", "brief.md"):
        done = run("brief", "--desk", desk, "--since", "2031-03-01", "-o", tmp_path / name)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    printed = run("brief", "--desk", desk, "--since", "2031-03-01").stdout
    assert printed == (tmp_path / "brief.md").read_text("utf-8")
    assert "1 March 2031 to 20 March 2031" in words(html.parse(tmp_path / "brief.html").getroot())


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("--since", "2031-03-10", "--until", "2031-03-01"), "until: 2031-03-01 lies before 2031-03-10"),
        (("--since", "May"), "since: 'May' is no day; expected YYYY-MM-DD, as 2031-05-06"),
        (("--since", "2031-03-01", "-o", "brief.pdf"), "expected a path in .html or .md"),
    ],
)
def test_wrong_use_is_said_in_a_line(desk, args, says):
    done = run("brief", "--desk", desk, *args)
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == 1


@given(
    st.lists(st.text("ab \n.", min_size=1, max_size=30), min_size=1, max_size=4).map("\n".join),
    st.lists(st.tuples(st.integers(0, 120), st.integers(0, 120)).map(sorted), min_size=1, max_size=3),
)
def test_a_quotation_is_the_paragraphs_with_all_of_the_words_marked(text, places):
    spans = [Span.of(text, b, e) for b, e in places if b < e <= len(text)]
    quotation = quoted(text, Statement(id="s1", content=spans, kind="direct", confidence=1.0))
    marked = "".join(piece.text for block in quotation for piece in block if "content" in piece.roles)
    covered = {at for span in spans for at in range(*span.span)}
    assert "".join(marked.split()) == "".join("".join(text[at] for at in sorted(covered)).split())
    assert all("".join(piece.text for piece in block) in text for block in quotation)


def test_of_a_long_paragraph_what_stands_around_the_words_is_quoted():
    text = "word " * 1000 + "the truce holds" + " word" * 1000
    begin = text.index("the truce")
    given = Statement(id="s1", content=[Span.of(text, begin, begin + 15)], kind="direct", confidence=1.0)
    ((before, middle, behind),) = quoted(text, given)
    assert middle == ("the truce holds", ("content",))
    assert 400 <= len(before.text) < 420
    assert 400 <= len(behind.text) < 420
