"""Calendar: dates, clock times and years, which are times and no measures."""

from onrecord.measures.token import Tokens

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr"
    " jun jul aug sep sept oct nov dec".split()
)
_CLOCK = frozenset("am pm a.m p.m o'clock gmt utc est edt pst bst cet noon".split())
_YEAR_BEFORE = frozenset(
    "in since of by until till from before after during year early late mid through to the and or between"
    " for - – ( , ' ’ around about war spring summer autumn fall winter election elections".split()
)
_ANCHORED = frozenset(
    "last past next coming first previous recent final following preceding another every".split()
)
_ANCHOR = frozenset("ago earlier later before after prior since hence into".split())


def is_date_or_clock(
    tokens: Tokens, begin: int, number_end: int, end: int, *, hedged: bool, counts: bool
) -> bool:
    """Whether the number `[begin, number_end)` of an amount that ends at `end` is a day, an hour or a year."""
    if not tokens.is_figure(begin):
        return (
            _is_hour(tokens, number_end)
            or tokens.next(number_end) in ("o",)
            and tokens.next(number_end + 1) in "'’"
        )
    return (
        _is_day(tokens, begin, number_end)
        or _is_hour(tokens, number_end)
        or (number_end == begin + 1 and _is_year(tokens, begin, hedged=hedged, counts=counts))
    )


def is_time(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether a stretch of time is told from a point in time ("two years ago", "the last 24 hours")."""
    after, before = tokens.next(end), tokens.low(begin - 1) if begin not in tokens.first else ""
    if after in ("'", "’") and tokens.next(end + 1) not in ("s",):
        after = tokens.next(end + 1)
    if after in _ANCHOR and not (
        after in ("before", "after", "since", "into") and tokens.next(end + 1) in ("", ".")
    ):
        return True
    if tokens.reads(end, ("from", "now")):
        return True
    return before in _ANCHORED or (before == "of" and tokens.low(begin - 2) in ("end", "start", "age"))


def _is_day(tokens: Tokens, begin: int, end: int) -> bool:
    """ "May 5", "5 May", "Jan. 5", and the 7 of "May 5-7" or "May 5 and 7"."""
    word = tokens.word(begin)
    if not word.isdecimal() or int(word) > 31:
        return False
    if tokens.next(end) in MONTHS and tokens.is_capital(end):
        return True
    at = begin - 1
    if tokens.low(at) in ("-", "–", "and", "or", "to") and tokens.is_figure(at - 1):
        at -= 2
    elif tokens.next(end) in ("-", "–", "and", "or", "to") and tokens.is_figure(end + 1):
        if tokens.next(end + 2) in MONTHS and tokens.is_capital(end + 2):
            return True
    if tokens.low(at) == ".":
        at -= 1
    return tokens.low(at) in MONTHS and tokens.is_capital(at) and at + 1 not in tokens.first


def _is_hour(tokens: Tokens, end: int) -> bool:
    low = tokens.next(end)
    if low in _CLOCK:
        return low != "am" or not tokens.is_capital(end) or tokens.words[end].isupper()
    return low in ("a", "p") and tokens.reads(end + 1, (".", "m"))


def _is_year(tokens: Tokens, begin: int, *, hedged: bool, counts: bool) -> bool:
    """Whether four figures without a comma are a year."""
    word = tokens.word(begin)
    if len(word) != 4 or not word.isdecimal():
        return False
    value = int(word)
    before = tokens.low(begin - 1) if begin not in tokens.first else ""
    if not 1000 <= value < 2100:
        return False
    if value < 1800:
        return not counts and not hedged and before in ("in", "since", "of")
    if counts and (hedged or (value % 100 == 0 and before not in ("in", "since", "of", "the"))):
        return False
    return not hedged or before in _YEAR_BEFORE
