"""Label: words that a number only tells apart: "Resolution 1701", "Apollo 13", "10 Downing Street"."""

from onrecord.measures.quantity import Amount
from onrecord.measures.token import Tokens

_LABELS = frozenset(
    "resolution resolutions article articles section sections chapter chapters flight channel route"
    " highway motorway interstate no nos number numbers numbered room phase stage protocol annex annexe"
    " page pages paragraph paragraphs clause amendment rule order directive decree law bill act psalm"
    " verse line lines brigade division battalion regiment platoon unit squadron block pier gate"
    " terminal checkpoint camp item step tier category level grade class type version season episode"
    " volume table figure appendix footnote note question option plan agenda vision apollo voyager"
    " expedition part exercise magnitude windows formula area zone district ward building apartment apt"
    " suite floor mach caption box extension ext covid group g top page tel phone fax isbn".split()
)
"""Nouns that a number behind them only tells apart."""

_KEEPS = frozenset("no number group order act top plan rule figure unit type".split())
"""Those that say so only with a capital or right before figures that count nothing."""

_PLACES = frozenset(
    "district zone area ward building camp unit division block checkpoint room floor pier".split()
)
"""Those behind which a number may begin to count: "in the camp 30 tents burned"."""

_PAGES = frozenset("caption page photo slide image picture part chapter".split())
_STREETS = frozenset(
    "street st avenue ave road rd boulevard blvd lane drive square quay embankment terrace court"
    " parkway".split()
)


def is_labelled(tokens: Tokens, one: Amount) -> bool:
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
    if tokens.low(at) == "of" and (tokens.word(at - 1) == "Group" or _is_one_of(tokens, at)):
        return True
    word = tokens.low(at)
    if word in _LABELS and (word not in _KEEPS or tokens.is_capital(at) or one.kind == "bare"):
        return one.kind in ("bare", "count") and not _is_new_clause(tokens, one, at)
    named = tokens.is_capital(at) and tokens.words[at][:1].isalpha() and not tokens.starts_sentence(at)
    return one.kind == "bare" and named and tokens.is_figure(one.begin) and "," not in tokens.word(one.begin)


def _is_one_of(tokens: Tokens, at: int) -> bool:
    """ "Caption 3 of 12 photos", "page 2 of 5"."""
    return tokens.is_figure(at - 1) and tokens.low(at - 2) in _PAGES


def _is_new_clause(tokens: Tokens, one: Amount, at: int) -> bool:
    """Whether the noun behind counts after all: "in the district 30 houses burned"."""
    words = not tokens.is_figure(one.begin)  # "to table two amendments"
    return one.kind == "count" and not tokens.is_capital(at) and (words or tokens.low(at) in _PLACES)


def is_address(tokens: Tokens, one: Amount) -> bool:
    """ "10 Downing Street", "221 Baker St."."""
    at = one.numeral.end
    steps = 0
    while steps < 4 and tokens.is_capital(at) and at not in tokens.first:
        if steps and tokens.low(at) in _STREETS:
            return True
        at, steps = at + 1, steps + 1
    return False
