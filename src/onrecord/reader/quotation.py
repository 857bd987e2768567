"""Quotations: what stands between quotation marks of any make."""

import re
from collections.abc import Iterator

from onrecord.record.paragraph import Range

_MARK = re.compile(r"``|''|[\"“”„«»‘’']")
_CLOSES = {"“": "”", "„": "“”", "«": "»", "``": "''”\"", '"': '"', "‘": "’", "'": "'’"}
_SINGLE = {"‘", "’", "'"}


def quotations(text: str, begin: int, end: int) -> list[Range]:
    """Ranges inside the outermost quotation marks of one paragraph, `text[begin:end]`, marks excluded.

    Straight, curly, low, single, LaTeX marks and guillemets. A double quotation that is never
    closed runs to the end of the paragraph, as the convention for quotations of several
    paragraphs has it; a single one counts only when it is closed, since most single marks are
    apostrophes.
    """
    found: list[Range] = []
    opened: tuple[str, int] | None = None
    for mark, at, after in _marks(text, begin, end):
        if opened is None:
            if _can_open(text, mark, at, after):
                opened = (mark, after)
        elif mark in _CLOSES[opened[0]] and _can_close(text, mark, at, after, opened[1]):
            found.append((opened[1], at))
            opened = None
    if opened is not None and opened[0] not in _SINGLE:
        found.append((opened[1], end))
    return [(b, e) for b, e in found if b < e]


def _marks(text: str, begin: int, end: int) -> Iterator[tuple[str, int, int]]:
    singles_matter = _has_single_quotation(text, begin, end)
    for m in _MARK.finditer(text, begin, end):
        if singles_matter or m[0] not in _SINGLE:
            yield m[0], m.start(), m.end()


_SINGLE_QUOTATION = re.compile(r"(?<!\w)[‘'](?=\w)[^\n]*?[\w.,!?…][’'](?!\w)")


def _has_single_quotation(text: str, begin: int, end: int) -> bool:
    return _SINGLE_QUOTATION.search(text, begin, end) is not None


def _can_open(text: str, mark: str, at: int, after: int) -> bool:
    if mark in ("”", "»", "''", "’"):
        return False
    if mark == "„" or mark == "“" or mark == "«" or mark == "``":
        return True
    before = text[at - 1] if at else " "
    follows = text[after] if after < len(text) else " "
    if mark == '"':
        return not follows.isspace() or before.isspace()
    return not before.isalnum() and follows.isalnum()


def _can_close(text: str, mark: str, at: int, after: int, opened: int) -> bool:
    if mark not in _SINGLE:
        return True
    follows = text[after] if after < len(text) else " "
    return at > opened and not text[at - 1].isspace() and not follows.isalnum()
