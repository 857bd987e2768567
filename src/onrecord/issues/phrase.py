"""Phrase: a word, or several in a row, by which an issue is found, in any of their forms."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.issues.word import Word, words


class Part(NamedTuple):
    """One word of a phrase; one that is `open` stands for all that begin as it does."""

    word: Word
    open: bool

    def fits(self, given: Word) -> bool:
        """Whether `given` is a form of it; capitals of a phrase must stand in the text."""
        if self.word.capitals and not all(
            own == other
            for own, other in zip(self.word.written, given.written, strict=False)
            if own.isupper()
        ):
            return False
        return given.low.startswith(self.word.low) if self.open else given.stem == self.word.stem


Phrase = tuple[Part, ...]


def phrases(text: str) -> list[Phrase]:
    """The phrases that an entry of a desk file means: "by-catch" is also written without the hyphen."""
    one = tuple(part for piece in text.split() for part in _parts(piece))
    if "-" not in text:
        return [one]
    return [one, tuple(part for piece in text.replace("-", "").split() for part in _parts(piece))]


def _parts(piece: str) -> list[Part]:
    """The words of a piece without white space in it: the last may be open."""
    found = words(piece)
    return [Part(word, piece.endswith("*") and word is found[-1]) for word in found]


def count(phrase: Phrase, text: Sequence[Word]) -> int:
    """How often the words of `phrase` stand in a row in `text`."""
    first, length = phrase[0], len(phrase)
    starts = [at for at in range(len(text) - length + 1) if first.fits(text[at])]
    return sum(
        all(part.fits(word) for part, word in zip(phrase, text[at : at + length], strict=True))
        for at in starts
    )
