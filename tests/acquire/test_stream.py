from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.acquire.origin import Origin
from onrecord.acquire.stream import read_stream
from onrecord.errors import InputError
from onrecord.record.raw import Raw

ORIGIN = Origin(where="given", id="given", published="2031-05-06")
TEXT = "Osmar's ferry council met on Monday.\r\n\r\n“We wait”, said its clerk.\r\n"
PAGE = "<!doctype html><title>Ferry</title><p>“We wait”, said the clerk.</p>"
LINES = '{"text": "The ferry"}\n{"text": "The lock"}\n'


def read(data, suffix="", limit=1 << 20):
    return list(read_stream(BytesIO(data.encode() if isinstance(data, str) else data), ORIGIN, suffix, limit))


def fault(data, suffix="", limit=1 << 20):
    (found,) = read(data, suffix, limit)
    assert isinstance(found, InputError)
    assert found.where == "given"
    assert str(found).isprintable()
    return found.what


@pytest.mark.parametrize("suffix", ["", ".txt", ".text", ".md", ".log"])
def test_text(suffix):
    assert read(TEXT, suffix) == [Raw(id="given", origin="given", content=TEXT, published="2031-05-06")]


@pytest.mark.parametrize("suffix", ["", ".txt", ".html", ".htm", ".xhtml"])
def test_page(suffix):
    assert read(PAGE, suffix) == [
        Raw(id="given", origin="given", content=PAGE, form="html", published="2031-05-06")
    ]


def test_a_page_by_its_suffix_alone():
    (found,) = read("<p>The ferry", ".html")
    assert found.form == "html"


def test_a_page_after_a_mark_and_blank_lines_and_in_utf16():
    (marked,) = read(("\n\n" + PAGE).encode("utf-8-sig"))
    (wide,) = read(PAGE.encode("utf-16"))
    assert (marked.form, marked.content) == ("html", "\n\n" + PAGE)
    assert (wide.form, wide.content) == ("html", PAGE)


def test_the_declaration_of_a_page_is_honoured():
    page = "<html><meta charset=windows-1251><p>Паром"
    (found,) = read(page.encode("cp1251"))
    assert (found.form, found.content) == ("html", page)


@pytest.mark.parametrize("suffix", ["", ".jsonl", ".ndjson", ".json", ".dump"])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_json_lines(suffix, codec):
    found = read(LINES.encode(codec), suffix)
    assert [(each.id, each.content, each.origin) for each in found] == [
        ("given:1", "The ferry", "given, line 1"),
        ("given:2", "The lock", "given, line 2"),
    ]


def test_json_lines_after_blank_lines():
    assert [found.id for found in read("\n  \n" + LINES)] == ["given:3", "given:4"]


@pytest.mark.parametrize(
    "text", ["{draft} The ferry", '{"headline": "The ferry"}\n', '{"text": "The fer', '["text"]\n']
)
def test_text_that_only_begins_like_json_lines(text):
    (found,) = read(text)
    assert (found.form, found.content) == ("text", text)


def test_json_lines_named_as_text_are_text():
    (found,) = read(LINES, ".txt")
    assert found.content == LINES


def test_each_line_of_a_file_named_as_json_lines_is_judged():
    bad, good = read('The ferry\n{"text": "The lock"}', ".jsonl")
    assert (bad.where, good.id) == ("given, line 1", "given:2")


@pytest.mark.parametrize("data", ['{\n  "text": "The ferry"\n}\n', '[{"text": "a"}]', "The ferry\nsails\n"])
def test_json_of_another_layout_is_one_error(data):
    assert fault(data, ".json") == "expected JSON lines, one object a line, or items of a wire"


def test_an_object_without_text_in_json_is_named_by_its_line():
    (found,) = read('{"headline": "The ferry"}', ".json")
    assert (found.where, found.what) == ("given, line 1", 'expected "text" or "html"')


@pytest.mark.parametrize("suffix", ["", ".txt", ".html", ".json", ".jsonl"])
@pytest.mark.parametrize(
    "data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\xff\xfe\n\0", b"\n" * 500]
)
def test_empty(data, suffix):
    assert fault(data, suffix) == "the file is empty; expected a report"


@pytest.mark.parametrize("suffix", ["", ".txt", ".html", ".json", ".jsonl"])
@pytest.mark.parametrize("data", [b"%PDF-1.7\n1 0 obj\n", b"PK\x03\x04", bytes(range(256)) * 9, b"\0" * 9])
def test_binary(data, suffix):
    assert fault(data, suffix).startswith("not text but binary data")


@pytest.mark.parametrize("suffix", ["", ".txt", ".html"])
def test_truncated_utf16(suffix):
    assert fault(b"\xff\xfe" + TEXT.encode("utf-16-le")[:-1], suffix) == (
        f"not valid UTF-16: truncated data at byte {2 * len(TEXT)}"
    )


def test_too_large():
    expected = "larger than 1 MiB; expected one report, or JSON lines"
    assert fault("x" * ((1 << 20) + 1)) == expected
    assert fault("x\n" * (1 << 20), ".html") == expected


def test_too_large_and_binary_is_called_binary():
    assert fault(b"\0" * (2 << 20)) == "not text but binary data; expected text, HTML or JSON lines"


def test_json_lines_may_be_larger_than_the_limit_together():
    assert len(read(LINES * 100, limit=64)) == 200


def test_json_lines_are_not_read_ahead():
    stream = BytesIO(LINES.encode() * 1_000)
    next(read_stream(stream, ORIGIN))
    assert stream.tell() == LINES.index("\n") + 1


# No control characters: too many are binary.
readable = st.text(st.characters(exclude_categories=["Cs", "Cc"])).filter(
    lambda text: text.strip() and not text.startswith(("\ufeff", "{", "<"))
)


@given(readable, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_text_in_unicode_comes_back(text, codec):
    (found,) = read(text.encode(codec))
    assert isinstance(found, Raw)
    assert found.content == text


@given(st.binary(), st.sampled_from(["", ".txt", ".html", ".jsonl", ".json"]))
def test_any_bytes_give_reports_or_one_line_of_error(data, suffix):
    for found in read(data, suffix):
        if isinstance(found, Raw):
            found.content.encode("utf-8")
        else:
            assert str(found).isprintable()
