"""Word pieces: the numbers under which the encoder knows parts of words."""

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer

LONGEST = 64  # pieces of a word that are read: a drawn line can have more than the encoder takes
START, END, UNKNOWN = 101, 102, 100  # [CLS], [SEP], [UNK] of the BERT vocabulary


class Pieces:
    """A tokenizer that remembers the words it has seen."""

    def __init__(self, path: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(path))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._known: dict[str, list[int]] = {}

    def __call__(self, words: Sequence[str]) -> list[list[int]]:
        """The pieces of each word, from one to `LONGEST`."""
        known = self._known
        new = list({w for w in words if w not in known})
        if new:
            if len(known) > 200_000:  # an archive has no end; memory has
                known.clear()
                new = list(set(words))
            for word, coded in zip(
                new, self._tokenizer.encode_batch(new, add_special_tokens=False), strict=True
            ):
                known[word] = coded.ids[:LONGEST] or [UNKNOWN]
        return [known[w] for w in words]
