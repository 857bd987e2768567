"""Fill: a reading with the events of its report."""

from collections.abc import Sequence
from itertools import count

import msgspec

from onrecord.events.find import find
from onrecord.events.merge import merged
from onrecord.events.naming import Naming
from onrecord.events.told import Told
from onrecord.events.who import Who
from onrecord.known.known import Known
from onrecord.record.actor import Actor
from onrecord.record.event import Event
from onrecord.record.name import Name
from onrecord.record.reading import Reading
from onrecord.record.span import Span


def events(reading: Reading, known: Known, told: Sequence[Name] = ()) -> Reading:
    """`reading`, with its times, places and actors, with `events` in the order of the text.

    Those who take part and are not among `actors` are added there: known ones under their ids, the others
    numbered on. `told` are the names that the network finds in the report. A report that is not in English
    has none.
    """
    report = reading.report
    if report.language not in (None, "en"):
        return reading
    found = merged(find(reading, Naming.of(reading, known, told)))
    if not found:
        return reading
    ids = _Ids(reading)
    out = [_event(report.text, one, ids) for one in found]
    ids.name(report.text, found)
    return msgspec.structs.replace(reading, events=out, actors=[*reading.actors, *ids.added])


class _Ids:
    """The ids of those who take part, and the actors that are added for them."""

    def __init__(self, reading: Reading) -> None:
        self._ids = {actor.id: actor.id for actor in reading.actors}
        self._ids |= {f"name:{actor.name.casefold()}": actor.id for actor in reversed(reading.actors)}
        numbers = [int(actor.id[1:]) for actor in reading.actors if actor.id[1:].isdecimal()]
        self._numbers = count(max(numbers, default=0) + 1)
        self.added: list[Actor] = []

    def of(self, who: Who) -> str:
        if who.key not in self._ids:
            id_ = who.id or f"a{next(self._numbers)}"
            self._ids[who.key] = id_
            self.added.append(Actor(id=id_, name=who.name, kind=who.kind, party=who.party))
        return self._ids[who.key]

    def name(self, text: str, found: Sequence[Told]) -> None:
        """Gives those who are added the words that name them where the events are told."""
        named: dict[str, set[tuple[int, int]]] = {}
        for key, span in (each for one in found for each in one.named):
            named.setdefault(self._ids[key], set()).add(span)
        for actor in self.added:
            actor.mentions = [Span.of(text, *span) for span in sorted(named.get(actor.id, ()))]


def _event(text: str, one: Told, ids: _Ids) -> Event:
    doers = [ids.of(who) for who in one.doers]
    recipients = [ids.of(who) for who in one.recipients]
    return Event(
        span=one.span,
        text=text[slice(*one.span)],
        type=one.type,
        trigger=Span.of(text, *one.trigger),
        on=one.on,
        place=one.place,
        actors=list(dict.fromkeys([*doers, *recipients])),
        recipients=recipients,
        statement=one.statement,
        mentions=[Span.of(text, *span) for span in one.mentions],
    )
