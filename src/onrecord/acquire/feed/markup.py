"""Markup: XML from the web as text that no parser can be tricked with."""

import re

from onrecord.acquire.encoding import decode_html
from onrecord.acquire.web.nesting import check_nesting
from onrecord.acquire.web.refused import RefusedError
from onrecord.errors import InputError

_DECLARATION = re.compile(r"\s*+<\?xml\b[^>]*>\s*")
# What stands before the root: a document type is nowhere else.
_DOCTYPE = re.compile(
    r"\s*+(?>(?><!--.*?-->|<\?[^>]*+>)\s*+)*+(<!doctype\b[^>\[]*+(\[)?>?)", re.IGNORECASE | re.DOTALL
)
_ENTITY = re.compile(r"<!entity\b", re.IGNORECASE)


def safe_xml(data: bytes, charset: str | None, where: str) -> bytes:
    """`data` in UTF-8 without XML declaration and document type. Raises InputError, RefusedError.

    A document type that defines something is refused: entities expand without end, or name files.
    """
    try:
        text = decode_html(data, charset)
    except UnicodeDecodeError as error:
        raise InputError(where, f"not valid {error.encoding.upper()} at byte {error.start}") from None
    text = _DECLARATION.sub("", text.removeprefix("\ufeff"), count=1)
    if found := _DOCTYPE.match(text):
        if found[2]:
            raise RefusedError(
                where, "defines a document type of its own; expected a feed without", "entities"
            )
        text = text[: found.start(1)] + text[found.end(1) :]
    if _ENTITY.search(text[:4096]):
        raise RefusedError(where, "defines entities; expected a feed without", "entities")
    safe = text.strip().encode("utf-8")
    check_nesting(safe, where)
    return safe
