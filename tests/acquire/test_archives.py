"""Web archives, tables, items of wires and boxes of letters."""

import gzip
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.acquire import acquire
from onrecord.acquire.columns import columns_of
from onrecord.errors import InputError, RefusedError, UsageError
from onrecord.record.raw import Raw

TEXT = "Foreign Minister Ana Tolm said that the talks would go on at Orrin."


def record(kind, url, body):
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


def http(body, status="200 OK", kind="text/html; charset=utf-8", more=""):
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{more}\r\n".encode() + body


PAGES = [f"<html><p>{TEXT} {number} caf\u00e9</p></html>".encode() for number in range(3)]
RECORDS = [
    record("warcinfo", "", b"software: x\r\n"),
    record("request", "https://paper.example/0", b"GET / HTTP/1.1\r\n\r\n"),
    *(record("response", f"https://paper.example/{n}", http(page)) for n, page in enumerate(PAGES)),
]


def archive(tmp_path, records=RECORDS, cut=0, packed=True, extra=b""):
    data = b"".join(map(gzip.compress, records)) if packed else b"".join(records)
    path = tmp_path / ("news.warc.gz" if packed else "news.warc")
    path.write_bytes((data[:-cut] if cut else data) + extra)
    return list(acquire(path))


@pytest.mark.parametrize("packed", [True, False])
def test_the_pages_of_a_web_archive_are_reports(tmp_path, packed):
    found = archive(tmp_path, packed=packed)
    assert [raw.url for raw in found] == [f"https://paper.example/{n}" for n in range(3)]
    assert [raw.content.encode() for raw in found] == PAGES
    assert {(raw.form, raw.published) for raw in found} == {("html", None)}


@pytest.mark.parametrize("packed", [True, False])
@pytest.mark.parametrize("cut", [1, 5, 30, 90, 160])
def test_a_truncated_archive_is_said_to_be(tmp_path, packed, cut):
    *kept, last = archive(tmp_path, cut=cut, packed=packed)
    assert isinstance(last, InputError)
    assert "cut off or damaged" in str(last)
    assert [raw.url for raw in kept][:2] == ["https://paper.example/0", "https://paper.example/1"]


def test_an_archive_with_damage_at_its_end_is_said_to_be_damaged(tmp_path):
    *kept, last = archive(tmp_path, extra=b"\x1f\x8b\x08garbage")
    assert len(kept) == 3
    assert "cut off or damaged" in str(last)


@pytest.mark.parametrize("data", [b"", b"nothing", gzip.compress(b"nothing")])
def test_what_is_no_archive_is_said(tmp_path, data):
    (tmp_path / "a.warc.gz").write_bytes(data)
    (found,) = acquire(tmp_path / "a.warc.gz")
    assert "no WARC" in str(found)


def test_what_is_no_page_of_an_archive_is_refused_by_its_reason(tmp_path):
    answers = [http(b"gone", "404 Not Found"), http(b"\x89PNG", kind="image/png"), http(PAGES[0])]
    found = archive(tmp_path, [record("response", "https://paper.example/x", answer) for answer in answers])
    assert [one.reason if isinstance(one, RefusedError) else "kept" for one in found] == ["no page"] * 2 + [
        "kept"
    ]


@pytest.mark.parametrize("stored", ["packed", "undone"])
def test_compression_and_chunks_are_undone_where_they_are_still_there(tmp_path, stored):
    body = gzip.compress(PAGES[0]) if stored == "packed" else PAGES[0]
    if stored == "packed":
        body = b"%x\r\n%s\r\n0\r\n\r\n" % (len(body), body)
    answer = http(body, more="Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")
    (found,) = archive(tmp_path, [record("response", "https://paper.example/x", answer)])
    assert found.content.encode() == PAGES[0]


def test_a_bomb_in_an_archive_is_refused(tmp_path):
    answer = http(gzip.compress(b"\0" * (65 << 20)), more="Content-Encoding: gzip\r\n")
    (found,) = archive(tmp_path, [record("response", "https://paper.example/x", answer)])
    assert found.reason == "too large"


def table(tmp_path, text, columns=None, name="t.csv", encoding="utf-8"):
    (tmp_path / name).write_bytes(text.encode(encoding))
    return list(acquire(tmp_path / name, columns=columns))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_table_is_read_by_the_names_of_its_columns(tmp_path, mark, encoding):
    rows = [["Date", "Headline", "Body", "x"], ["2031-05-06", "Talks", f'"{TEXT}\n\nCaf\u00e9 ""so"""', "1"]]
    (raw,) = table(tmp_path, "\n".join(mark.join(row) for row in rows) + "\n", encoding=encoding)
    assert raw == Raw(
        id="t:2",
        origin=f"{tmp_path / 't.csv'}, line 2",
        content=f'{TEXT}\n\nCaf\u00e9 "so"',
        title="Talks",
        published="2031-05-06",
    )


def test_columns_can_be_given(tmp_path):
    (raw,) = table(tmp_path, f"a,b,text\n{TEXT},2031-05-06,other\n", columns_of("text=a, published=b"))
    assert (raw.content, raw.published) == (TEXT, "2031-05-06")
    for columns, says in (
        (None, "no column for the text"),
        ({"text": "z"}, "no column 'z'; there are 'a', 'b'"),
    ):
        (fault,) = table(tmp_path, f"a,b\n{TEXT},1\n", columns)
        assert says in str(fault)


@pytest.mark.parametrize("wrong", ["text", "words=a", "text=", "text=a,,"])
def test_columns_that_map_nothing_are_wrong_use(wrong):
    with pytest.raises(UsageError, match="maps no field"):
        columns_of(wrong)


def test_a_bad_row_stops_no_other(tmp_path):
    first, second, third = table(
        tmp_path, f"text,published\n{TEXT},yesterday\n,\n ,2031-05-06\n{TEXT},2031-05-06\n"
    )
    assert "line 2: 'yesterday' is no date" in str(first)
    assert "line 4: the text is empty" in str(second)
    assert third.content == TEXT


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r\ufeff"), min_size=1).filter(
            str.strip
        ),
        min_size=1,
        max_size=5,
    )
)
def test_what_is_written_as_csv_comes_back(tmp_path_factory, texts):
    import csv

    path = tmp_path_factory.mktemp("csv") / "t.csv"
    with path.open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows([["id", "text"], *enumerate(texts)])
    assert [raw.content for raw in acquire(path)] == texts


def test_parquet_is_read_by_its_columns(tmp_path):
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    import datetime

    path = tmp_path / "t.parquet"
    days = [datetime.datetime(2031, 5, 6), None, datetime.datetime(2031, 5, 7)]
    parquet.write_table(arrow.table({"body": [TEXT, None, "b"], "date": days, "n": [1, 2, 3]}), path)
    first, fault, last = acquire(path)
    assert (first.content, first.published, first.id) == (TEXT, "2031-05-06T00:00:00", "t:1")
    assert "row 2: the text is empty" in str(fault)
    assert last.published == "2031-05-07T00:00:00"
    path.write_bytes(path.read_bytes()[:-20])
    (fault,) = acquire(path)
    assert "no Parquet, or damaged" in str(fault)


ITEM = {
    "uri": "urn:wire.example:1",
    "type": "text",
    "headline": "Talks go on",
    "body_html": f"<p>{TEXT}</p><p>Second.</p>",
    "versioncreated": "2031-05-06T10:00:00+02:00",
    "pubstatus": "usable",
}


def item(tmp_path, indent=2, name="i.json", **more):
    (tmp_path / name).write_text(json.dumps(ITEM | more, indent=indent))
    (found,) = acquire(tmp_path / name)
    return found


@pytest.mark.parametrize(
    ("indent", "name"), [(2, "i.json"), (None, "i.json"), (None, "i.jsonl"), (None, "i")]
)
def test_an_item_of_a_wire_is_a_report(tmp_path, indent, name):
    raw = item(tmp_path, indent, name)
    assert (raw.id, raw.title, raw.content) == ("urn:wire.example:1", "Talks go on", f"{TEXT}\n\nSecond.")
    assert raw.published == "2031-05-06T10:00:00+02:00"


def test_an_item_of_version_3_is_a_report(tmp_path):
    bodies = [{"role": "main", "contenttype": "text/html", "value": f"<p>{TEXT}"}]
    raw = item(tmp_path, body_html=None, headline=None, headlines=[{"value": "Talks"}], bodies=bodies)
    assert (raw.title, raw.content) == ("Talks", TEXT)


@pytest.mark.parametrize(
    ("more", "reason"),
    [
        ({"pubstatus": "withheld"}, "withheld"),
        ({"pubstatus": "canceled"}, "cancelled"),
        ({"pubstatus": "cancelled"}, "cancelled"),
        ({"embargoed": "2999-01-01T00:00:00Z"}, "embargoed"),
        ({"embargoed": "soon"}, "embargoed"),
    ],
)
@pytest.mark.parametrize("indent", [2, None])
def test_what_a_wire_holds_back_is_not_read(tmp_path, more, reason, indent):
    found = item(tmp_path, indent, **more)
    assert isinstance(found, RefusedError)
    assert found.reason == reason


def test_an_embargo_that_has_ended_holds_nothing_back(tmp_path):
    assert isinstance(item(tmp_path, embargoed="2001-01-01T00:00:00Z"), Raw)


LETTERS = f"""From a@b Mon May  5 10:00:00 2031
From: =?utf-8?q?The_Orrin_Letter?= <news@paper.example>
Subject: =?utf-8?q?Talks_=E2=80=93_day_two?=
Date: Mon, 05 May 2031 10:00:00 +0200
Message-ID: <1@paper.example>
Content-Type: multipart/alternative; boundary=B

--B
Content-Type: text/plain

See the letter.
--B
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<html><head><style>p {{}}</style></head><body><p>{TEXT}</p><p>Caf=C3=A9.</p></body></html>
--B--

From a@b Mon May  5 11:00:00 2031
From: news@paper.example
Subject: Nothing

"""


def test_the_letters_of_a_box_are_reports(tmp_path):
    (tmp_path / "l.mbox").write_text(LETTERS)
    raw, fault = acquire(tmp_path / "l.mbox")
    assert raw == Raw(
        id="1@paper.example",
        origin=f"{tmp_path / 'l.mbox'}, letter 1",
        content=f"{TEXT}\n\nCaf\u00e9.",
        title="Talks \u2013 day two",
        published="2031-05-05T10:00:00+02:00",
        outlet="The Orrin Letter",
    )
    assert "letter 2: the text is empty" in str(fault)


def test_a_folder_holds_archives_too(tmp_path):
    (tmp_path / "l.mbox").write_text(LETTERS)
    (tmp_path / "n.warc.gz").write_bytes(b"".join(map(gzip.compress, RECORDS)))
    (tmp_path / "notes.csv").write_text("a,b\n1,2\n")
    found = list(acquire(tmp_path))
    assert len([one for one in found if isinstance(one, Raw)]) == 4
    assert len(found) == 5
