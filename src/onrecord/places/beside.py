"""Beside: a place that the gazetteer lacks is told by the one that stands next to it in the report."""

from collections.abc import Iterator, Sequence

from onrecord.places.gazetteer import Sense
from onrecord.places.inside import is_about
from onrecord.places.mention import Mention
from onrecord.places.spelling import is_river
from onrecord.places.word import Words

TOWNS = frozenset("pakd")  # kinds that are small enough to tell where something else is
GREAT = 100_000_000  # people of a place that others are called after
JOINING = frozenset(
    ", ( the a in at near outside on of inside just central northern southern eastern western"
    " downtown north south east west city town village".split()
)
"""What stands between a place and the place it is in: "Orrin School in central Tolmar"."""


def beside(words: Words, mentions: Sequence[Mention], own: Sequence[Sense | None]) -> dict[int, int]:
    """The number of the mention that tells where one is which has no place of its own, by the number of it.

    That is the town behind it or, with a possessive, before it, there or where the same name stands again.
    """
    towns = [
        number
        for number, (one, sense) in enumerate(zip(mentions, own, strict=True))
        if sense is not None and sense.kind in TOWNS and not one.called_after
    ]
    lost = [n for n, one in enumerate(mentions) if not is_told(mentions, own, n)]
    found: dict[str, int] = {}
    for number in lost:
        if (other := next(_next_to(words, mentions, number, towns), None)) is not None:
            found.setdefault(words.key(mentions[number].begin, mentions[number].end), other)
    keys = {number: words.key(mentions[number].begin, mentions[number].end) for number in lost}
    return {number: found[key] for number, key in keys.items() if key in found and not is_river(key)}


def is_told(mentions: Sequence[Mention], own: Sequence[Sense | None], number: int) -> bool:
    """Whether the sense of a mention is its own, or that of a place in its name which fits the report.

    That is a great one, or one that is about where another place of the report is; not a unit, which is
    wide. A village is none in a country where nothing else of the report is.
    """
    sense = own[number]
    if sense is None or not mentions[number].called_after:
        return sense is not None and not (sense.population == 0 and _is_abroad(mentions, own, number))
    if sense.kind == "u":
        return False
    return sense.population >= GREAT or any(
        other is not None and is_about(other, sense) and other.kind in TOWNS | {"u"}
        for one, other in zip(mentions, own, strict=True)
        if not one.called_after
    )


def _is_abroad(mentions: Sequence[Mention], own: Sequence[Sense | None], number: int) -> bool:
    """Whether a village is in a country where nothing else in the report is."""
    sense, key = own[number], mentions[number].key
    others = [
        other.country
        for one, other in zip(mentions, own, strict=True)
        if other is not None and one.key != key and other.country
    ]
    return sense is not None and sense.kind == "p" and bool(others) and sense.country not in others


def _next_to(words: Words, mentions: Sequence[Mention], number: int, towns: list[int]) -> Iterator[int]:
    one = mentions[number]
    for other in towns:
        begin, end = mentions[other].begin, mentions[other].end
        behind = words.lows[one.end : begin]
        if 0 < len(behind) <= 4 and set(behind) <= JOINING:
            yield other
        if words.lows[end : one.begin] in (["'", "s"], ["’", "s"]) and end <= one.begin:
            yield other
