"""Sentences whose form alone says who speaks, where the network found nothing in them."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from onrecord.reader.decode import Attribution
from onrecord.reader.words import Words


class Form(NamedTuple):
    """A form of sentences; `whole` names its groups "source", "cue", "content", and "more" of one in pieces.

    What `sign` finds stands in each of them, and is found faster.
    """

    sign: re.Pattern[str]
    whole: re.Pattern[str]


def formed(
    text: str, words: Words, found: list[Attribution], forms: Iterable[Form], sure: float
) -> list[Attribution]:
    """`found`, with the sentences of `text` that have one of the `forms`, of the confidence `sure`."""
    there = [form for form in forms if form.sign.search(text)]
    if not there:
        return found
    out = list(found)
    taken = {at for a in found for span in (a.cue, a.source, *a.content) if span for at in range(*span)}
    for m in (m for form in there for m in form.whole.finditer(text)):
        source, cue, content = (words.covered(*m.span(part)) for part in ("source", "cue", "content"))
        whole = range(*words.covered(*m.span()))
        is_read = all(begin < end for begin, end in (source, cue, content))  # not what is left out
        if is_read and taken.isdisjoint(whole):
            taken.update(whole)
            more = [words.covered(*m.span("more"))] if "more" in m.re.groupindex else []
            out.append(Attribution(cue, source, [content, *more], sure))
    return out
