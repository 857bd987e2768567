"""Non-measure: numbers that name, date or order something and measure nothing."""

from onrecord.measures.amount import Amount
from onrecord.measures.calendar import is_date_or_clock, is_time
from onrecord.measures.figure import MONEY_SUFFIXES, SUFFIXES
from onrecord.measures.numberword import ONES, STARTS
from onrecord.measures.token import Tokens

_LABELS = frozenset(
    "resolution resolutions article articles section sections chapter chapters flight channel route highway"
    " motorway interstate no nos number numbers numbered room phase stage protocol annex annexe page pages"
    " paragraph paragraphs clause amendment rule order directive decree law bill act psalm verse line lines"
    " brigade division battalion regiment platoon unit squadron block pier gate terminal checkpoint camp"
    " item step tier category level grade class type version season episode volume table figure appendix"
    " footnote note question option plan agenda vision apollo voyager expedition part exercise magnitude"
    " windows formula area zone district ward building apartment apt suite floor box extension ext covid"
    " group g top page tel phone fax isbn".split()
)
"""Nouns that a number behind them only tells apart."""

_KEEPS = frozenset("no number group order act top plan rule figure unit type".split())
"""Those that say so only with a capital or right before figures that count nothing."""

_STREETS = frozenset(
    "street st avenue ave road rd boulevard blvd lane drive square quay embankment terrace court parkway".split()
)
_HYPHENS = frozenset("-‐‑–—−")
_OPEN, _CLOSE = frozenset("(["), frozenset(")]")
_AGED = frozenset("aged age ages".split())
_SMALL = frozenset(word for word, value in ONES.items() if value <= 10)
_DEFINITE = frozenset("the these those both other all any no every each".split())
_HARMED = frozenset(
    "killing killed kills kill wounding wounded wounds injuring injured injures arresting arrested detaining"
    " detained capturing captured freeing freed rescuing rescued displacing displaced left leaving".split()
)


def is_measure(tokens: Tokens, one: Amount, *, hedged: bool) -> bool:
    """Whether the amount measures or counts; `hedged` tells that a hedge stands at it."""
    if _is_in_name(tokens, one) or _is_list_number(tokens, one) or _is_labelled(tokens, one):
        return False
    if one.kind == "time" and is_time(tokens, one.begin, one.end):
        return False
    if one.kind in ("money", "unit", "time") or one.numeral.form in ("fraction", "ratio", "vague"):
        return True
    if is_date_or_clock(
        tokens, one.begin, one.numeral.end, one.end, hedged=hedged, counts=one.kind == "count"
    ):
        return False
    if _is_address(tokens, one) or _is_age(tokens, one):
        return False
    if one.kind == "count":
        return not _is_definite(tokens, one, hedged)
    return _counts_alone(tokens, one, hedged)


def _is_in_name(tokens: Tokens, one: Amount) -> bool:
    """Whether the number is part of a larger word: "F-16", "21st", "1960s", "5G", "three-way", "Six-Day"."""
    begin, end = one.begin, one.end
    before = tokens.low(begin - 1) if tokens.glued(begin) else ""
    if before in _HYPHENS or before in (".", ":", "/", "#", "№", "+", "_", "@", "&", "=", "*"):
        whole = tokens.low(begin - 2) if tokens.glued(begin - 1) else ""
        if whole or before not in "+-−":
            return True
    if before[-1:].isalnum():
        return True
    if not tokens.is_figure(begin) and tokens.is_capital(begin) and not tokens.starts_sentence(begin):
        return one.kind not in ("money",) and tokens.low(begin) in STARTS | {"half"}
    if one.kind in ("count", "bare") and _is_spelled_on(tokens, one.numeral.end):
        return True
    if not tokens.glued(end) or end in tokens.first:
        return False
    after = tokens.low(end)
    if after[:1].isalpha() or after in ("_", "@", "="):
        return True
    if after in _HYPHENS and tokens.glued(end + 1):
        return one.kind == "bare" and (tokens.low(end + 1)[:1].isalnum())
    numeric = tokens.glued(end + 1) and tokens.is_figure(end + 1)
    return after in (":", ".", "/", ",", "*") and (numeric or after == "*") and one.kind == "bare"


def _is_spelled_on(tokens: Tokens, end: int) -> bool:
    """Whether letters stand right behind a number that are no size: "21st-century", "1960s", "5G"."""
    low = tokens.low(end)
    return tokens.glued(end) and low[:1].isalpha() and low not in SUFFIXES and low not in MONEY_SUFFIXES


def _is_list_number(tokens: Tokens, one: Amount) -> bool:
    """ "1." or "(2)" at the head of a paragraph, "[3]", "(a)" anywhere."""
    if one.kind != "bare" or not tokens.is_figure(one.begin):
        return False
    before, after = tokens.low(one.begin - 1), tokens.next(one.end)
    heads = one.begin in tokens.first or (before in _OPEN and one.begin - 1 in tokens.first)
    return (heads and after in (".", ")", "]")) or (before == "[" and after == "]")


def _is_labelled(tokens: Tokens, one: Amount) -> bool:
    """Whether a label or a name stands before the number: "Resolution 1701", "No. 5", "Apollo 13"."""
    at = one.begin - 1
    if one.begin in tokens.first or one.numeral.form not in ("figure", "words", "fraction"):
        return False
    if tokens.low(at) in (".", "#") and tokens.low(at - 1) in (
        "no",
        "nos",
        "art",
        "sec",
        "ch",
        "vol",
        "p",
        "pp",
    ):
        return True
    if tokens.low(at) in ("and", "or", "to", "-", "–", ",") and tokens.is_figure(at - 1):
        at -= 2  # "Articles 5 and 6"
    if tokens.low(at) == "of" and tokens.word(at - 1) == "Group":
        return True
    word = tokens.low(at)
    if word in _LABELS and (word not in _KEEPS or tokens.is_capital(at) or one.kind == "bare"):
        return one.kind in ("bare", "count") and not _is_new_clause(tokens, one, at)
    named = tokens.is_capital(at) and tokens.words[at][:1].isalpha() and not tokens.starts_sentence(at)
    return one.kind == "bare" and named and tokens.is_figure(one.begin) and "," not in tokens.word(one.begin)


def _is_new_clause(tokens: Tokens, one: Amount, at: int) -> bool:
    """Whether the noun behind counts after all: "in the district 30 houses burned"."""
    return one.kind == "count" and not tokens.is_capital(at) and one.noun < one.end


def _is_address(tokens: Tokens, one: Amount) -> bool:
    """ "10 Downing Street", "221 Baker St."."""
    at = one.numeral.end
    steps = 0
    while steps < 4 and tokens.is_capital(at) and at not in tokens.first:
        if steps and tokens.low(at) in _STREETS:
            return True
        at, steps = at + 1, steps + 1
    return False


def _is_age(tokens: Tokens, one: Amount) -> bool:
    """ "Ilva Dorn, 45, said", "aged 45"."""
    if one.kind != "bare" or one.begin in tokens.first:
        return False
    at = one.begin - 1
    if tokens.low(at) in _AGED or (tokens.low(at) in ("of", "between") and tokens.low(at - 1) in _AGED):
        return True
    value = one.numeral.value or 0
    marks = {",": (",", "."), "(": (")",)}.get(tokens.low(at), ())
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
    """Whether a number without unit and noun counts: figures mostly do, small words where a hedge or a verb says so."""
    word = tokens.word(one.begin)
    if tokens.is_figure(one.begin):
        written = word.replace(",", "")
        return not (word.startswith("0") and len(word) > 1 and "." not in word) and len(written) < 16
    if one.numeral.factor > 1:
        return True
    harmed = tokens.low(one.begin - 1) in _HARMED and one.begin not in tokens.first
    if tokens.low(one.begin) in _SMALL and one.numeral.end == one.begin + 1:
        return (hedged or harmed) and word.lower() != "one"
    return True
