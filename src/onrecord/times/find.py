"""Find: the temporal expressions of a text, from left to right."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from onrecord.record.paragraph import Range
from onrecord.record.time import Time
from onrecord.record.word import cut
from onrecord.times.found import Found
from onrecord.times.grammar import BEGINS
from onrecord.times.modifier import modifier
from onrecord.times.name import MONTH
from onrecord.times.rule import Rule
from onrecord.times.scene import Scene

_WORD = re.compile(r"['’](?=\d\ds)\d+|\d+|[A-Za-z]+")
_SECOND = re.compile(r"[-\s]+['’]?(?:(?P<digit>\d)|(?P<word>[A-Za-z]+))")
_JOINED = re.compile(rf"(?:\b(?i:mid|early|late|pre|post|fiscal)|\b{MONTH}|\d|\s|^)[-–]$")
_NO_START = frozenset("$£€#@&_'’.,/+")  # before a number these make it money, a fraction, a name


class Word(NamedTuple):
    """A word or a number in digits, `written` in small letters, at `[begin, end)` of the text."""

    begin: int
    end: int
    written: str


def find(text: str, paragraphs: Iterable[Range], published: date | None) -> list[Time]:
    """The times of the paragraphs of `text`, in order, none over another."""
    scene = Scene(text, published)
    ranges = list(paragraphs)
    times: list[Time] = []
    for number, words in groupby(_words(text, ranges), key=itemgetter(0)):
        scene.begin, scene.end = ranges[number]
        times.extend(_paragraph(scene, (word for _, word in words)))
    return times


def _words(text: str, ranges: list[Range]) -> Iterator[tuple[int, Word]]:
    """The words with which a time may begin, each with the number of its paragraph."""
    found = cut(text, ranges)
    for at, low in enumerate(found.lows):
        if low in BEGINS:
            yield found.paragraphs[at], Word(found.begins[at], found.ends[at], low)
        elif not (low.isalpha() and low.isascii()) and low[0].isalnum():
            begin, end = found.begins[at], found.ends[at]
            begin -= begin > ranges[found.paragraphs[at]][0] and text[begin - 1] in "'’"
            for match in _WORD.finditer(text, begin, end):
                yield found.paragraphs[at], Word(*match.span(), match[0].lower())


def _paragraph(scene: Scene, words: Iterable[Word]) -> Iterator[Time]:
    at = scene.begin
    for word in words:
        seconds = BEGINS.get(word.written) or (BEGINS["#"] if not word.written.isalpha() else None)
        if seconds is None or word.begin < at or not _may_begin(scene, word):
            continue
        rules = seconds.get("") or seconds.get(_second(scene, word.end), ())
        if not rules or (best := _best(rules, scene, word.begin)) is None:
            continue
        match, found = best
        vague = (found.value or "").endswith("_REF")
        begin, mod = (match.start(), None) if vague else modifier(scene.text, at, match.start(), found.type)
        found = found._replace(mod=found.mod or mod)
        at = match.end()
        scene.note(begin, at, found)
        yield Time(
            span=(begin, at), text=scene.text[begin:at], type=found.type, value=found.value, mod=found.mod
        )


def _second(scene: Scene, at: int) -> str:
    """The word behind the one that ends at `at`, as the grammar has it; "" for none."""
    second = _SECOND.match(scene.text, at, scene.end)
    if second is None:
        return ""
    return "#" if second["digit"] else second["word"].lower()


def _may_begin(scene: Scene, word: Word) -> bool:
    """Whether `word` stands alone, and is no part of an amount or a compound."""
    start = word.begin
    before = scene.text[start - 1] if start > scene.begin else " "
    if before.isspace() or before in '("“‘[—`':
        return True
    if before in "-–":
        return _JOINED.search(scene.text, max(scene.begin, start - 11), start) is not None
    if before in "'’":
        return word.written[0].isdigit() or not (start - 1 > scene.begin and scene.text[start - 2].isalnum())
    return not (before.isalnum() or before in _NO_START)


def _best(rules: tuple[Rule, ...], scene: Scene, at: int) -> tuple[re.Match[str], Found] | None:
    """The longest match that means a time; of two as long, that of the first rule."""
    matches = [(match, rule) for rule in rules if (match := rule.match(scene.text, at, scene.end))]
    for match, rule in sorted(matches, key=lambda pair: -pair[0].end()):
        if found := rule.resolve(match, scene):
            return match, found
    return None
