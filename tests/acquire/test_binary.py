import pytest

from onrecord.acquire.binary import binary_by_beginning, binary_by_characters


@pytest.mark.parametrize(
    ("beginning", "name"),
    [
        (b"%PDF-1.7\n", "a PDF"),
        (b"PK\x03\x04\x14\0", "a ZIP archive or an office document"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"\x1f\x8b\x08", "a gzip archive"),
        (b"SQLite format 3\0", "a SQLite database"),
    ],
)
def test_formats_are_named(beginning, name):
    assert binary_by_beginning(beginning) == (
        f"not text but binary data (it looks like {name}); expected text, HTML or JSON lines"
    )


def test_rich_text_is_not_called_binary():
    said = binary_by_beginning(b"{\\rtf1\\ansi The ferry}")
    assert said == "a rich text document (RTF); expected text, HTML or JSON lines"


@pytest.mark.parametrize("beginning", [b"", b"The PDF of the draft", b"{}", b"<html>", b"\xef\xbb\xbfText"])
def test_text_is_not_named(beginning):
    assert binary_by_beginning(beginning) is None


def test_nul_makes_text_binary():
    assert binary_by_characters("The ferry\0") == (
        "not text but binary data; expected text, HTML or JSON lines"
    )


def test_many_control_characters_make_text_binary():
    assert binary_by_characters("\x01\x02\x03\x04ab" * 20)


@pytest.mark.parametrize(
    "text", ["Yes.\x1a", "a\tb\r\n\f\v" * 9, "\x1b[1mOsmar\x1b[0m", "café " * 9 + "\x81"]
)
def test_a_few_do_not(text):
    assert binary_by_characters(text) is None
