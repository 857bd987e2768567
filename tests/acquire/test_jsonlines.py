import codecs
import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.acquire.jsonlines import read_json_lines
from onrecord.acquire.origin import Origin
from onrecord.errors import InputError
from onrecord.record.raw import Raw

ORIGIN = Origin(where="talks/ferry.jsonl", id="ferry")


def read(*lines, origin=ORIGIN, limit=1 << 20):
    coded = [line if isinstance(line, bytes) else line.encode() for line in lines]
    return list(read_json_lines(coded, origin, limit))


def fault(line):
    (found,) = read(line)
    assert isinstance(found, InputError)
    assert found.where == "talks/ferry.jsonl, line 1"
    assert str(found).isprintable()
    return found.what


def test_everything_stated_is_kept():
    line = {
        "id": "osmar-7", "text": "The ferry\r\nsails.", "published": "2031-05-06T07:08Z",
        "title": "Ferry", "url": "https://osmar.example/7", "outlet": "Osmar Gazette",
    }  # fmt: skip
    assert read(json.dumps(line)) == [
        Raw(
            id="osmar-7",
            origin="talks/ferry.jsonl, line 1",
            content="The ferry\r\nsails.",
            published="2031-05-06T07:08Z",
            title="Ferry",
            url="https://osmar.example/7",
            outlet="Osmar Gazette",
        )
    ]


def test_html_is_marked_as_such():
    (found,) = read('{"html": "<p>The ferry"}')
    assert (found.content, found.form) == ("<p>The ferry", "html")


def test_text_goes_before_html_unless_it_is_blank():
    both, blank, null = read(
        '{"html": "<p>a", "text": "b"}', '{"html": "<p>a", "text": " "}', '{"html": "<p>a", "text": null}'
    )
    assert (both.form, blank.form, null.form) == ("text", "html", "html")


def test_an_id_may_be_a_number():
    assert [found.id for found in read('{"id": 7, "text": "a"}', '{"id": 0, "text": "a"}')] == ["7", "0"]


def test_without_an_id_the_line_is_it():
    found = read('{"text": "a"}\n', "\n", '{"id": null, "text": "b"}\n', '{"id": "", "text": "c"}')
    assert [each.id for each in found] == ["ferry:1", "ferry:3", "ferry:4"]


def test_blank_is_not_stated():
    (found,) = read('{"text": "a", "title": "", "url": " ", "outlet": null, "published": ""}')
    assert (found.title, found.url, found.outlet, found.published) == (None, None, None, None)


def test_the_date_of_the_origin_is_for_lines_that_state_none():
    origin = Origin(where="-", id="stdin", published="2031-01-01")
    found = read('{"text": "a", "published": "2031-05-06"}', '{"text": "a"}', origin=origin)
    assert [each.published for each in found] == ["2031-05-06", "2031-01-01"]


def test_other_keys_are_ignored():
    assert len(read('{"text": "a", "body": [1, {"text": 2}], "language": 5}')) == 1


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('{"text": "a"', "not JSON: the line is truncated"),
        ("The ferry", "not JSON: invalid character (byte 0)"),
        ('{"text": "a"} {"text": "b"}', "not JSON: trailing characters (byte 15)"),
        ('["a"]', "expected object, got array"),
        ('{"text": 5}', 'expected str, got int for "text"'),
        ('{"text": "a", "id": 1.5}', 'expected int | str, got float for "id"'),
        ('{"text": "a", "title": ["b"]}', 'expected str, got array for "title"'),
        ('{"id": "a"}', 'expected "text" or "html"'),
        ('{"text": null}', 'expected "text" or "html"'),
        ('{"text": " \\n"}', "the text is empty"),
        ('{"text": "", "html": ""}', "the text is empty"),
        (
            '{"text": "a", "published": "2031-02-30"}',
            "'2031-02-30' is no date; expected YYYY-MM-DD, for example 2025-03-12",
        ),
        ('{"text": "a", "more": ' + "[" * 100_000, "not JSON: nested too deeply"),
        (b'{"text": "caf\xe9"}', "not UTF-8: invalid continuation byte at byte 13"),
    ],
)
def test_what_is_wrong_with_a_line(line, what):
    assert fault(line) == what


@pytest.mark.parametrize(
    "line",
    [
        r'{"text": "\ud800"}',
        r'{"text": "a\udc00b"}',
        r'{"text": "\ud83dand more"}',
        r'{"text": "\ud83d\ud83d\ude00"}',
        r'{"text": "a", "title": "\uDFFF"}',
    ],
)
def test_half_of_a_surrogate_pair_is_refused(line):
    assert fault(line) == "not JSON: half of a surrogate pair, which is no character"


def test_whole_pairs_and_nul_are_kept():
    (found,) = read(r'{"text": "\ud83d\ude00\u0000"}')
    assert found.content == "\U0001f600\0"


def test_a_bad_line_does_not_hinder_the_next():
    before, bad, after = read('{"text": "a"}\n', "{\n", '{"text": "b"}\n')
    assert (before.content, bad.where, after.content) == ("a", "talks/ferry.jsonl, line 2", "b")


def test_a_line_over_the_limit_is_refused():
    bad, good = read('{"text": "' + "a" * (2 << 20) + '"}', '{"text": "b"}', limit=1 << 20)
    assert (bad.where, bad.what) == (
        "talks/ferry.jsonl, line 1",
        "longer than 1 MiB; expected one report a line",
    )
    assert good.id == "ferry:2"


def test_byte_order_marks_are_no_part():
    found = read(codecs.BOM_UTF8 + b'{"text": "a"}', codecs.BOM_UTF8 + b'{"text": "b"}')
    assert [each.content for each in found] == ["a", "b"]


@pytest.mark.parametrize(
    ("mark", "codec"), [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")]
)
def test_utf16(mark, codec):
    good = '{"text": "Ærø"}\n'.encode(codec)
    first, bad, last = read(mark + good, good[:-3], good)
    assert (first.content, last.content) == ("Ærø", "Ærø")
    assert bad.what.startswith(f"not {codec.upper()}: truncated data at byte ")


def test_the_date_in_a_message_is_printable():
    assert fault('{"text": "a", "published": "20\\n\\u001b[2J"}').startswith(r"'20\n\x1b[2J' is no date")


unicode_texts = st.text(st.characters(exclude_categories=["Cs"])).filter(str.strip)


@given(unicode_texts, st.booleans())
def test_any_text_comes_back(text, escaped):
    (found,) = read(json.dumps({"text": text}, ensure_ascii=escaped))
    assert found.content == text


@given(st.text(st.characters()).filter(str.strip))
def test_any_text_can_be_written_again_or_is_refused(text):
    (found,) = read(json.dumps({"text": text}))
    if isinstance(found, Raw):
        assert msgspec.json.decode(msgspec.json.encode(found), type=Raw) == found


@given(st.binary())
def test_any_bytes_give_reports_or_one_line_of_error(data):
    for found in read(data):
        assert isinstance(found, Raw) or str(found).isprintable()
