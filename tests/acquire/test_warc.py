import gzip

import pytest

from onrecord.acquire import acquire
from onrecord.errors import InputError, RefusedError

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


def test_a_page_that_was_cut_off_when_it_was_archived_is_said_to_be(tmp_path):
    whole = record("response", "https://paper.example/x", http(PAGES[0]))
    (found,) = archive(tmp_path, [whole.replace(b"\r\n", b"\r\nWARC-Truncated: length\r\n", 1)])
    assert isinstance(found, RefusedError)
    assert "cut off when it was archived (length)" in str(found)


def test_a_folder_holds_archives_and_boxes_too(tmp_path):
    letter = f"From a@b Mon May  5 10:00:00 2031\nSubject: Talks\n\n{TEXT}\n"
    (tmp_path / "l.mbox").write_text(letter)
    (tmp_path / "n.warc.gz").write_bytes(b"".join(map(gzip.compress, RECORDS)))
    (tmp_path / "notes.csv").write_text("a,b\n1,2\n")
    assert [raw.content for raw in acquire(tmp_path)] == [f"{TEXT}", *(page.decode() for page in PAGES)]
