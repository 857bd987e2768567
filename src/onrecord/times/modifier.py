"""Modifier: the words before an expression that narrow or blur it, and the `mod` that TimeML has for them."""

import re

_MODS = {
    "START": "early|the beginning of|the start of|the outset of|the early part of|the onset of",
    "MID": "the middle of|mid",
    "END": "late|the end of|the close of|the latter part of|the last part of",
    "APPROX": "about|around|some|roughly|approximately|circa",
    "LESS_THAN": "nearly|almost|less than|under|fewer than|just under|close to",
    "MORE_THAN": "more than|over|just over|well over",
    "EQUAL_OR_MORE": "at least|no less than|no fewer than",
    "EQUAL_OR_LESS": "up to|at most|no more than",
}
_WORDS = {words: mod for mod, several in _MODS.items() for words in several.split("|")}
_BLUR = "APPROX LESS_THAN MORE_THAN EQUAL_OR_MORE EQUAL_OR_LESS".split()

_ALL = "|".join(sorted(_WORDS, key=len, reverse=True)).replace(" ", r"\s+").replace(r"the\s+", r"(?:the\s+)?")
_BEFORE = re.compile(
    rf"(?i)(?<![\w'’-])(?:(?P<the>the|this)\s+)?(?P<mod>{_ALL})(?P<gap>[\s-]+)(?P<mid>the\s+)?$"
)
_PLAIN = re.compile(
    r"(?i)(?<![\w-])(?:earlier|later|sometime|some time)\s+(?:on\s+|in\s+)?$|(?<![\w-])(?:post|pre)-$"
)
_UNCOUNTED = re.compile(
    r"(?i)the\b|these\b|last\b|past\b|this\b|[a-z]+day\b|several\b|yesterday\b|today\b|tomorrow\b"
)
"""What "over" and "around" before it do not count."""
_WINDOW = 30


def modifier(text: str, begin: int, at: int, kind: str) -> tuple[int, str | None]:
    """Where the expression at `at`, of the TIMEX3 type `kind`, begins with its modifiers, and their `mod`.

    Not before `begin`, where the expression before ends.
    """
    start = max(begin, at - _WINDOW)
    before = text[start:at]
    if before[-1:] not in " -\n\t\u00a0‑":
        return at, None
    if plain := _PLAIN.search(before):
        return start + plain.start(), None
    match = _BEFORE.search(before)
    if not match:
        return at, None
    words = " ".join(match["mod"].casefold().split())
    mod = _WORDS.get(words) or _WORDS.get(f"the {words}")
    counts = kind != "SET" and match["gap"][0] != "-" and not match["mid"] and not _UNCOUNTED.match(text, at)
    if mod in _BLUR and not counts:
        return at, None
    if mod in ("START", "MID", "END") and kind in ("DURATION", "SET"):
        return at, None
    return start + match.start("mod" if mod in _BLUR else 0), mod
