"""Share: how many statements of the news have a word, by which one that few have weighs more."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from onrecord.issues.word import Word

LEAST = 4  # bits


@cache
def bits() -> Mapping[str, int]:
    """How much a stem tells, in bits: the logarithm of the statements to each that has it, rounded.

    `shares.txt` has the stems of one in a thousand and more of the labelled statements, which
    `python -m onrecord.train.wordshares` counted; what is not there tells `rarest`.
    """
    text = files(__package__).joinpath("shares.txt").read_text("utf-8")
    rows = [line.split() for line in text.splitlines()]
    return {stem: int(number) for number, *stems in rows for stem in stems}


@cache
def rarest() -> int:
    """What a stem tells that is in no row."""
    return max(bits().values()) + 1


def weights(given: Iterable[Word]) -> dict[str, int]:
    """What each stem of these words tells; numbers, and words as common as "that", are passed over."""
    told = {word.stem: bits().get(word.stem, rarest()) for word in given if not word.low.isdigit()}
    return {stem: number for stem, number in told.items() if number >= LEAST}
