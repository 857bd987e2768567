"""Numeral: a number, where it stands, and how it is written."""

from typing import Literal, NamedTuple

Form = Literal["figure", "words", "fraction", "ratio", "vague"]


class Numeral(NamedTuple):
    """The tokens `[begin, end)` and their value; a vague one ("dozens") has only its least, `low`.

    `factor` is its word of size: a million in "2.5 million", which "1 to 2.5 million" means twice.
    """

    begin: int
    end: int
    value: float | None
    form: Form
    low: float | None = None
    factor: float = 1.0
