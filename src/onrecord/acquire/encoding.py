"""Encoding: bytes -> text.

By fixed rules and not by a detector such as charset-normalizer: the offsets of a record count the
characters of this text, so the same bytes must give the same text always, with every version of every
library and however short the text is. A detector weighs likelihoods and finds a Cyrillic or a
Chinese code page in English with a few curly quotation marks.

No function translates line ends. A byte order mark is no part of the text.
"""

import codecs
import re

# The Encoding Standard of the web reads these names as their Windows supersets
# (encoding.spec.whatwg.org, "Names and labels"), and pages rely on it.
_SUPERSETS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_DECLARED = re.compile(
    rb"""<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:-]+)""",
    re.IGNORECASE,
)
_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
# The standard looks at 1,024 bytes; pages with a script before the declaration are common.
_HEAD = 4096
# A declaration is written in ASCII, so its codec must read ASCII as ASCII. That excludes UTF-16, which a
# page with a readable declaration is not in, UTF-7, and Python's own `unicode_escape`.
_ASCII = rb"<p> \x41 +AGE- 09 ~ </p>"


def decode(data: bytes) -> str:
    """UTF-8, UTF-16 (with a byte order mark or plainly so), else Windows-1252: every byte means something.

    Raises UnicodeDecodeError only for UTF-16 that is truncated or invalid.
    """
    if utf16 := utf16_codec(data):
        return data.decode(utf16).removeprefix("\ufeff")
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _windows_1252(data) if _is_hardly_utf8(data) else data.decode("utf-8", _AS_WINDOWS_1252)


def decode_html(data: bytes, said: str | None = None) -> str:
    """As it was `said` when the page was sent, else as it declares itself, after a byte order mark; else as
    `decode`.

    Bytes that the declared encoding does not have become U+FFFD, as in a browser.
    """
    codec = _codec(said) if said else _declared_codec(data)
    if codec is None or utf16_codec(data) or data.startswith(codecs.BOM_UTF8):
        return decode(data)
    if codec == "cp1252":
        return _windows_1252(data)
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return _utf8_or_none(data) or data.decode(codec, "replace")


def utf16_codec(data: bytes) -> str | None:
    """The byte order of `data` if it is UTF-16: by its mark, or because every other byte is NUL.

    Without a mark it takes text that is mostly Latin; the beginning of `data` is enough.
    """
    if data.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    if data.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    first, second = data[:_HEAD:2], data[1:_HEAD:2]
    if len(second) < 2:
        return None
    if second.count(0) * 2 > len(second) and not first.count(0):
        return "utf-16-le"
    if first.count(0) * 2 > len(first) and not second.count(0):
        return "utf-16-be"
    return None


def _declared_codec(data: bytes) -> str | None:
    """Python's name of the codec that a page declares."""
    found = _DECLARED.search(_COMMENT.sub(b"", data[:_HEAD]))
    if not found:
        return None
    return _codec((found[1] or found[2]).decode("ascii", "replace"))


def _codec(name: str) -> str | None:
    """Python's name of the codec; None for UTF-8 and for nonsense."""
    try:
        codec = codecs.lookup(name).name
        reads_ascii = _ASCII.decode(codec) == _ASCII.decode("ascii")
    except (LookupError, UnicodeError):
        return None
    return _SUPERSETS.get(codec, codec) if reads_ascii and codec != "utf-8" else None


def _is_hardly_utf8(data: bytes) -> bool:
    """Whether more bytes break UTF-8 than characters beyond ASCII keep it.

    Text in Windows-1252 has next to none of the latter. Text in UTF-8 has a broken byte where it was cut
    in the middle of a character, or where a passage was pasted in unconverted; its other characters
    must not suffer for that.
    """
    kept = data.decode("utf-8", "ignore")
    broken = len(data) - len(kept.encode("utf-8"))
    return broken >= len(kept) - len(kept.encode("ascii", "ignore"))


def _utf8_or_none(data: bytes) -> str | None:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _windows_1252(data: bytes) -> str:
    return data.decode("cp1252", _AS_LATIN_1)


def _broken_as_windows_1252(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    return _windows_1252(error.object[error.start : error.end]), error.end


def _undefined_as_latin_1(error: UnicodeError) -> tuple[str, int]:
    """Windows-1252 leaves 81, 8D, 8F, 90 and 9D undefined; the web reads them as control characters."""
    assert isinstance(error, UnicodeDecodeError)
    return error.object[error.start : error.end].decode("latin-1"), error.end


_AS_WINDOWS_1252 = "onrecord.as_windows_1252"
_AS_LATIN_1 = "onrecord.as_latin_1"
codecs.register_error(_AS_WINDOWS_1252, _broken_as_windows_1252)
codecs.register_error(_AS_LATIN_1, _undefined_as_latin_1)
