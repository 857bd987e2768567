import codecs

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from onrecord.acquire.encoding import decode, decode_html, utf16_codec

QUOTED = "“The lock stays shut”, said the Vardish envoy – for €5 a ton."
PLAIN = "The ferry council of Osmar met.\r\nIt agreed on nothing.\r\n"

# NUL is what UTF-16 without a mark is known by; a first U+FEFF is a byte order mark.
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")).filter(
    lambda text: not text.startswith("\ufeff")
)


@given(texts)
def test_utf8_comes_back_with_and_without_mark(text):
    assert decode(text.encode("utf-8")) == text
    assert decode(text.encode("utf-8-sig")) == text


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_utf16_with_mark_comes_back_in_both_orders(text):
    assert decode(codecs.BOM_UTF16_LE + text.encode("utf-16-le")) == text
    assert decode(codecs.BOM_UTF16_BE + text.encode("utf-16-be")) == text
    assert decode(text.encode("utf-16")) == text


@given(st.text(st.characters(min_codepoint=1, max_codepoint=255), min_size=2))
def test_utf16_without_mark_is_known_by_its_nuls(text):
    assert decode(text.encode("utf-16-le")) == text
    assert decode(text.encode("utf-16-be")) == text


def test_utf16_without_mark_may_hold_quotation_marks():
    assert decode(QUOTED.encode("utf-16-le")) == QUOTED
    assert decode(QUOTED.encode("utf-16-be")) == QUOTED


@given(st.binary().filter(lambda data: b"\0" not in data and utf16_codec(data) is None))
def test_bytes_without_nul_always_mean_something(data):
    decode(data)
    decode_html(data)
    decode_html(b"<meta charset=windows-1252>" + data)
    decode_html(b"<meta charset=euc-kr>" + data)


@given(st.text(st.characters(codec="cp1252", exclude_characters="\0")))
def test_windows_1252_never_fails(text):
    assume(not text.startswith(("þÿ", "ÿþ")))  # in Windows-1252, these are the marks of UTF-16
    decode(text.encode("cp1252"))


def test_windows_1252_when_it_is_not_utf8():
    assert decode(QUOTED.encode("cp1252")) == QUOTED


def test_bytes_that_windows_1252_leaves_undefined_become_control_characters():
    assert decode(b"caf\xe9 \x81\x8d\x8f\x90\x9d") == "café \x81\x8d\x8f\x90\x9d"


def test_line_ends_stay():
    assert decode(PLAIN.encode()) == PLAIN
    assert decode(b"a\rb\nc\r\n") == "a\rb\nc\r\n"


def test_utf8_cut_in_a_character_is_still_utf8():
    assert decode((QUOTED + "…").encode()[:-1]) == QUOTED + "â€"


def test_utf8_with_one_pasted_byte_is_still_utf8():
    assert (
        decode("“Osmar” and caf".encode() + b"\xe9" + " said “no”".encode()) == "“Osmar” and café said “no”"
    )


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF16_LE + PLAIN.encode("utf-16-le")[:-1],
        codecs.BOM_UTF16_BE + b"\xd8\x00\x00a",
        codecs.BOM_UTF16_LE + b"\x00\xdc",
    ],
)
def test_broken_utf16_is_refused(data):
    with pytest.raises(UnicodeDecodeError):
        decode(data)


@pytest.mark.parametrize(
    ("declaration", "codec"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ("<META CHARSET = koi8-r>", "koi8-r"),
        ("<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>", "cp1251"),
        ('<?xml version="1.0" encoding="windows-1251"?>', "cp1251"),
    ],
)
def test_a_page_is_read_as_it_declares(declaration, codec):
    page = f"<html>{declaration}<p>Паром стоит"
    assert decode_html(page.encode(codec)) == page


def test_a_page_in_latin_1_is_read_as_windows_1252_as_browsers_do():
    page = f"<meta charset=iso-8859-1><p>{QUOTED}"
    assert decode_html(page.encode("cp1252")) == page


def test_a_mark_is_stronger_than_the_declaration():
    page = f"<meta charset=windows-1251><p>{QUOTED}"
    assert decode_html(page.encode("utf-8-sig")) == page
    assert decode_html(page.encode("utf-16")) == page


@pytest.mark.parametrize(
    "name",
    ["utf-8", "klingon-1", "utf-16", "utf-7", "unicode_escape", "base64", "rot13", "undefined", "punycode"],
)
def test_a_declaration_that_is_of_no_use_is_passed_over(name):
    page = f"<meta charset={name}><p>{QUOTED} \\x41 +AGE-"
    assert decode_html(page.encode()) == page


def test_a_declaration_in_a_comment_is_none():
    page = f"<!-- <meta charset=windows-1251> --><p>{QUOTED}"
    assert decode_html(page.encode()) == page


def test_a_declaration_far_down_is_none():
    page = f"<p>{'x' * 5000}<meta charset=windows-1251>{QUOTED}"
    assert decode_html(page.encode()) == page


def test_a_false_declaration_gives_way_to_utf8():
    page = "<meta charset=euc-kr><p>Ærø – Øst"
    assert decode_html(page.encode()) == page


def test_bytes_that_the_declared_encoding_does_not_have_are_marked():
    page = "<meta charset=windows-1251><p>Паром ".encode("cp1251") + b"\x98"
    assert decode_html(page) == "<meta charset=windows-1251><p>Паром \ufffd"
