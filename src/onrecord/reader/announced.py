"""Headlines that put a speaker's name before a colon ("Dorn: No paper under fire")."""

import re

from onrecord.reader.decode import Attribution
from onrecord.reader.words import Words

SURE = 0.9  # in PolNeAR train and dev 51 of 54 such headlines are attributions
_HEADLINE = re.compile(
    r"(?P<label>[^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]+){0,3}):\s+(?P<content>\S.{7,199})"
)
FEWEST = 2  # words of a content


def announced(text: str, words: Words, found: list[Attribution]) -> list[Attribution]:
    """`found`, with the report's first paragraph as what its label says, if nothing is found in it.

    Many a label is a topic or a rubric; one names a speaker if a source further down ends with the
    same name ("Minister Ilva Dorn said ...").
    """
    end = next((at for at in range(1, len(words)) if words.places[at]), len(words))
    begins, last = (words.begins[0], words.ends[end - 1]) if len(words) else (0, 0)
    m = _HEADLINE.fullmatch(text, begins, last)
    if m is None or any(a.place() < end for a in found):
        return found
    name = _last_word(m["label"])
    if name not in {_last_word(words.written(text, *a.source)) for a in found if a.source}:
        return found
    content = words.covered(*m.span("content"))
    if content[1] - content[0] < FEWEST:
        return found
    colon = words.covered(m.end("label"), m.end("label") + 1)
    return [Attribution(colon, words.covered(*m.span("label")), [content], SURE), *found]


def _last_word(name: str) -> str:
    """Without case: headlines of some outlets are in capitals."""
    names: list[str] = re.findall(r"[\w-]+", name.casefold())
    return names[-1] if names else ""
