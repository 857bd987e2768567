"""Sentences whose form alone says who speaks, where the network found nothing in them."""

import re
from collections.abc import Iterable

from onrecord.reader.decode import Attribution
from onrecord.reader.words import Words


def formed(
    text: str, words: Words, found: list[Attribution], forms: Iterable[re.Pattern[str]], sure: float
) -> list[Attribution]:
    """`found`, with the sentences of `text` that have one of the `forms`, of the confidence `sure`.

    Each form names its groups "source", "cue" and "content".
    """
    out = list(found)
    taken = {at for a in found for span in (a.cue, a.source, *a.content) if span for at in range(*span)}
    for m in (m for form in forms for m in form.finditer(text)):
        source, cue, content = (words.covered(*m.span(part)) for part in ("source", "cue", "content"))
        whole = range(*words.covered(*m.span()))
        there = all(begin < end for begin, end in (source, cue, content))  # not in what is left out
        if there and taken.isdisjoint(whole):
            taken.update(whole)
            out.append(Attribution(cue, source, [content], sure))
    return out
