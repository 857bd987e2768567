"""The events of a record on a terminal."""

from collections.abc import Iterator

from rich.console import Console
from rich.text import Text

from onrecord.record.event import Event
from onrecord.record.reading import Reading
from onrecord.show.cli.printable import printable
from onrecord.show.words import line as one_line
from onrecord.show.words import shortened

DATE = 12  # columns
LONGEST = 140  # characters of the words that tell an event


def event_lines(reading: Reading, width: int) -> Iterator[Text]:
    """One event after the other: date, type, who, to whom, where, the words, and the statement that tells
    it."""
    names = {actor.id: actor.name for actor in reading.actors}
    for event in reading.events:
        for number, line in enumerate(_line(event, names).wrap(Console(width=width), width - DATE)):
            line.rstrip()
            yield Text.assemble((f"{(event.on or '') if number == 0 else '':{DATE}}", "dim"), line)


def _line(event: Event, names: dict[str, str]) -> Text:
    line = Text.assemble((event.type, "bold magenta"))
    doers = ", ".join(names[id_] for id_ in event.actors if id_ not in event.recipients)
    others = ", ".join(names[id_] for id_ in event.recipients)
    who = f"{doers} → {others}".strip() if others else doers
    line += Text(f"  {printable(who)}", "cyan") if who else Text()
    line += Text(f"  in {printable(event.place)}", "cyan") if event.place else Text()
    line += Text(f"  “{shortened(one_line(printable(event.text)), LONGEST)}”")
    return line + (Text(f"  (told in {event.statement})", "dim") if event.statement else Text())
