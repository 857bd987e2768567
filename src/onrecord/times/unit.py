"""Unit: seconds to centuries, and durations made of them."""

UNIT = (
    r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|quarters?|years?|decades?"
    r"|centur(?:y|ies))\b"
)
"""A unit, one or many; "second" alone is mostly an ordinal, so the families look at it again."""
UNIT_WORDS = frozenset(
    "second minute hour day night week weekend month quarter year decade century seconds minutes hours days"
    " nights weeks weekends months quarters years decades centuries".split()
)

_LETTERS = {"s": "TS", "mi": "TM", "h": "TH", "d": "D", "n": "D", "w": "W", "mo": "M", "q": "Q", "y": "Y"}
_HALVES = {"TS": "", "TM": "30S", "TH": "30M", "D": "T12H", "W": "", "M": "", "Q": "", "Y": "6M"}
_YEARS = {"de": 10, "ce": 100}
LONG = ("D", "W", "M", "Q", "Y")  # of which a date some units away is one, and not a time of day


def letter(unit: str) -> str:
    """How a duration writes the unit: "Y", "M", "D", "TH" ..., "DE" for decades and "CE" for centuries."""
    unit = unit.casefold()
    if unit[:2] in _YEARS:
        return unit[:2].upper()
    return _LETTERS.get(unit[:2]) or _LETTERS[unit[:1]]


def duration(amount: float | None, unit: str) -> str:
    """The duration as TimeML writes it: "P2W", "PT30M", "PXY" for several years, "P40Y" for four decades."""
    sign = letter(unit)
    if sign in ("DE", "CE"):
        years = _YEARS[sign.casefold()]
        return f"P{_written(amount * years)}Y" if amount is not None else "PXY" if years == 10 else "PXC"
    time, mark = ("T", sign[1:]) if len(sign) == 2 else ("", sign)
    if amount is None:
        return f"P{time}X{mark}"
    if amount % 1 == 0.5 and _HALVES[sign]:
        rest = _HALVES[sign]
        return f"P{time}{int(amount)}{mark}{rest}" if amount > 1 else f"P{time}{rest}"
    return f"P{time}{_written(amount)}{mark}"


def _written(amount: float) -> str:
    return str(int(amount)) if amount == int(amount) else f"{amount:g}"
