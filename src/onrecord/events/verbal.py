"""Verbal: the events that the verbs of a sentence tell."""

from onrecord.events.day import day
from onrecord.events.frame import Frame, frame
from onrecord.events.group import Group
from onrecord.events.lexicon import NOUNS, VERBS, Verb
from onrecord.events.need import row
from onrecord.events.outlook import HABITS
from onrecord.events.phrase import heads
from onrecord.events.real import real
from onrecord.events.role import roles
from onrecord.events.scene import Scene
from onrecord.events.sentence import Sentence
from onrecord.events.told import Told
from onrecord.events.where import land, where

TAKEN = frozenset("annex invade occupy seize capture overrun recapture conquer".split())
"""Verbs whose object is where it happens."""
_SPLIT = frozenset("out off back up down over".split())
"""Particles that may stand behind a short object: "pulled its troops out"."""
SHORT = 8  # words of an object that the span of an event has for what it is
_LIGHT = 6  # words between a verb and the noun that it makes an event of: "launched a new attack"


def verbal(scene: Scene, s: Sentence, at: int, taken: set[int]) -> Told | None:
    """The event that the verb at the word `at` tells; adds to `taken` the words that tell it, too."""
    form = VERBS.get(s.lows[at])
    if form is None or s.hyphened(at + 1) or (form.signs and form.signs.isdisjoint(s.lows)):
        return None
    fitting = [(verb, end) for verb in form.rows if (end := _end(s, at, verb))]
    if not fitting:
        return None
    last = max(end for _, end in fitting)
    g = real(s, at, last, form)
    if g is None or scene.contents.is_void(s.begins[at]):
        return None
    for end in sorted({end for _, end in fitting}, reverse=True):
        placed = g._replace(end=end)
        f = frame(s, placed)
        verb = row(s, placed, f, [verb for verb, stop in fitting if stop == end])
        if verb and HABITS.isdisjoint(s.lows[slice(*f.object)]):
            return _told(scene, s, placed, f, verb, taken)
    return None


def _end(s: Sentence, at: int, verb: Verb) -> int:
    """Where the verb at `at` ends with its particle; 0 where that is not there."""
    if not verb.particle:
        return at + 1
    if s.low(at + 1) == verb.particle:
        return at + 2
    near = any(s.low(step) == verb.particle for step in range(at + 2, at + 5))
    return at + 1 if near and verb.particle in _SPLIT else 0


def _told(scene: Scene, s: Sentence, g: Group, f: Frame, verb: Verb, taken: set[int]) -> Told:
    doers, others = roles(s, g, f, verb)
    begins = s.begins[g.at]
    if not doers and not g.passive:
        doers = scene.heard.pronoun(s, f.subject, scene.contents.teller(begins))
    done_to = f.subject if g.passive else f.object
    site = where(s, verb.type, [done_to] if not (g.passive and others) else [], f.behind, g.begin)
    if verb.verb in TAKEN:
        site = site or land(s, done_to)
        others = [who for who in others if who.kind != "body"]
    within = scene.contents.within(begins, s, s.begins[g.begin])
    when = day(s, (g.begin, g.end), g.at, within, scene.published)
    trigger = _trigger(s, g, f, taken)
    shown = [done_to] if 0 < done_to[1] - done_to[0] <= SHORT else [(b, e) for _, b, e in f.behind[:1]]
    shown += [f.subject] if 0 < f.subject[1] - f.subject[0] <= SHORT else []
    scene.heard.note(s, doers or others)
    spans = [f.subject, f.object, *((begin, end) for _, begin, end in f.behind)]
    out = scene.told(
        s,
        verb.type,
        verb.verb,
        trigger,
        (doers, others),
        spans,
        when,
        site,
        since=s.begins[g.begin],
        shown=shown,
    )
    out.thing = heads(s, *done_to)
    return out


def _trigger(s: Sentence, g: Group, f: Frame, taken: set[int]) -> tuple[int, int]:
    """The verb, with an event noun beside it that it makes an event of: "held talks", "talks resumed"."""
    taken.update(range(g.at + 1, g.end))
    nouns = [at for at in range(*(f.subject if g.passive else f.object)) if s.lows[at] in NOUNS]
    taken.update(nouns)
    if nouns and not g.passive and 0 <= nouns[0] - g.end < _LIGHT:
        return g.at, nouns[0] + 1
    if nouns and g.passive and g.begin - nouns[-1] < 4:
        return nouns[-1], g.end
    return g.at, g.end
