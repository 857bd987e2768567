"""Calendar: dates, clock times and years, which are times and no measures."""

from onrecord.measures import hedge
from onrecord.measures.token import Tokens

MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar"
    " apr jun jul aug sep sept oct nov dec".split()
)
_CLOCK = frozenset("am pm a.m p.m o'clock gmt utc est edt pst bst cet noon".split())
_YEAR_BEFORE = frozenset(
    "in since of by until till from before after during year early late mid through to the and or"
    " between for - – ( , ' ’ around about war spring summer autumn fall winter election elections".split()
)
_LINKS = frozenset("- – and or to".split())
_ANCHORED = frozenset("last past next coming first previous recent final following preceding every".split())
_ANCHOR = frozenset("ago earlier later before after prior since hence into".split())


def is_date_or_clock(tokens: Tokens, begin: int, end: int, *, hedged: bool, counts: bool) -> bool:
    """Whether the number `[begin, end)` is a day, an hour or a year; `counts` tells that a noun follows."""
    if _is_hour(tokens, end):
        return True
    if not tokens.is_figure(begin):
        return False
    year = end == begin + 1 and _is_year(tokens, begin, hedged=hedged, counts=counts)
    return year or _is_day(tokens, begin, end)


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
    """ "May 5", "5 May", "Jan. 5", and both days of "May 5-7" and "5 and 7 May"."""
    word = tokens.word(begin)
    if not word.isdecimal() or int(word) > 31:
        return False
    at = begin - 1
    if tokens.low(at) in _LINKS and tokens.is_figure(at - 1):
        at -= 2
    elif tokens.next(end) in _LINKS and tokens.is_figure(end + 1):
        end += 2
    if tokens.low(at) == ".":
        at -= 1
    before = tokens.low(at) in MONTHS and tokens.is_capital(at) and at + 1 not in tokens.first
    return before or (tokens.next(end) in MONTHS and tokens.is_capital(end))


def _is_hour(tokens: Tokens, end: int) -> bool:
    """ "5 p.m.", "1400 GMT", "six o'clock"."""
    low = tokens.next(end)
    if low in ("a", "p"):
        return tokens.reads(end + 1, (".", "m"))
    return low in _CLOCK or (low == "o" and tokens.next(end + 1) in ("'", "’"))


def _is_year(tokens: Tokens, begin: int, *, hedged: bool, counts: bool) -> bool:
    """Whether four figures without a comma are a year."""
    word = tokens.word(begin)
    if len(word) != 4 or not word.isdecimal():
        return False
    value = int(word)
    start = hedge.before(tokens, begin)[0]
    before = tokens.low(start - 1) if start not in tokens.first else ""
    if not 1000 <= value < 2100:
        return False
    if value < 1800:
        return not counts and not hedged and before in ("in", "since", "of")
    if counts and (hedged or (value % 100 == 0 and before not in ("in", "since", "of", "the"))):
        return False
    return not hedged or before in _YEAR_BEFORE
