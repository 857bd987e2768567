"""Find: the quantities in a report's words."""

from string import ascii_lowercase, punctuation
from typing import NamedTuple

from onrecord.measures import hedge
from onrecord.measures.amount import amount
from onrecord.measures.currency_table import CODES, PREFIXES, SIGNS
from onrecord.measures.fraction import PARTS
from onrecord.measures.indefinite import indefinite
from onrecord.measures.label import is_labelled
from onrecord.measures.nonmeasure import is_measure
from onrecord.measures.numberword import SIZES, STARTS
from onrecord.measures.quantity import Amount
from onrecord.measures.range import Range, range_of
from onrecord.measures.rate import per
from onrecord.measures.subject import attributive, behind, phrase
from onrecord.measures.token import Tokens
from onrecord.measures.vague import PLURALS, SOME
from onrecord.record.measure import Modifier

_WORDS = STARTS | frozenset(PLURALS) | SOME | frozenset(("half", "quarter", "us", "a", "an", "u"))
_SIGNED = CODES | frozenset((*PREFIXES, "Rs"))
_TELLING = _WORDS | frozenset(word.lower() for word in _SIGNED)
# With which most tokens begin, that begin no quantity.
_IDLE = frozenset(ascii_lowercase + punctuation + "“”‘’–—…") - SIGNS.keys()
_AFTER_A = frozenset(SIZES) | frozenset(PARTS) | SOME
_DETERMINERS = frozenset(("a", "an"))


class Found(NamedTuple):
    """A quantity, in tokens: where it stands, and the words `[of_begin, of_end)` that say of what."""

    begin: int
    end: int
    value: float | None
    low: float | None
    high: float | None
    unit: str | None
    modifier: Modifier | None
    of_begin: int
    of_end: int


def find(tokens: Tokens) -> list[Found]:
    """The quantities in the order of the text. None is over another, but in the words of what it measures."""
    found: list[Found] = []
    free = 0
    for at in [
        at for at, low in enumerate(tokens.lows) if low in _TELLING or low[0] not in _IDLE or _is_part(low)
    ]:
        if at >= free and _may_begin(tokens, at) and (one := amount(tokens, at)):
            more, end = _read(tokens, one, free)
            found += more
            free = max(end, at + 1)
    return found


def _is_part(low: str) -> bool:
    """ ".5" """
    return low[0] == "." and len(low) > 1


def _may_begin(tokens: Tokens, at: int) -> bool:
    """Whether the token, one that tells or does not begin idly, may begin a quantity."""
    low = tokens.lows[at]
    first = low[0]
    if "a" <= first <= "z":
        if tokens.words[at] in _SIGNED:  # "A$5" too
            return True
        if low not in _DETERMINERS:
            return low in _WORDS
        return tokens.next(at + 1) in _AFTER_A or indefinite(tokens, at) is not None
    return tokens.is_figure(at) or first in SIGNS or (not first.isascii() and first.isnumeric())


def _read(tokens: Tokens, one: Amount, free: int) -> tuple[list[Found], int]:
    """What the amount `one` gives, and the token to go on with; nothing reaches before the token `free`."""
    if one.kind == "bare" and tokens.next(one.end) in ("and", "or") and is_labelled(tokens, one):
        return [], one.end  # "Mach 2 and 500 knots"
    pair = range_of(tokens, one)
    if pair is not None and pair.changed:
        first = _single(tokens, pair.low, free)
        return [*first, *_single(tokens, pair.high, pair.low.end)], pair.high.end
    if pair is not None and pair.begin >= free and (double := _double(tokens, pair, free)):
        return double, pair.high.end
    return _single(tokens, one, free), one.end


def _single(tokens: Tokens, one: Amount, free: int) -> list[Found]:
    begin, before = hedge.before(tokens, one.begin, during=one.kind == "time")
    if begin < free:
        begin, before = one.begin, None
    end, after = hedge.after(tokens, one.end)
    modifier = before or one.modifier or after
    if not is_measure(tokens, one, hedged=modifier is not None):
        return []
    numeral = one.numeral
    of = _of(tokens, one, begin, end)
    factor, unit = _as_share(one)
    unit, end = _told_by(tokens, one, unit, of, end)
    value, low = _times(numeral.value, factor), _times(numeral.low, factor)
    return [Found(begin, end, value, low, None, unit, modifier, *of)]


def _double(tokens: Tokens, pair: Range, free: int) -> list[Found]:
    begin, before = hedge.before(tokens, pair.begin, during=pair.high.kind == "time")
    if begin < free:
        begin, before = pair.begin, None
    end, after = hedge.after(tokens, pair.high.end)
    modifier = before or pair.low.modifier or after or pair.high.modifier
    if not is_measure(tokens, _whole(pair), hedged=modifier is not None):
        return []
    of = _of(tokens, pair.high, begin, end)
    factor, unit = _as_share(pair.high)
    unit, end = _told_by(tokens, pair.high, unit, of, end)
    low, high = _times(pair.low.numeral.value, factor), _times(pair.high.numeral.value, factor)
    return [Found(begin, end, None, low, high, unit, modifier, *of)]


def _as_share(one: Amount) -> tuple[float, str | None]:
    """The factor and the unit that make a share of a percentage or a fraction: "75 percent", "a fifth"."""
    if one.unit is not None and one.unit.partition("/")[0] == "percent":
        return 0.01, one.unit.replace("percent", "share")
    part = one.numeral.form in ("fraction", "ratio") and one.kind == "bare"
    return 1.0, "share" if part and (one.numeral.value or 0) < 1 else one.unit


def _times(value: float | None, factor: float) -> float | None:
    return None if value is None else value * factor


def _whole(pair: Range) -> Amount:
    """The range as one amount, which is no measure where its ends are none ("2013-14", "May 5-7")."""
    return pair.high._replace(begin=pair.low.begin, numeral=pair.low.numeral)


def _of(tokens: Tokens, one: Amount, begin: int, end: int) -> tuple[int, int]:
    """The words that say what is measured, as a range; empty if none do."""
    if one.noun[1]:
        return one.noun[0], _with_chain(tokens, end) if one.noun[1] == one.end else one.noun[1]
    found = behind(tokens, end, money=one.kind == "money")
    if found[0] == found[1] and one.numeral.form == "ratio":
        return end, phrase(tokens, end)
    if found[0] == found[1] and one.numeral.form == "fraction" and one.kind == "bare":
        return end, phrase(tokens, end)
    if found[0] == found[1] and one.kind != "bare":
        return attributive(tokens, begin, end, hyphened=one.hyphened)
    return found


def _told_by(
    tokens: Tokens, one: Amount, unit: str | None, of: tuple[int, int], end: int
) -> tuple[str | None, int]:
    """The unit with the rate behind what is measured, and the end: "3 million barrels of oil per day"."""
    if one.kind not in ("unit", "money") or one.hyphened or not unit or "/" in unit or of[0] == of[1]:
        return unit, end
    rate, last = per(tokens, of[1])
    return (unit + rate, last) if rate else (unit, end)


def _with_chain(tokens: Tokens, end: int) -> int:
    """The end of a counted noun with the "of" behind it: "members of the group"."""
    return max(phrase(tokens, end + 1), end) if tokens.next(end) == "of" else end
