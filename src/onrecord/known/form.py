"""Form: what a name is when the ways of writing it are taken for one."""

import unicodedata
from collections.abc import Container, Sequence
from functools import lru_cache
from typing import NamedTuple

from onrecord.record.word import WORD

_MARKS = str.maketrans(
    {**dict.fromkeys("’‘ʼʻ`´ʿʾ", "'"), **dict.fromkeys("‐‑–—", "-"), "ı": "i", "ø": "o", "ł": "l"}
)
_DASHES = frozenset("-‐‑–—")
_JOINING = frozenset("-&`")  # marks that are not what they are in a name
_DOTTED = frozenset(
    ("St", "ST", "st", "No", "NO", "no")
)  # abbreviations of more than a letter that names have


class Word(NamedTuple):
    """A word of a name; `end` is the number of the given word after it."""

    text: str
    end: int


def split(text: str) -> list[str]:
    """The words and marks of `text`, without accents."""
    return WORD.findall(_plain(text))


def form(words: Sequence[str], at: int = 0, most: int | None = None) -> list[Word]:
    """The words from `words[at]` on, `most` of them, as all ways of writing a name have them.

    Dots of abbreviations go ("U.S." and "US" are one), as do hyphens and accents; "&" is "and", curly
    apostrophes are straight. Capitals stay.
    """
    out: list[Word] = []
    while at < len(words) and len(out) != most:
        text, after = words[at], at + 1
        if len(text) > 1 and text.isascii() and text.isalnum() and text not in _DOTTED:
            out.append(Word(text, after))  # it stands for itself, whatever stands behind it: most words
            at = after
            continue
        if len(text) == 1 and text.isalpha():
            text, after = _letters(words, at)
        elif text in _DOTTED and _is_dot(words, after):
            after += 1
        if text not in _DASHES:
            out.append(Word("and" if text == "&" else _plain(text), after))
        at = after
    return out


def key(words: Sequence[Word]) -> str:
    """The same for all ways of writing a name, whatever its capitals."""
    return " ".join([word.text for word in words]).casefold()


def first(words: Sequence[str], at: int) -> str:
    """The key of the first word of a name that begins with `words[at]`."""
    word = words[at]
    if word.isascii() and word.isalnum() and (len(word) > 1 or not _is_dot(words, at + 1)):
        return word.casefold()  # what the long way gives, at once: most words begin no name
    return key(form(words, at, 1))


def goes_on(words: Sequence[str], at: int, begin: str, pairs: Container[tuple[str, str]]) -> bool:
    """Whether a name that begins with `words[at]`, of the key `begin`, may have more words; `pairs` are the
    first two words of those that do, by their keys."""
    if len(words[at]) == 1 or not words[at].isascii() or words[at] in _DOTTED:
        return True  # who knows what belongs to it
    behind = words[at + 1] if at + 1 < len(words) else ""
    alone = behind.isascii() and (len(behind) > 1 or not (behind.isalpha() or behind in _JOINING))
    return not alone or (begin, behind.casefold()) in pairs


@lru_cache(maxsize=4096)
def written(name: str) -> tuple[Word, ...]:
    """The words of a name that stands alone, kept since the same few names come again and again."""
    return tuple(form(split(name)))


def key_of(name: str) -> str:
    """The key of a name that stands alone."""
    if name.isascii() and name.replace(" ", "").isalnum():
        return name.casefold()  # what the long way gives, at once
    return key(form(split(name)))


def fits(name: Sequence[Word], written: Sequence[Word]) -> bool:
    """Whether `written` has the capitals of `name`; of the same key. A word may begin with one more."""
    pairs = zip(name, written, strict=True)
    return all(a.text == b.text or a.text[:1].upper() + a.text[1:] == b.text for a, b in pairs)


def _letters(words: Sequence[str], at: int) -> tuple[str, int]:
    """An abbreviation ("U . S .", "U . S") in one, and where it ends. "U . S . A rebel" ends before the A."""
    text, after = words[at], at + 1
    while _is_dot(words, after):
        after += 1
        next_ = words[after] if after < len(words) else ""
        if len(next_) != 1 or not next_.isalpha() or not (len(text) == 1 or _is_dot(words, after + 1)):
            break
        text, after = text + next_, after + 1
    return text, after


def _is_dot(words: Sequence[str], at: int) -> bool:
    return at < len(words) and words[at] == "."


def _plain(text: str) -> str:
    if text.isascii() and "`" not in text:
        return text
    apart = unicodedata.normalize("NFKD", text.translate(_MARKS))
    return "".join([char for char in apart if not unicodedata.combining(char)])
