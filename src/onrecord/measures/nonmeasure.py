"""Non-measure: numbers that name, date or order something and measure nothing."""

from onrecord.measures.calendar import is_date_or_clock, is_time
from onrecord.measures.figure import MONEY_SUFFIXES, SUFFIXES
from onrecord.measures.label import is_address, is_labelled
from onrecord.measures.numberword import ONES, STARTS
from onrecord.measures.quantity import Amount
from onrecord.measures.token import Tokens

_HYPHENS = frozenset("-‐‑–−")
_JOINTS = frozenset("‐‑–.:/#№_@&=*")
_OPEN = ("(", "[")
_AGED = frozenset("aged age ages".split())
_SMALL = frozenset(word for word, value in ONES.items() if value <= 10)
_DEFINITE = frozenset("our the these those both other all any no every each".split())
_HARMED = frozenset(
    "killing killed kills kill wounding wounded wounds injuring injured injures arresting arrested"
    " detaining detained capturing captured freeing freed rescuing rescued displacing displaced left"
    " leaving".split()
)


def is_measure(tokens: Tokens, one: Amount, *, hedged: bool) -> bool:
    """Whether the amount measures or counts; `hedged` tells that a hedge stands at it."""
    if _is_in_name(tokens, one) or _is_list_number(tokens, one) or is_labelled(tokens, one):
        return False
    if one.kind == "time":
        return not is_time(tokens, one.begin, one.end)
    if one.kind not in ("bare", "count") or one.numeral.form in ("fraction", "ratio", "vague"):
        return True
    counts = one.kind == "count"
    calibre = tokens.word(one.begin)[:1] == "."
    if calibre or is_date_or_clock(tokens, one.begin, one.numeral.end, hedged=hedged, counts=counts):
        return False
    if is_address(tokens, one) or _is_age(tokens, one):
        return False
    return not _is_definite(tokens, one, hedged) if counts else _counts_alone(tokens, one, hedged)


def _is_in_name(tokens: Tokens, one: Amount) -> bool:
    """Whether the number is part of a larger word: "F-16", "21st", "1960s", "5G", "three-way", "Six-Day"."""
    if one.kind in ("count", "bare") and _is_spelled_on(tokens, one.numeral.end):
        return True
    begin = one.begin
    inside = not tokens.is_figure(begin) and tokens.is_capital(begin) and not tokens.starts_sentence(begin)
    if inside and tokens.low(begin) in STARTS | {"half"}:
        return True
    return _hangs_on(tokens, begin) or _goes_on(tokens, one)


def _hangs_on(tokens: Tokens, begin: int) -> bool:
    """Whether something stands before the number without a space that makes it part of it."""
    before = tokens.low(begin - 1) if tokens.glued(begin) else ""
    if before == ",":
        return tokens.is_figure(begin) and tokens.is_figure(begin - 2) and tokens.glued(begin - 1)
    if before in ("-", "−", "+"):
        return tokens.glued(begin - 1)
    return before in _JOINTS or before[-1:].isalnum()


def _goes_on(tokens: Tokens, one: Amount) -> bool:
    """Whether something stands behind the amount without a space that makes it part of it."""
    end = one.end
    if not tokens.glued(end) or end in tokens.first:
        return False
    after = tokens.low(end)
    if after[:1].isalpha() or after in ("_", "@", "="):
        return True
    if after == "," and tokens.is_figure(end - 1) and tokens.glued(end + 1) and tokens.is_figure(end + 1):
        return True  # "€1,5"
    if one.kind != "bare" or not tokens.glued(end + 1):
        return False
    return (after in _HYPHENS and tokens.low(end + 1)[:1].isalnum()) or (
        after in (":", ".", "/", ",") and tokens.is_figure(end + 1)
    )


def _is_spelled_on(tokens: Tokens, end: int) -> bool:
    """Whether letters stand right behind a number that are no size: "21st-century", "1960s", "5G"."""
    low = tokens.low(end)
    return tokens.glued(end) and low[:1].isalpha() and low not in SUFFIXES and low not in MONEY_SUFFIXES


def _is_list_number(tokens: Tokens, one: Amount) -> bool:
    """ "1." or "(2)" at the head of a paragraph, "[3]" and "3)" anywhere."""
    if one.kind != "bare" or not tokens.is_figure(one.begin):
        return False
    before, after = tokens.low(one.begin - 1), tokens.next(one.end)
    heads = one.begin in tokens.first or (before in _OPEN and one.begin - 1 in tokens.first)
    inline = after == ")" and "(" not in tokens.lows[max(one.begin - 12, 0) : one.begin]
    return inline or (heads and after in (".", ")", "]")) or (before == "[" and after == "]")


def _is_age(tokens: Tokens, one: Amount) -> bool:
    """ "Ilva Dorn, 45, said", "aged 45"."""
    if one.kind != "bare" or one.begin in tokens.first:
        return False
    at = one.begin - 1
    spans = tokens.low(at) in ("to", "-", "–") or (
        tokens.low(at) == "and" and "ages" in tokens.lows[max(at - 4, 0) : at]
    )
    if spans and tokens.is_figure(at - 1):
        at -= 2  # "the ages of 18 and 29"
    if tokens.low(at) in _AGED or (tokens.low(at) in ("of", "between") and tokens.low(at - 1) in _AGED):
        return True
    value = one.numeral.value or 0
    marks = {",": (",", ".", ";", "and"), "(": (")",)}.get(tokens.low(at), ())
    return tokens.next(one.end) in marks and tokens.is_capital(at - 1) and value < 120


def _is_definite(tokens: Tokens, one: Amount, hedged: bool) -> bool:
    """Whether the noun is only referred to ("the two leaders"), or the number is no count ("one day")."""
    if hedged or one.begin in tokens.first:
        return False
    return (
        tokens.low(one.begin) in _SMALL
        and tokens.low(one.begin - 1) in _DEFINITE
        and one.begin == one.numeral.begin
    )


def _counts_alone(tokens: Tokens, one: Amount, hedged: bool) -> bool:
    """Whether a number without unit and noun counts: figures mostly, small words behind a hedge or a verb."""
    word = tokens.word(one.begin)
    if tokens.is_figure(one.begin):
        named = word.startswith("0") and len(word) > 1 and "." not in word
        return not named and (len(word) <= LONGEST_BARE or "," in word or " " in word)
    if one.numeral.factor > 1:
        return True
    if tokens.low(one.begin) in _SMALL and one.numeral.end == one.begin + 1:
        harmed = tokens.low(one.begin - 1) in _HARMED and one.begin not in tokens.first
        told = (
            harmed
            or _is_some_of(tokens, one)
            or _is_total(tokens, one)
            or (hedged and word.lower() != "zero")
        )
        return told and word.lower() != "one"
    return True


def _is_some_of(tokens: Tokens, one: Amount) -> bool:
    """ "Three of them", but not "the three of them"."""
    named = tokens.next(one.end) == "of" and tokens.next(one.end + 1) in ("them", "us", "whom", "which")
    return named and (one.begin in tokens.first or tokens.low(one.begin - 1) not in _DEFINITE)


def _is_total(tokens: Tokens, one: Amount) -> bool:
    """Whether a small number is what something comes to: "the toll rose to six", "the total is four"."""
    before = tokens.low(one.begin - 1) if one.begin not in tokens.first else ""
    return before in _COMES_TO and not _TOTALS.isdisjoint(
        tokens.lows[max(one.begin - _NEAR, 0) : one.begin - 1]
    )


_NEAR = 10
LONGEST_BARE = 9
"""Digits of a figure that counts without commas and without a noun; a longer one names something."""

_COMES_TO = frozenset("to at is was are were be reached hit by from".split())
_TOTALS = frozenset("toll number total tally count answer casualties fatalities deaths dead score".split())
