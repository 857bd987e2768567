"""Locate: where the places of a report are, by their own names or by the place beside them."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.places.beside import beside, is_told
from onrecord.places.gazetteer import Sense
from onrecord.places.mention import Mention
from onrecord.places.resolve import resolve
from onrecord.places.word import Words


class Located(NamedTuple):
    """What a mention means. With `by`, the number of another mention, `sense` is that of the place there:
    this one is beside it or in it."""

    sense: Sense
    by: int | None = None


def locate(words: Words, mentions: Sequence[Mention]) -> list[Located | None]:
    """Of each of `mentions`; None for what nothing in the report places."""
    own = resolve(words, mentions)
    by = beside(words, mentions, own)
    out: list[Located | None] = []
    for number, sense in enumerate(own):
        other = by.get(number)
        there = own[other] if other is not None else None
        if there is not None:
            out.append(Located(there, other))
        else:
            out.append(Located(sense) if sense is not None and is_told(mentions, own, number) else None)
    return out
