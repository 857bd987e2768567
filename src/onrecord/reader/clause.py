"""What the grammar of a reported clause tells of an attribution's edges.

"Asked about the boats, Dorn said that they were lost": what is said begins with "that", and nothing before
the cue belongs to it. "Said the mayor, at a meeting in the town hall": the place is the cue's, not his.
"""

import re
from dataclasses import replace

from onrecord.reader.decode import Attribution
from onrecord.reader.words import Words

_PLACE = re.compile(r", (?:at|during|in) (?:an?|the) [^,]*$")
_NAME = re.compile(r"\b[^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+)+$")  # a full name at the end


def within_clause(text: str, words: Words, found: list[Attribution]) -> list[Attribution]:
    """`found`, each with the content and the source that the clause around its cue allows."""
    return [_without_place(text, words, _without_topic(text, words, one)) for one in found]


def _without_topic(text: str, words: Words, given: Attribution) -> Attribution:
    """Without plain words before the cue where the content behind it begins with "that"."""
    if given.cue is None or len(given.content) < 2:
        return given
    cue = given.cue[0]
    behind = [part for part in given.content if part[0] > cue]
    if not behind or words.written(text, behind[0][0]) != "that":
        return given
    content = [part for part in given.content if part[0] > cue or words.quoted[part[0]]]
    return replace(given, content=content)


def _without_place(text: str, words: Words, given: Attribution) -> Attribution:
    """The source without where he spoke, behind a full name and a comma."""
    if given.source is None:
        return given
    begin, end = given.source
    written = words.written(text, begin, end)
    m = _PLACE.search(written)
    if m is None or not _NAME.search(written[: m.start()]):
        return given
    return replace(given, source=(begin, words.covered(0, words.begins[begin] + m.start())[1]))
