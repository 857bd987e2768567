"""Title: a report's headline, where the source of the report states none."""

import re

from onrecord.clean.headline import is_back_matter, is_title_case, stem, words
from onrecord.record.paragraph import Range

_LONGEST = 160
_FEWEST_WORDS = 4  # fewer are as often a section, a byline or a credit
_DATELINE = re.compile(
    r"^[A-Z][A-Z.' ]+(?:,[\w.,' ]+)?(?:\([\w/ ]+\) ?)?\s*[—–-]{1,2} ?\w|^[^()]{3,40} \([\w/ ]+\) [—–-]"
)


def find_title(text: str, lines: list[Range]) -> str | None:
    """The first paragraph of `text`, exactly as it stands, when it looks like a headline.

    It is shorter than the report's longest paragraph, and does not end like a sentence; a full
    stop is let pass behind title case, where some archives add one.
    """
    if len(lines) < 2:
        return None
    first = text[slice(*lines[0])]
    longest = max(end - begin for begin, end in lines[1:])
    return first if longest > len(first) and _looks_like_title(first) else None


def _looks_like_title(line: str) -> bool:
    if len(line) > _LONGEST or len(words(line)) < _FEWEST_WORDS or is_back_matter(line):
        return False
    if _DATELINE.match(line) or line[0].islower():
        return False
    end = stem(line)[-1:]
    return is_title_case(line) if end == "." else end not in ":;,"
