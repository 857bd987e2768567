"""Names and titles in commas: "according to the harbour master, Ivo Lent, ..." names one source."""

import re
from dataclasses import replace

from onrecord.reader.decode import Attribution
from onrecord.reader.words import Words

# All that stands between the source and what follows it: a name of up to five words in commas.
_NAME = re.compile(r", (?P<name>[^\W\d_a-z][\w'’.-]*(?: [^\W_][\w'’.-]*){0,4})(?P<comma>,)\s*")
_TITLE = re.compile(r"[,.?!”’\"'»«]*\s+(?P<title>(?i:the|an?) [^,.;:?!“”\"()\n]{3,60}), ")
_SMALL = frozenset("al de del della di du la le van von der den bin ibn of the jr sr".split())


def with_names(text: str, words: Words, found: list[Attribution]) -> list[Attribution]:
    """`found`, each source with the name or title in commas that parts it from its cue or content."""
    return [_with_title(text, words, _with_name(text, words, attribution)) for attribution in found]


def _with_name(text: str, words: Words, given: Attribution) -> Attribution:
    """A name behind the source, before what comes next."""
    if given.source is None:
        return given
    begin, end = given.source
    after = min((span[0] for span in (given.cue, *given.content) if span and span[0] >= end), default=end)
    m = _NAME.fullmatch(text, words.ends[end - 1], words.begins[after]) if after > end else None
    if m is None or not all(w[0].isupper() or w in _SMALL for w in m["name"].split()):
        return given
    return replace(given, source=(begin, words.covered(*m.span("name"))[1]))


def _with_title(text: str, words: Words, given: Attribution) -> Attribution:
    """A title before the source, behind the content that comes before."""
    if given.source is None or not text[words.begins[given.source[0]]].isupper():
        return given
    begin, end = given.source
    before = max((last for _, last in given.content if last <= begin), default=begin)
    m = _TITLE.fullmatch(text, words.ends[before - 1], words.begins[begin]) if before < begin else None
    return replace(given, source=(words.covered(*m.span("title"))[0], end)) if m else given
