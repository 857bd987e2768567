"""Event figures: the events of a passage against those that a careful reader marked in it.

An event is found where its trigger touches one of the mentions that were marked; each marked event is found
once. What touches only words that were marked as free may be found or not. The fields are compared on what
is found.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

import msgspec

from onrecord.record.event import Event, EventType
from onrecord.record.paragraph import Range
from onrecord.record.reading import Reading
from onrecord.score.attribution import Figure
from onrecord.score.record import same_name


class MarkedEvent(msgspec.Struct, omit_defaults=True, forbid_unknown_fields=True):
    """One event: the ranges of the words that tell it, in code points; who takes part, by name. `told` is
    true where only a statement tells it."""

    mentions: list[Range]
    type: EventType
    on: str | None = None
    place: str | None = None
    actors: list[str] = []
    told: bool = False


class Passage(msgspec.Struct, frozen=True):
    """The beginning of a report, up to the code point `until`, with its events; `free` are words that may
    tell one."""

    until: int
    events: list[MarkedEvent]
    free: list[Range]


def event_figures(given: Iterable[tuple[Reading, Passage]]) -> dict[str, Figure]:
    """Figures by field: "events" of all that are marked; the others of those that are found.

    The precision of "on" and "place" is of the events for which one is told, their recall of those that
    have one marked.
    """
    counts: dict[str, Counter[str]] = {}

    def add(name: str, right: int, predicted: int, gold: int) -> None:
        counts.setdefault(name, Counter()).update(right=right, predicted=predicted, gold=gold)

    for reading, passage in given:
        pairs, count = _paired(reading, passage)
        names = {actor.id: (actor.name, actor.party) for actor in reading.actors}
        add("events", len(pairs), count, len(passage.events))
        for event, marked in pairs:
            add("type", event.type == marked.type, 1, 1)
            add("told by a statement", (event.statement is not None) == marked.told, 1, 1)
            add("on", marked.on is not None and event.on == marked.on, bool(event.on), bool(marked.on))
            add("place", _is_place(event.place, marked.place), bool(event.place), bool(marked.place))
            add("actors", *_actors([names[id_] for id_ in event.actors], marked.actors))
    return {name: Figure(c["right"], c["predicted"], c["gold"]) for name, c in counts.items()}


def _paired(reading: Reading, passage: Passage) -> tuple[list[tuple[Event, MarkedEvent]], int]:
    """The events that are found, each with the marked one; and how many count as predicted."""
    left = list(passage.events)
    pairs: list[tuple[Event, MarkedEvent]] = []
    count = 0
    for event in reading.events:
        trigger = event.trigger.span
        if trigger[0] >= passage.until:
            continue
        meant = [marked for marked in passage.events if _touches(trigger, marked.mentions)]
        found = next((marked for marked in meant if any(marked is one for one in left)), None)
        if found is not None:
            left = [one for one in left if one is not found]
            pairs.append((event, found))
        count += found is not None or bool(meant) or not _touches(trigger, passage.free)
    return pairs, count


def _touches(trigger: Range, ranges: Iterable[Range]) -> bool:
    return any(begin < trigger[1] and trigger[0] < end for begin, end in ranges)


def _is_place(one: str | None, marked: str | None) -> bool:
    return bool(one and marked) and same_name(one, marked)


def _actors(found: Sequence[tuple[str, str | None]], marked: Sequence[str]) -> tuple[int, int, int]:
    """How many of the marked actors are found, by their names or their parties'; how many are told."""
    right = sum(any(same_name(name, known) for names in found for known in names if known) for name in marked)
    return right, len(found), len(marked)
