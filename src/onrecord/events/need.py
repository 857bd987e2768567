"""Need: which row of a verb holds, by what stands around it."""

from collections.abc import Sequence

from onrecord.events.frame import Frame
from onrecord.events.group import Group
from onrecord.events.lexicon import OBJECTS, Need, Verb
from onrecord.events.phrase import heads
from onrecord.events.sentence import Sentence
from onrecord.events.word import PRONOUNS

Range = tuple[int, int]
PRESS = OBJECTS["press"]


def row(s: Sentence, g: Group, f: Frame, rows: Sequence[Verb]) -> Verb | None:
    """The first of `rows` of which a need is met; None where none is."""
    return next((one for one in rows if any(_met(s, g, f, need) for need in one.needs)), None)


def _met(s: Sentence, g: Group, f: Frame, need: Need) -> bool:
    return all(_part(s, g, f, part) for part in need)


def _part(s: Sentence, g: Group, f: Frame, part: str) -> bool:
    if part == "*":
        return True
    if part[0] == "!":
        return not _part(s, g, f, part[1:])
    if part[0] == ">":
        word, _, kind = part[1:].partition(":")
        if word in ("back", "dead"):
            return s.low(g.end) == word
        if kind == "actor":
            return any(_names(s, span, kind) for span in f.first(word))
        return any(not kind or _names(s, span, kind) for span in f.after(word))
    if part[0] == "~":
        return part[1:] in s.lows[g.end : g.end + 8]
    if part[0] == "^":
        return not g.passive and _has(s, f.subject, OBJECTS[part[1:]])
    if part == "active":
        return not g.passive
    if part == "none":
        return not g.passive and f.object[0] == f.object[1]
    if part == "by":
        return g.passive or _acts(s, f.subject)
    done_to = f.subject if g.passive else f.object
    if part == "pass":
        return g.passive
    if part == "obj":
        return g.passive or f.object[0] < f.object[1]
    if part in ("actor", "place", "person"):
        return _names(s, done_to, part)
    group = OBJECTS[part[1:]] if part[0] == "@" else frozenset((part,))
    if part[0] != "@" and any(low in group for low in s.lows[done_to[0] : done_to[1]]):
        return True
    return _has(s, done_to, group) if g.passive else _ends(s, done_to, group)


def _names(s: Sentence, span: Range, kind: str) -> bool:
    """Whether the words of `span` name an actor that is no audience, or a place."""
    if any(low in PRESS for low in s.lows[span[0] : span[1]]):
        return False
    if kind == "place":
        return any(begin < span[1] and span[0] < end for begin, end, _ in s.places)
    inside = [who for begin, end, who in s.actors if begin < span[1] and span[0] < end]
    return any(kind == "actor" or who.kind == "person" for who in inside if who.kind != "media")


def _acts(s: Sentence, span: Range) -> bool:
    """Whether the subject is somebody."""
    return _names(s, span, "actor") or any(s.lows[at] in PRONOUNS for at in range(*span))


def _ends(s: Sentence, span: Range, group: frozenset[str]) -> bool:
    """Whether one of the phrases that `span` joins ends with a noun of `group`."""
    begin, end = span
    cuts = [at for at in range(begin, end) if s.lows[at] in ("and", "or", ",")]
    parts = zip([begin, *(cut + 1 for cut in cuts)], [*cuts, end], strict=True)
    return any(head in group for part in parts for head in heads(s, *part))


def _has(s: Sentence, span: Range, group: frozenset[str]) -> bool:
    """Whether a word of `span` is of `group`; a word before a hyphen is none."""
    for at in range(*span):
        if s.lows[at] in group and not s.hyphened(at + 1) and not s.hyphened(at - 1):
            return True
        if s.hyphened(at) and f"{s.low(at - 1)}-{s.low(at + 1)}" in group:
            return True
    return False
