"""A world of two states that do not exist, and how a text about them is read."""

import re
from collections.abc import Sequence

from onrecord.events import events
from onrecord.known.actor import Alias, KnownActor
from onrecord.known.known import Known
from onrecord.record.actor import Actor
from onrecord.record.event import Event
from onrecord.record.name import Name
from onrecord.record.place import Place
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.statement import Statement
from onrecord.times import times

TOWNS = re.compile(r"\b(?:Orrin|Lanthe|Belsorne|Hollisquay)\b")
LANDS = re.compile(r"\b(?:in|of|into|from|to|inside|invaded|annexed) (Vesk|Tolmar|Karsk)\b(?!['’])")
PERSONS = re.compile(r"\b(?:Ilva )?Dorn\b|\b(?:Renn )?Okar\b")
PUBLISHED = "2031-05-14"  # a Wednesday


def actor(id_: str, name: str, kind: str, **aliases: str) -> KnownActor:
    named = [Alias(text=name, kind="name", source="the tests")]
    for alias, texts in aliases.items():
        named += [Alias(text=text, kind=alias, source="the tests") for text in texts.split(", ")]  # type: ignore[arg-type]
    return KnownActor(id=id_, name=name, kind=kind, aliases=tuple(named))  # type: ignore[arg-type]


KNOWN = Known(
    [
        actor(
            "state:TO",
            "Tolmar",
            "state",
            demonym="Tolmaran, Tolmarans",
            forces="Tolmaran army",
            capital="Orrin",
        ),
        actor("state:VE", "Vesk", "state", demonym="Veskan, Veskans", capital="Lanthe"),
        actor("state:KA", "Karsk", "state", demonym="Karskan, Karskans"),
        actor("group:front", "Free Orrin Front", "group"),
        actor("organisation:league", "Coast League", "organisation"),
    ]
)


def read(
    text: str,
    statements: Sequence[Statement] = (),
    published: str | None = PUBLISHED,
    actors: Sequence[Actor] = (),
) -> Reading:
    """The reading of a report that is `text`, with its times, the towns above as places, and its events."""
    report = Report(id="r", origin="r", text=text, published=published)
    towns = [(match.span(), match[0]) for match in TOWNS.finditer(text)]
    lands = [(match.span(1), match[1]) for match in LANDS.finditer(text)]
    places = [Place(span=span, text=name, name=name, country="XX") for span, name in sorted(towns + lands)]
    reading = Reading(report=report, places=places, statements=list(statements), actors=list(actors))
    return events(times(reading), KNOWN, [Name(match.span(), "person") for match in PERSONS.finditer(text)])


def shown(text: str, **given: object) -> list[str]:
    """Each event as "TYPE doers > recipients @ place on date", without what it has not."""
    reading = read(text, **given)  # type: ignore[arg-type]
    names = {actor.id: actor.name for actor in reading.actors}
    return [line(event, names) for event in reading.events]


def line(event: Event, names: dict[str, str]) -> str:
    doers = [names[id_] for id_ in event.actors if id_ not in event.recipients]
    parts = [event.type, " + ".join(doers)]
    parts += ["> " + " + ".join(names[id_] for id_ in event.recipients)] if event.recipients else []
    parts += [f"@ {event.place}"] if event.place else []
    parts += [f"on {event.on}"] if event.on else []
    return " ".join(part for part in parts if part)
