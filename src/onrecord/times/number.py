"""Number: how many, in digits and in words."""

import re

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen".split()
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split()
)
VALUES = {word: at for at, word in enumerate(_UNITS)} | {word: 20 + 10 * at for at, word in enumerate(_TENS)}
ORDINALS = {word: at for at, word in enumerate(_ORDINALS)} | {"twenty-first": 21, "thirtieth": 30}

_TY = r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty"
_ONES = "|".join(_UNITS[1:10])
_WORD = rf"(?:{_TY}(?:[- ](?:{_ONES}))?|(?:thir|four|fif|six|seven|eigh|nine)teen|ten|eleven|twelve|{_ONES})"
_HALF = r"(?:[- ]and[- ]a[- ]half| 1/2|½)"
_DIGIT = r"\d{1,3}(?:,\d{3}|\d)?(?:\.\d+)?"

SOME = (
    r"(?:a few|few|several|a couple(?: of)?|a number of|many|some|a dozen|dozens of|hundreds of|thousands of)"
)
"""How many without a number; a dozen and a couple have one."""

NUMBER = (
    rf"(?:(?:{_WORD}|a(?= hundred| thousand))(?: (?:hundred|thousand)(?: and {_WORD})?)?|{_DIGIT}){_HALF}?"
)
"""A number; `amount` reads it."""

ONE = r"(?:an?|one)"

NUMBER_WORDS = frozenset([*VALUES, "#", "a hundred", "a thousand"])
SOME_WORDS = frozenset(
    (
        "few",
        "several",
        "many",
        "some",
        "dozens",
        "hundreds",
        "thousands",
        "a few",
        "a couple",
        "a number",
        "a dozen",
    )
)
ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))


def amount(words: str) -> float | None:
    """The number that `words` give; None for "several" and the like, which give none."""
    words = re.sub(r"\s+", " ", words.casefold()).strip()
    half = re.search(r"[- ]and[- ]a[- ]half$| 1/2$|½$", words)
    whole = words[: half.start()] if half else words
    number = _whole(whole)
    return number + 0.5 if half and number is not None else number


def _whole(words: str) -> float | None:
    if words in ("a", "an", "the", ""):
        return 1
    if words.startswith(("a couple", "couple")):
        return 2
    if words == "a dozen":
        return 12
    if words[:1].isdigit():
        return float(words.replace(",", ""))
    total = last = 0
    for word in re.split(r"[ -]", words):
        if word in ("hundred", "thousand"):
            total, last = total + (last or 1) * (100 if word == "hundred" else 1000), 0
        elif word in VALUES:
            last += VALUES[word]
        elif word not in ("a", "and"):
            return None
    return total + last


def year_in_words(words: str) -> int | None:
    """The year that "nineteen ninety-four" or "two thousand and three" means."""
    words = words.casefold()
    if "thousand" in words:
        number = _whole(words)
        return int(number) if number else None
    head, _, tail = re.sub(r"\s+", " ", words).partition(" ")
    rest = _whole(tail.replace("oh ", ""))
    return VALUES[head] * 100 + int(rest) if rest is not None and head in VALUES else None
