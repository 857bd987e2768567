"""Where the words that name a source begin and end.

"Said the mayor, at a meeting in the town hall", "replied Pavo Renske across the table", "the ministry on
Friday said", "ORRIN - The mayor said":
place and time are those of the speech.
"""

import re
from dataclasses import replace

from onrecord.reader.decode import Attribution
from onrecord.reader.words import Words

_PLACE = re.compile(
    r"(?:, (?:at|during|in) (?:an?|the) [^,]*|"
    r" (?:across|beside|behind|inside|outside|over) (?:an?|the|his|her) [a-z]+)$"
)
_NAME = re.compile(r"\b[^\W\d_a-z]\w+(?: [^\W\d_a-z]\w+)+$")  # a full name at the end
_DATELINE = re.compile(r"[A-Z]{3,}(?:[ ,][\w. ,]{2,30}?)? ?[-–—]+ ")
_DAYS = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_YEAR = "(?:19|20)[0-9]{2}"
_TIME = re.compile(
    rf" (?:(?:on|late|early|last) {_DAYS}|in (?:late |early |mid-)?(?:{_MONTHS}|{_YEAR})|"
    r"(?:last|this) (?:week|month|year))$"
)
# A paper has its time, and so has what somebody did: "a report in May", "who left in May". But for those, in
# PolNeAR train and the labels to learn from five sources have the time within and 163 behind.
_PAPERS = (
    "report|poll|survey|study|resolution|statement|letter|interview|speech|article|memo|filing|ruling|document|"
    "tweet|video|editorial|review|paper|analysis|assessment"
)
_TIMED = re.compile(rf",|\b(?:who|which|that|whose|for|at|as|of a|{_PAPERS}|\w+ed|sent|taken|held|made)\b")


_ARTICLES = frozenset("the a an".split())
NOUN = 4  # words behind an article


def borne(text: str, words: Words, found: list[Attribution]) -> list[Attribution]:
    """`found`, each with the source as its words name it."""
    return [
        _whole(
            text, words, _with_noun(text, words, _without_time(text, words, _without_place(text, words, one)))
        )
        for one in found
    ]


def _without_place(text: str, words: Words, given: Attribution) -> Attribution:
    """The source without where he spoke, behind a full name."""
    if given.source is None:
        return given
    begin, end = given.source
    written = words.written(text, begin, end)
    m = _PLACE.search(written)
    if m is None or not _NAME.search(written[: m.start()]):
        return given
    return replace(given, source=(begin, words.covered(0, words.begins[begin] + m.start())[1]))


def _without_time(text: str, words: Words, given: Attribution) -> Attribution:
    """The source without when he spoke ("the ministry on Friday said"), nor the place of a dateline."""
    if given.source is None:
        return given
    begin, end = given.source
    written = words.written(text, begin, end)
    dateline = _DATELINE.match(written) if words.places[begin] else None
    time = _TIME.search(written)
    if time and _TIMED.search(written, 0, time.start()):
        time = None
    first = words.covered(0, words.begins[begin] + dateline.end())[1] if dateline else begin
    last = words.covered(0, words.begins[begin] + time.start())[1] if time else end
    changed = first < last and (first, last) != given.source
    return replace(given, source=(first, last)) if changed else given


def _with_noun(text: str, words: Words, given: Attribution) -> Attribution:
    """A source that is but an article, with the words up to the next mark or the cue, where they are few."""
    if given.source is None or words.written(text, *given.source).lower() not in _ARTICLES:
        return given
    begin, end = given.source
    behind = [span[0] for span in (given.cue, *given.content) if span and span[0] >= end]
    end = min([words.plain_end(end), *behind])
    return replace(given, source=(begin, end)) if 1 < end - begin <= NOUN + 1 else given


def _whole(text: str, words: Words, given: Attribution) -> Attribution:
    """A source that ends within "U.S." with all of it; five of 11,150 in the 358 reports do."""
    if given.source is None:
        return given
    begin, end = given.source
    while (
        _is_initial(text, words, end - 1)
        and words.written(text, end) == "."
        and _is_initial(text, words, end + 1)
    ):
        end += 2
    if end > given.source[1] and words.written(text, end) == ".":
        end += 1
    return replace(given, source=(begin, end)) if end > given.source[1] else given


def _is_initial(text: str, words: Words, at: int) -> bool:
    written = words.written(text, at)
    return len(written) == 1 and written.isupper()
