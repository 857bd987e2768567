"""Need: which row of a verb holds, by what stands around it."""

from collections.abc import Callable, Sequence

from onrecord.events.frame import Frame
from onrecord.events.group import Group
from onrecord.events.lexicon import OBJECTS, Need, Verb
from onrecord.events.phrase import heads
from onrecord.events.sentence import Sentence
from onrecord.events.word import PRONOUNS

Range = tuple[int, int]
PRESS = OBJECTS["press"]
SOON = 8  # words


def row(s: Sentence, g: Group, f: Frame, rows: Sequence[Verb]) -> Verb | None:
    """The first of `rows` of which a need is met; None where none is."""
    return next((one for one in rows if any(_is_met(s, g, f, need) for need in one.needs)), None)


def _is_met(s: Sentence, g: Group, f: Frame, need: Need) -> bool:
    return all(_is_part_met(s, g, f, part) for part in need)


def _is_part_met(s: Sentence, g: Group, f: Frame, part: str) -> bool:
    """Whether one part of a need is met, as `tables/verbs.tsv` writes them."""
    if part[0] == "!":
        return not _is_part_met(s, g, f, part[1:])
    if part in _PLAIN:
        return _PLAIN[part](s, g, f)
    if part[0] in _SIGNED:
        return _SIGNED[part[0]](s, g, f, part[1:])
    return part in s.lows[slice(*_done_to(g, f))]


def _done_to(g: Group, f: Frame) -> Range:
    return f.subject if g.passive else f.object


def _is_behind(s: Sentence, f: Frame, preposition: str, kind: str = "") -> bool:
    spans = f.first(preposition) if kind == "actor" else f.after(preposition)
    if kind.startswith("@"):
        return any(_ends(s, span, OBJECTS[kind[1:]]) for span in spans)
    return any(not kind or _names(s, span, kind) for span in spans)


def _names(s: Sentence, span: Range, kind: str) -> bool:
    """Whether the words of `span` name an actor that is no audience, a person, or a place."""
    if any(low in PRESS for low in s.lows[span[0] : span[1]]):
        return False
    if kind == "place":
        return any(begin < span[1] and span[0] < end for begin, end, _ in s.places)
    inside = [who for begin, end, who in s.actors if begin < span[1] and span[0] < end]
    return any(kind == "actor" or who.kind == "person" for who in inside if who.kind != "media")


def _acts(s: Sentence, g: Group, f: Frame) -> bool:
    """Whether the subject is somebody; of a passive it is not asked."""
    span = f.subject
    return g.passive or _names(s, span, "actor") or any(s.lows[at] in PRONOUNS for at in range(*span))


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


def _is_done_to(s: Sentence, g: Group, f: Frame, name: str) -> bool:
    """Whether a noun of the group `name` is what is done to."""
    return (_has if g.passive else _ends)(s, _done_to(g, f), OBJECTS[name])


_SIGNED: dict[str, Callable[[Sentence, Group, Frame, str], bool]] = {
    ">": lambda s, _g, f, rest: _is_behind(s, f, *rest.split(":")),
    "~": lambda s, g, _f, rest: rest in s.lows[g.end : g.end + SOON],
    "^": lambda s, g, f, rest: not g.passive and _has(s, f.subject, OBJECTS[rest]),
    "@": _is_done_to,
}
_PLAIN: dict[str, Callable[[Sentence, Group, Frame], bool]] = {
    "*": lambda _s, _g, _f: True,
    "pass": lambda _s, g, _f: g.passive,
    "active": lambda _s, g, _f: not g.passive,
    "none": lambda _s, g, f: not g.passive and f.object[0] == f.object[1],
    "obj": lambda _s, g, f: g.passive or f.object[0] < f.object[1],
    "by": _acts,
    "actor": lambda s, g, f: _names(s, _done_to(g, f), "actor"),
    "person": lambda s, g, f: _names(s, _done_to(g, f), "person"),
    "place": lambda s, g, f: _names(s, _done_to(g, f), "place"),
}
