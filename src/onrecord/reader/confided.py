"""What somebody in a quotation says that he was told: "“The envoy told me that ...,” she said"."""

import re

from onrecord.reader.decode import Attribution
from onrecord.reader.nested import holders
from onrecord.reader.words import Words

SURE = 0.9  # all 13 in the labels to learn from and to choose by are attributions; the network misses two
_TOLD = re.compile(
    r"\b(?P<source>[Tt]he \w+|Each|[^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+)?|[Hh]e|[Ss]he|[Tt]hey) "
    r"(?P<cue>told) (?:me|us)\b"
    r"(?: [^\n.,;“”\"]{1,30}?)? (?P<content>that [^\n.,;“”\"]{8,150})"
)


def confided(
    text: str, words: Words, outer: list[Attribution], inner: list[Attribution]
) -> list[Attribution]:
    """Those of `outer`'s contents that no attribution of `inner` tells, each with its parent."""
    if not re.search(r"\btold (?:me|us)\b", text):
        return []
    held = holders(words, outer)
    there = {at for one in inner if one.cue for at in range(*one.cue)}
    out = []
    for m in _TOLD.finditer(text):
        source, cue, content = (words.covered(*m.span(part)) for part in ("source", "cue", "content"))
        numbers = {int(number) for number in held[source[0] : content[1]]}
        if len(numbers) == 1 and numbers != {0} and there.isdisjoint(range(*cue)):
            parent = outer[numbers.pop() - 1]
            out.append(Attribution(cue, source, [content], SURE * parent.confidence, parent))
    return out
