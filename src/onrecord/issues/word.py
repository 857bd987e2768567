"""Word: the words of a passage as they are compared, by their stems."""

import re
from functools import lru_cache
from typing import NamedTuple

import snowballstemmer

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_POSSESSIVE = re.compile(r"['’]s?$")
_STEMMER = snowballstemmer.stemmer("english")


class Word(NamedTuple):
    """A word as it is `written`, in small letters, and its stem."""

    written: str
    low: str
    stem: str

    @property
    def capitals(self) -> bool:
        """Whether a capital stands in it."""
        return self.written != self.low


def words(text: str) -> list[Word]:
    """The words of `text` in order, without "'s"; a hyphen parts two."""
    return [_word(found) for found in _WORD.findall(text)]


@lru_cache(maxsize=65536)
def _word(written: str) -> Word:
    bare = _POSSESSIVE.sub("", written)
    low = bare.lower()
    return Word(bare, low, _STEMMER.stemWord(low))
