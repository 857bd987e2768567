"""Binary: what is no text at all, and what it looks like."""

import re

_EXPECTED = "expected text, HTML or JSON lines"
_BEGINNINGS = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old office document",
    b"\x89PNG\r\n\x1a\n": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF87a": "a GIF image",
    b"GIF89a": "a GIF image",
    b"\x1f\x8b": "a gzip archive",
    b"BZh91AY&SY": "a bzip2 archive",
    b"\xfd7zXZ\x00": "an xz archive",
    b"7z\xbc\xaf\x27\x1c": "a 7-Zip archive",
    b"\x28\xb5\x2f\xfd": "a Zstandard archive",
    b"Rar!\x1a\x07": "a RAR archive",
    b"SQLite format 3\x00": "a SQLite database",
}
# Not tab, the line ends and escape, which terminals' logs hold.
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")


def binary_by_beginning(data: bytes) -> str | None:
    """What is wrong with `data`, by the first bytes that formats sign with."""
    if data.startswith(b"{\\rtf"):
        return f"a rich text document (RTF); {_EXPECTED}"
    for beginning, name in _BEGINNINGS.items():
        if data.startswith(beginning):
            return f"not text but binary data (it looks like {name}); {_EXPECTED}"
    return None


def binary_by_characters(text: str) -> str | None:
    """What is wrong with decoded `text`: NUL in it, or more than one control character in twenty.

    Three are no reason in a text however short: a stray end-of-file mark is no sign of binary data.
    """
    if "\0" in text or len(_CONTROL.findall(text)) > max(3, len(text) // 20):
        return f"not text but binary data; {_EXPECTED}"
    return None
