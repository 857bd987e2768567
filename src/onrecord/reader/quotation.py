"""Quotations: what stands between quotation marks of any make."""

import re

from onrecord.record.paragraph import Range

_SINGLE = ("‘", "'")
# Each begins with its mark, so that the search leaps from mark to mark.
_OPEN = re.compile(
    r"""
      “ | „ | « | `` | ''(?<!\w'')(?=\w|'\w)
    | »(?<![^\s(\[—–]») (?=\w)
    | "(?<!\S") | "(?<!\d") (?=[^\s,.;:?!)\]])            # not the inches of 5'11"
    | ‘(?<![\w']‘) (?=\w) (?!\d\ds\b | (?i:n|em|til|tis|twas|cause)\b)
    | '(?<![\w']') (?=\w) (?!\d\ds\b | (?i:n|em|til|tis|twas|cause)\b)
    """,
    re.VERBOSE,
)
# The apostrophe of "the ministers' offer" closes nothing where the quotation plainly ends further on.
_SINGLE_END = re.compile(
    r"""
    (?<=[\w.,!?…])
    (?! (?<=s)['’](?=[ ]\w)
        (?: [^'‘’] | (?<=\w)['’](?=\w) | (?<=s)['’](?=[ ]\w) ){1,400}
        (?<=[.,!?…])['’](?![\w'’]) )
    ['’] (?: (?='') | (?![\w'’]) )                       # of ''' the first; '' is a mark of its own
    """,
    re.VERBOSE,
)
_CLOSE = {
    "“": re.compile("”"),
    "„": re.compile("[“”]"),
    "«": re.compile("»"),
    "»": re.compile("[«»]"),
    "``": re.compile("''(?!')|[”\"]"),
    "''": re.compile("''(?!')|[”\"]"),
    '"': re.compile('"'),
    "‘": _SINGLE_END,
    "'": _SINGLE_END,
}


_TURNED = re.compile(r"(?<![^\s(\[—–])»(?=\w)(?P<said>[^«»\n]*)[«»]")


def with_guillemets_turned(text: str) -> str:
    """`text` with »quotations like this« pointing out, «as the network knows them»; as long as before."""
    return _TURNED.sub(r"«\g<said>»", text) if "»" in text else text


def quotations(text: str, begin: int, end: int) -> list[Range]:
    """Ranges inside the outermost quotation marks of one paragraph, `text[begin:end]`, marks excluded.

    Straight, curly, low, single, LaTeX marks and guillemets either way round. A double quotation
    that is never closed runs to the end of the paragraph, as the convention for quotations of
    several paragraphs has it; a single one counts only when it is closed, since most single marks
    are apostrophes.
    """
    found: list[Range] = []
    at, singles = begin, True
    while opening := _OPEN.search(text, at, end):
        mark, at = opening[0], opening.end()
        if mark in _SINGLE and not singles:
            continue
        closing = _CLOSE[mark].search(text, at, end)
        if closing:
            found.append((at, closing.start()))
            at = closing.end()
        elif mark in _SINGLE:
            singles = False  # nor does any later one close
        else:
            found.append((at, end))
            break
    return [(b, e) for b, e in found if b < e]
