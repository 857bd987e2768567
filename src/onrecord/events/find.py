"""Find: the events that a report's sentences tell, each as one sentence tells it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from onrecord.events.content import Contents
from onrecord.events.cut import cut
from onrecord.events.day import day
from onrecord.events.frame import Frame, complements, frame
from onrecord.events.group import Group, group
from onrecord.events.lexicon import NOUNS, TRIGGERS, VERBS, Verb
from onrecord.events.naming import Naming
from onrecord.events.need import row
from onrecord.events.nominal import happened, nominal, of_verb, predicate
from onrecord.events.phrase import is_name
from onrecord.events.pronoun import Heard
from onrecord.events.role import roles
from onrecord.events.sentence import Sentence
from onrecord.events.told import Told
from onrecord.events.where import Site, land, where
from onrecord.events.who import Who
from onrecord.known.form import WORD
from onrecord.record.reading import Reading

Range = tuple[int, int]
TAKEN = frozenset("annex invade occupy seize capture overrun recapture conquer".split())
"""Verbs whose object is where it happens."""


@dataclass(slots=True)
class Scene:
    """What the sentences of one report are read with."""

    reading: Reading
    naming: Naming
    contents: Contents
    published: str | None
    heard: Heard
    times: list[int] = field(default_factory=list)  # where those of the reading begin
    places: list[int] = field(default_factory=list)


def find(reading: Reading, naming: Naming) -> list[Told]:
    """The events in the order of the text, each mention one."""
    report = reading.report
    scene = Scene(
        reading, naming, Contents.of(reading), (report.published or "")[:10] or None, Heard(reading),
        [time.span[0] for time in reading.times], [place.span[0] for place in reading.places],
    )  # fmt: skip
    found: list[Told] = []
    number = 0
    for paragraph, (begin, end) in enumerate(report.readable()):
        for first, last in cut(report.text, begin, end):
            number += 1
            if not TRIGGERS.isdisjoint(WORD.findall(report.text[first:last].lower())):
                found += _sentence(scene, Sentence.of(report.text, first, last, number, paragraph))
    return found


def _sentence(scene: Scene, s: Sentence) -> Iterator[Told]:
    if s.is_question():
        return
    spots = [at for at, low in enumerate(s.lows[: len(s)]) if low in TRIGGERS]
    _mark(scene, s)
    taken: set[int] = set()
    for at in spots:
        told = None if at in taken else _by_verb(scene, s, at, taken) or _by_noun(scene, s, at)
        if told:
            yield told


def _mark(scene: Scene, s: Sentence) -> None:
    """Fills the times and places of the sentence."""
    s.namer = scene.naming
    begin, end = s.begins[0], s.ends[-1]
    for time in scene.reading.times[bisect_left(scene.times, begin) : bisect_right(scene.times, end)]:
        if time.type in ("DATE", "TIME"):
            s.times.append((*s.at(*time.span), time))
    for place in scene.reading.places[bisect_left(scene.places, begin) : bisect_right(scene.places, end)]:
        s.places.append((*s.at(*place.span), place))


def _by_verb(scene: Scene, s: Sentence, at: int, taken: set[int]) -> Told | None:
    form = VERBS.get(s.lows[at])
    if form is None or s.hyphened(at + 1) or is_name(s, at):
        return None
    fitting = [(verb, end) for verb in form.rows if (end := _particle(s, at, verb))]
    if not fitting:
        return None
    last = max(end for _, end in fitting)
    g = group(s, at, last, form.names, transitive=form.transitive)
    if g is None or scene.contents.is_void(s.begins[at]):
        return None
    for end in sorted({end for _, end in fitting}, reverse=True):
        placed = g._replace(end=end)
        f = frame(s, placed)
        if verb := row(s, placed, f, [verb for verb, stop in fitting if stop == end]):
            return _told_verb(scene, s, placed, f, verb, taken)
    return None


def _particle(s: Sentence, at: int, verb: Verb) -> int:
    """Where the verb at `at` ends with its particle, which may stand behind a short object; 0 without it."""
    if not verb.particle:
        return at + 1
    if s.low(at + 1) == verb.particle:
        return at + 2
    near = next((step for step in range(at + 2, at + 5) if s.low(step) == verb.particle), 0)
    return at + 1 if near and verb.particle in ("out", "off", "back", "up", "down", "over") else 0


def _told_verb(scene: Scene, s: Sentence, g: Group, f: Frame, verb: Verb, taken: set[int]) -> Told | None:
    doers, others = roles(s, g, f, verb)
    if not doers and not g.passive:
        doers = scene.heard.pronoun(s, f.subject, scene.contents.teller(s.begins[g.at]))
    thing = f.object if f.object[0] < f.object[1] else (g.end, g.end)
    found = where(
        s, verb.type, [thing, *([f.subject] if g.passive and not others else [])], f.behind, g.begin
    )
    if verb.verb in TAKEN:
        found = found or land(s, f.subject if g.passive else f.object)
        others = [who for who in others if who.kind != "body"]
    when = day(
        s,
        g.begin,
        g.at,
        g.end,
        scene.contents.within(s.begins[g.at], s, s.begins[g.begin]),
        published=scene.published,
    )
    taken.update(range(g.at + 1, g.end))
    light = [at for at in range(*f.object) if s.lows[at] in NOUNS] if not g.passive else []
    end = g.end
    if light and light[0] - g.end < 6:
        end = light[0] + 1
        taken.update(light)
    heads = [at for at in range(*f.subject) if s.lows[at] in NOUNS] if g.passive else []
    taken.update(heads)
    begin = heads[-1] if heads and g.begin - heads[-1] < 4 else g.at
    out = _told(
        scene,
        s,
        verb.type,
        verb.verb,
        (begin, end),
        [f.subject, f.object],
        doers,
        others,
        when,
        found,
        since=s.begins[g.begin],
    )
    scene.heard.note(s, doers or others)
    return out


def _by_noun(scene: Scene, s: Sentence, at: int) -> Told | None:
    n = None if is_name(s, at) else nominal(s, at)
    if n is None:
        return None
    if not happened(s, n) or scene.contents.is_void(s.begins[at]):
        return None
    own = any(s.possessive(end) and n.first <= begin < n.begin for begin, end, _ in s.actors)
    doers = n.doers if own else [*of_verb(s, n), *n.doers]
    doers = doers or scene.heard.pronoun(s, (n.first, n.first + 1), scene.contents.teller(s.begins[at]))
    first = {who.key: who for who in doers}
    others = {who.key: who for who in n.recipients if who.key not in first}
    others = {key: who for key, who in others.items() if who.kind != "body"} if n.at else others
    verb, last = predicate(s, n)
    more = list(n.behind)
    if last > verb:
        complements(s, last, more)
    found = where(s, n.noun.type, n.at, more, n.first)
    found = found or next(filter(None, (land(s, span) for span in n.at)), None)
    when = day(
        s,
        n.first,
        n.end - 1,
        last if last > verb else n.end,
        scene.contents.within(s.begins[at], s),
        published=scene.published,
        talks=n.noun.type == "CONSULT",
    )
    spans = [
        (n.first, n.end),
        *((begin, end) for word, begin, end in n.behind if word == "by" or word in n.noun.roles),
    ]
    return _told(
        scene, s, n.noun.type, n.noun.words[-1], (n.begin, n.end), spans, list(first.values()),
        list(others.values()), when, found, noun=True,
    )  # fmt: skip


def _told(
    scene: Scene,
    s: Sentence,
    kind: str,
    root: str,
    trigger: Range,
    spans: list[Range],
    doers: list[Who],
    others: list[Who],
    when: tuple[str, int, int] | None,
    found: Site | None,
    *,
    since: int | None = None,
    noun: bool = False,
) -> Told:
    keys = {who.key for who in (*doers, *others)}
    parts = [
        trigger,
        *((begin, end) for begin, end, who in s.actors if who.key in keys and _in(begin, spans)),
    ]
    parts += [span[1:] for span in (when,) if span] + [span[:2] for span in (found,) if span]
    begin, end = min(part[0] for part in parts), max(part[1] for part in parts)
    teller = scene.contents.teller(s.begins[trigger[0]], since)
    return Told(
        type=kind,
        root=root,
        trigger=(s.begins[trigger[0]], s.ends[trigger[1] - 1]),
        span=(s.begins[begin], s.ends[end - 1]),
        near=s.number,
        doers=doers,
        recipients=others,
        on=when[0] if when else None,
        place=s.text[s.begins[found[0]] : s.ends[found[1] - 1]] if found else None,
        country=found[2] if found else None,
        statement=teller.id if teller else None,
        noun=noun,
    )


def _in(at: int, spans: list[Range]) -> bool:
    return any(begin <= at < end for begin, end in spans)
