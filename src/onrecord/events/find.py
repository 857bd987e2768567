"""Find: the events that a report's sentences tell, each as one sentence tells it."""

from bisect import bisect_left
from collections.abc import Iterator

from onrecord.events.anchor import happened
from onrecord.events.cut import sentences
from onrecord.events.day import day
from onrecord.events.frame import complements
from onrecord.events.lexicon import TRIGGERS, may_tell
from onrecord.events.naming import Naming
from onrecord.events.nominal import Nominal, nominal, predicate
from onrecord.events.partaking import by_verb
from onrecord.events.phrase import is_name
from onrecord.events.scene import Scene
from onrecord.events.sentence import Sentence
from onrecord.events.told import Told
from onrecord.events.verbal import verbal
from onrecord.events.where import land, where, within
from onrecord.events.who import Who
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.word import Cut, cut

_DEFINITE = frozenset("the this these that those its their his her".split())


def find(reading: Reading, naming: Naming) -> list[Told]:
    """The events in the order of the text, each mention one."""
    text, paragraphs = reading.report.text, reading.report.readable()
    scene, words = Scene.of(reading, naming), cut(text, paragraphs)
    found: list[Told] = []
    number = first = 0
    behind = _behind_dateline(reading.report, words)
    for paragraph, (begin, end) in enumerate(paragraphs):
        for _, stop in sentences(text, begin, end):
            number += 1
            last = bisect_left(words.begins, stop, first)
            first = max(first, behind)
            if may_tell(words.lows[first:last]):
                found += _sentence(scene, Sentence.of(text, words, first, last, number, paragraph))
            first = last
    return found


def _behind_dateline(report: Report, words: Cut) -> int:
    """The word behind the dateline and its dash, 0 without one: the sentence that it opens begins there."""
    if report.dateline is None:
        return 0
    at = bisect_left(words.begins, report.dateline.end)
    while at < len(words.words) and not words.words[at][0].isalnum():
        at += 1
    return at


def _sentence(scene: Scene, s: Sentence) -> Iterator[Told]:
    if s.is_question():
        return
    scene.mark(s)
    taken: set[int] = set()
    for at in [at for at, low in enumerate(s.lows[: len(s)]) if low in TRIGGERS]:
        if at in taken or is_name(s, at):
            continue
        told = verbal(scene, s, at, taken) or _noun(scene, s, at)
        if told:
            yield told


def _noun(scene: Scene, s: Sentence, at: int) -> Told | None:
    """The event that the noun at `at` tells."""
    n = nominal(s, at)
    if n is None or not happened(s, n, scene.published) or scene.contents.is_void(s.begins[at]):
        return None
    doers, others = _roles(scene, s, n)
    verb, last = predicate(s, n)
    behind = list(n.behind)
    if last > verb:
        complements(s, last, behind)
    site = where(s, n.noun.type, n.at, behind, n.first)
    site = site or within(s, (n.first, n.begin))
    site = site or next(filter(None, (land(s, span) for span in n.at)), None)
    told_by = scene.contents.within(s.begins[at], s)
    words = (n.first, last if last > verb else n.end)
    when = day(s, words, n.end - 1, told_by, scene.published, noun=True, talks=n.noun.type == "CONSULT")
    spans = [(n.first, n.end), *((b, e) for word, b, e in n.behind if word == "by" or word in n.noun.roles)]
    definite = s.low(n.first) in _DEFINITE and not any(word in n.noun.roles for word, _, _ in n.behind)
    return scene.told(
        s,
        n.noun.type,
        n.noun.words[-1],
        (n.begin, n.end),
        (doers, others),
        spans,
        when,
        site,
        shown=[(n.first, n.end), *[(b, e) for _, b, e in n.behind[:1]]],
        definite=definite,
    )


def _roles(scene: Scene, s: Sentence, n: Nominal) -> tuple[list[Who], list[Who]]:
    """Those who do it and those to whom it is done; a land that it is done to is none."""
    own = any(s.possessive(end) and n.first <= begin < n.begin for begin, end, _ in s.actors)
    doers = n.doers if own else [*by_verb(s, n), *n.doers]
    doers = doers or scene.heard.pronoun(s, (n.first, n.first + 1), scene.contents.teller(s.begins[n.begin]))
    first = {who.key: who for who in doers}
    others = {who.key: who for who in n.recipients if who.key not in first}
    return list(first.values()), [who for who in others.values() if not (n.at and who.kind == "body")]
