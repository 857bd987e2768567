"""Number: a number as a report writes it, in figures, in words, or both."""

from onrecord.measures.figure import figure
from onrecord.measures.fraction import fraction
from onrecord.measures.numberword import number_words
from onrecord.measures.numeral import Numeral
from onrecord.measures.ratio import ratio
from onrecord.measures.token import Tokens
from onrecord.measures.vague import vague


def number(tokens: Tokens, at: int) -> Numeral | None:
    """The longest number that begins with the token `at`: "2.5 million", "two dozen", "a fifth"."""
    found = [read(tokens, at) for read in (ratio, fraction, vague, figure, number_words)]
    return max((one for one in found if one), key=lambda one: one.end, default=None)
