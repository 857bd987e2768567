"""Subject: the words that say what is measured: "75 percent of the voters"."""

from onrecord.measures.noun import is_plural
from onrecord.measures.stop import STOPS, is_verb
from onrecord.measures.token import Tokens

LONGEST = 12  # tokens
_DETERMINERS = frozenset(
    "the a an its their his her our your my this that these those all each every both no some any".split()
)
_HYPHENS = frozenset(("-", "‐", "‑"))
_GLUED = _HYPHENS | frozenset(("'", "’", ".", "&"))


def behind(tokens: Tokens, at: int, *, money: bool = False) -> tuple[int, int]:
    """The phrase behind "of" at `at`, as a range, empty if none; of money also behind "in" and "worth of"."""
    if tokens.next(at) == "of":
        return at + 1, phrase(tokens, at + 1)
    if money:
        begin = at + 1 if tokens.next(at) in ("worth", "in") else at
        begin += begin > at and tokens.next(begin) == "of"
        end = phrase(tokens, begin) if begin > at else begin
        named = tokens.is_capital(begin) or tokens.is_figure(begin) or tokens.next(begin) in _DETERMINERS
        if end > begin and not (tokens.next(at) == "in" and named):  # "in Kyiv", "in 2014", "in a year"
            return begin, end
    return at, at


def attributive(tokens: Tokens, begin: int, end: int, *, hyphened: bool) -> tuple[int, int]:
    """The nouns behind a measure that is their attribute: "a 27-kilometre road", "the $60 billion fund"."""
    before = tokens.low(begin - 1) if begin not in tokens.first else ""
    determined = before in _DETERMINERS and before != "that"  # "found that 48 percent disapprove"
    if not (hyphened or determined) or tokens.next(end) in _DETERMINERS:
        return end, end
    return end, phrase(tokens, end, chain=False)


def phrase(tokens: Tokens, at: int, *, chain: bool = True) -> int:
    """The end of the noun phrase that begins with the token `at`; `at` if there is none.

    With `chain` one "of" goes on ("the territory of the country"), and so do names that are listed.
    """
    end, nouns, opened = at, 0, False
    while end < len(tokens) and end - at < LONGEST and end not in tokens.first:
        low = tokens.lows[end]
        if low == "of" and chain and nouns and not opened:
            opened, nouns = True, 0
        elif _is_word_of(tokens, at, end, nouns):
            nouns += low[0].isalpha() and low not in _DETERMINERS
        elif not (_is_mark_of(tokens, end) or (chain and _joins_names(tokens, end))):
            break
        end += 1
    return _trimmed(tokens, at, end)


def _is_word_of(tokens: Tokens, at: int, end: int, nouns: int) -> bool:
    """Whether the word at `end` goes on with the phrase from `at`, which has `nouns` after its last "of"."""
    low = tokens.lows[end]
    if nouns == 0 and (low in _DETERMINERS or (low[0].isdecimal() and end > at)):  # "75% of the 36,000"
        return True
    if end > at and tokens.glued(end) and tokens.low(end - 1) in _HYPHENS:  # "air-to-air", "G-7"
        return True
    if low in STOPS or not low[0].isalpha():
        return False
    return not is_verb(tokens, end) and not _is_past_head(tokens, at, end)


def _is_mark_of(tokens: Tokens, at: int) -> bool:
    """Whether the mark at `at` stands inside words: "rebel-held", "Tolmar's", "U.S."."""
    low = tokens.lows[at]
    if low not in _GLUED or not tokens.glued(at):
        return False
    if low == ".":
        return len(tokens.low(at - 1)) == 1
    return tokens.glued(at + 1) or (low in "'’" and is_plural(tokens.low(at - 1)))


def _joins_names(tokens: Tokens, at: int) -> bool:
    """Whether an "and" or a comma at `at` stands between names: "of Orrin, Lanthe and Hesmine regions"."""
    low = tokens.lows[at]
    named = tokens.is_capital(at - 1) and tokens.is_capital(at + 1) and at + 1 not in tokens.first
    return named and (low == "and" or (low == "," and tokens.next(at + 2) in (",", "and")))


def _is_past_head(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the word before `end` is a plural that ends the phrase: "young Tolmarans | endorse"."""
    before = tokens.lows[end - 1] if end > at else ""
    named = tokens.is_capital(end) and tokens.is_capital(end - 1)
    return is_plural(before) and not named and not is_plural(tokens.lows[end])


def _trimmed(tokens: Tokens, at: int, end: int) -> int:
    """`end` before words that a phrase cannot end with."""
    while end > at and (tokens.lows[end - 1] in _DETERMINERS or tokens.lows[end - 1] in ("of", "-", "&")):
        end -= 1
    while end > at and tokens.lows[end - 1].endswith("ly") and end - 1 > at:
        end -= 1
    return end if any(low[0].isalpha() and low not in _DETERMINERS for low in tokens.lows[at:end]) else at
