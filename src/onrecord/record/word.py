"""Words of a text, as every room counts them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from operator import add

from onrecord.record.paragraph import Range

WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Cut:
    """Words and marks, in lists that run in parallel; several rooms share them, so nobody changes them.

    `begins` and `ends` are code points of the text, `paragraphs` the number of the range that each word
    stands in, `lows` the words in small letters. `capitals` are the numbers of the words that begin with a
    capital letter, `small` the words that stand in small letters somewhere.
    """

    words: list[str] = field(default_factory=list)
    begins: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    paragraphs: list[int] = field(default_factory=list)
    lows: list[str] = field(default_factory=list)
    capitals: list[int] = field(default_factory=list)
    small: set[str] = field(default_factory=set)


def cut(text: str, ranges: Iterable[Range]) -> Cut:
    """The words of the `ranges` of `text`, in order; the last are kept, since each room asks for them."""
    return _cut(text, tuple(ranges))


@lru_cache(maxsize=2)
def _cut(text: str, ranges: tuple[Range, ...]) -> Cut:
    out = Cut()
    for number, (begin, end) in enumerate(ranges):
        words = WORD.findall(text, begin, end)
        out.words.extend(words)
        out.begins.extend([match.start() for match in WORD.finditer(text, begin, end)])
        out.paragraphs.extend([number] * len(words))
    out.ends.extend(map(add, out.begins, map(len, out.words)))
    out.lows.extend(map(str.casefold, out.words))
    out.capitals.extend([at for at, word in enumerate(out.words) if word[0].isupper()])
    out.small.update(filter(str.islower, out.words))
    return out
