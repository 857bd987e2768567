"""Direction: whether the words of a statement speak of the end of a thing, or of keeping it."""

from itertools import pairwise

from onrecord.relate.said import Said
from onrecord.relate.stem import stem
from onrecord.relate.topic import outside

_FIRST = 10  # words among which the verb stands; further on, something else ends

_ENDS = frozenset(
    stem(word)
    for word in "abandon stop end halt quit withdraw lift remove freeze limit ban prevent avoid refrain"
    " delay curb reduce relief ease postpone cancel revoke close forgo"
    " dismantle drop scrap eliminate destroy disarm condemn against oppose suspend"
    " lose void".split()
)
_KEEPS = frozenset(
    stem(word)
    for word in "keep remain stay continue maintain retain preserve resume reimpose impose extend prolong"
    " additional deploy restart reopen".split()
)
_PAIRS = frozenset(
    (verb, particle)
    for verb, particle in (
        ("give", "up"), ("giving", "up"), ("gives", "up"), ("hold", "off"), ("holding", "off"),
        ("keeping", "from"), ("call", "off"), ("called", "off"), ("back", "down"), ("cut", "off"),
        ("walk", "away"), ("shut", "down"),
    )
)  # fmt: skip
_PULL = frozenset(("pull", "pulls", "pulled", "pulling"))


def direction(given: Said) -> int:
    """-1 where the words, those of a condition aside, speak of the end of something, 1 of keeping it, else 0."""
    forms = [form for _, form in outside(given)][:_FIRST]
    if any(pair in _PAIRS for pair in pairwise(forms)) or any(form.startswith("denuclear") for form in forms):
        return -1
    pulled = not _PULL.isdisjoint(forms) and not {"out", "back"}.isdisjoint(forms)
    if pulled or any(stem(form) in _ENDS for form in forms):
        return -1
    return int(any(stem(form) in _KEEPS for form in forms))
