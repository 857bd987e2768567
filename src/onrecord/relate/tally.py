"""Tally: a measure of a report with what it is of, by which it is found again in other reports."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.relate.account import source
from onrecord.relate.fate import fate, fate_before, whom
from onrecord.relate.length import DAYS
from onrecord.relate.precision import interval, is_count, is_some_of
from onrecord.relate.scene import sentence
from onrecord.relate.when import When

_STEM = 6  # letters
_WORD = re.compile(r"[a-z][a-z’'-]{2,}")
_NAME = re.compile(r"(?<![.?!] )(?<!^)\b[A-Z][\w’'-]+")
_WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_SMALL = frozenset(
    "the and for with from that this was were are has have had been about around more than least into over"
    " under its his her their they them who which while where when after before some said says say told"
    " according also just only now then but not all out one two three four five six seven eight nine ten"
    " reports reported officials number million billion thousand hundred".split()
)
_FATES = frozenset(
    word[:_STEM]
    for word in "killed died dead killing deaths wounded wounding injured injuring injuries hurt displaced"
    " missing arrested detained captured freed released people person persons others left leaving"
    " including".split()
)
_CLAUSE = re.compile(r"[,;:()–—“”\"]|\b(?:and|but|while|which|who|when|where|as|after)\b")
_APART = re.compile(
    r"(?i)\b(?:since|total|far|overall|daily|earlier|previous|previously|last|every|each|another|more|other|first"
    r"|second|average|per|additional|extra|separate|former)\b"
)
_OPEN = re.compile(
    r"(?i)\b(?:if|unless|whether|not|never|no|until|would|will|could|may|might|should|must|can|wants?|plans?"
    r"|hopes?|feared|like|such as)\b|n[’']t\b"
)
_POLL = re.compile(r"(?i)\b(?:polls?|polled|surveys?|surveyed|margin)\b")
"""Each poll asks others, and its numbers are its own."""

_NO_CLAIM = frozenset(("deny", "threaten", "propose", "demand"))


class Tally(NamedTuple):
    """A measure, its `key` (what became of whom, or its unit), and the words, names and places around it.

    `counts` tells that people are counted by what became of them, and `alone` that the report has no other
    count of whom the same became. `words` are stems of its clause, `said` of its sentence; `apart` has words
    that tell one number from another of the kind ("total", "since", "another").
    """

    reading: Reading
    measure: Measure
    key: tuple[str | None, ...]
    counts: bool
    words: frozenset[str]
    said: frozenset[str]
    names: frozenset[str]
    apart: frozenset[str]
    places: frozenset[str]
    when: When
    source: str | None
    alone: bool = False


def tallies(reading: Reading) -> list[Tally]:
    """What another report may state too: counts of people by what became of them, and quantities with a unit.

    None of time, no shares, and nothing that is only possible, asked for or denied.
    """
    found = list(_tallies(reading))
    counts = {(one.key, one.measure.value) for one in found if one.counts}
    fates = Counter(key[0] for key, _ in counts)
    return [one._replace(alone=one.counts and fates[one.key[0]] == 1) for one in found]


def _tallies(reading: Reading) -> Iterator[Tally]:
    text = reading.report.text
    statements = {one.id: one for one in reading.statements}
    for measure in reading.measures:
        if measure.value is None or measure.unit in DAYS or measure.unit == "share" or is_some_of(measure):
            continue
        key = _key(text, measure)
        by = statements.get(measure.asserted_by or "")
        if key is None or interval(measure) is None or (by is not None and by.likely_act in _NO_CLAIM):
            continue
        begin, end = sentence(text, measure)
        if not _OPEN.search(text, begin, measure.span[0]) and not _POLL.search(text, begin, end):
            yield _tally(reading, measure, key, source(by), (begin, end))


def _key(text: str, measure: Measure) -> tuple[str | None, ...] | None:
    """What became of whom, if people are counted by that, or else the unit; None where there is neither."""
    became = (fate(text, measure) or fate_before(text, measure)) if is_count(measure) else None
    if became is not None:
        return (became, *whom(measure))
    return (measure.unit,) if measure.unit else None


def _tally(
    reading: Reading,
    measure: Measure,
    key: tuple[str | None, ...],
    by: str | None,
    within: tuple[int, int],
) -> Tally:
    begin, end = within
    told = reading.report.text[begin:end]
    clause = _clause(reading.report.text, measure, begin, end)
    words = _stems(_NAME.sub("", clause)) - {(measure.unit or "")[:_STEM]}
    return Tally(
        reading=reading,
        measure=measure,
        key=key,
        counts=len(key) > 1,
        words=words - _FATES,
        said=_stems(told),
        names=frozenset(_NAME.findall(told)) - _WEEKDAYS,
        apart=frozenset(word.lower() for word in _APART.findall(clause)),
        places=frozenset(one.name for one in reading.places if begin <= one.span[0] < end),
        when=When.of(reading, begin, end),
        source=by,
    )


def _clause(text: str, measure: Measure, begin: int, end: int) -> str:
    """The words around the number, up to a comma or a conjunction."""
    before = [found.end() for found in _CLAUSE.finditer(text, begin, measure.span[0])]
    behind = _CLAUSE.search(text, measure.span[1], end)
    first, last = before[-1] if before else begin, behind.start() if behind else end
    return f"{text[first : measure.span[0]]} {measure.of or ''} {text[measure.span[1] : last]}"


def _stems(words: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(words.casefold()) if word not in _SMALL)
