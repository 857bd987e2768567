"""Form: plain text, HTML or JSON lines, by the name of a file and by how it begins."""

import re
from typing import Literal

import msgspec

from onrecord.acquire.ninjs import is_ninjs

TEXT = frozenset({".txt", ".text", ".md"})
HTML = frozenset({".html", ".htm", ".xhtml"})
JSON_LINES = frozenset({".jsonl", ".ndjson"})

Holding = Literal["nothing", "object", "report"]

# A page may open with an XML declaration and comments ("saved from url=..."). Atomic groups, because a
# file of thousands of comments must not be tried in every division.
_HTML = re.compile(
    r"\s*+(?>(?>(?><\?xml[^>]*+>)|(?><!--.*?-->))\s*+)*+<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_HEAD = 4096


def is_html(text: str) -> bool:
    """Whether `text` begins as an HTML page does."""
    return _HTML.match(text[:_HEAD]) is not None


def held_by(line: str) -> Holding:
    """What `line` holds as JSON: an object, a report ("text" or "html", or an item of a wire), or neither."""
    if not line.lstrip().startswith("{"):
        return "nothing"
    try:
        found = msgspec.json.decode(line, type=dict[str, msgspec.Raw])
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return "nothing"
    return "report" if "text" in found or "html" in found or is_ninjs(found) else "object"
