"""Scene: what the sentences of one report are read with."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.events.content import Contents
from onrecord.events.crowd import first
from onrecord.events.naming import Naming
from onrecord.events.pronoun import Heard
from onrecord.events.sentence import Sentence
from onrecord.events.told import Told
from onrecord.events.where import Site
from onrecord.events.who import Who
from onrecord.record.event import EventType
from onrecord.record.reading import Reading

Range = tuple[int, int]
Dated = tuple[str, int, int]


@dataclass(slots=True)
class Scene:
    """`published` is the day of the report (`YYYY-MM-DD`), None where it is not known; `times` and `places`
    are where those of the reading begin."""

    reading: Reading
    naming: Naming
    contents: Contents
    published: str | None
    heard: Heard
    times: list[int]
    places: list[int]

    @classmethod
    def of(cls, reading: Reading, naming: Naming) -> "Scene":
        return cls(
            reading,
            naming,
            Contents.of(reading),
            naming.day,
            Heard(reading),
            [time.span[0] for time in reading.times],
            [place.span[0] for place in reading.places],
        )

    def mark(self, s: Sentence) -> None:
        """Gives the sentence its times and places, and the means to find who is named."""
        s.namer = self.naming
        begin, end = s.begins[0], s.ends[-1]
        for time in self.reading.times[bisect_left(self.times, begin) : bisect_right(self.times, end)]:
            if time.type in ("DATE", "TIME"):
                s.times.append((*s.at(*time.span), time))
        for place in self.reading.places[bisect_left(self.places, begin) : bisect_right(self.places, end)]:
            s.places.append((*s.at(*place.span), place))

    def told(
        self,
        s: Sentence,
        kind: EventType,
        root: str,
        trigger: Range,
        taking_part: tuple[list[Who], list[Who]],
        spans: list[Range],
        when: Dated | None,
        site: Site | None,
        since: int | None = None,
        shown: Sequence[Range] = (),
        definite: bool = False,
    ) -> Told:
        """The event of the words `trigger`; whoever takes part is named in the words of `spans`.

        The span of the event has `shown`, too. `since` is the code point at which the verb with its
        auxiliaries begins, None for a noun.
        """
        keys = {who.key for several in taking_part for who in several}
        parts = [trigger, *(one[:2] for one in s.actors if one[2].key in keys and _in(one[0], spans))]
        parts += [*shown, *([when[1:]] if when else [])]
        parts += [site[:2]] if site else []
        begin, end = min(part[0] for part in parts), max(part[1] for part in parts)
        teller = self.contents.teller(s.begins[trigger[0]], since)
        return Told(
            type=kind,
            root=root,
            trigger=(s.begins[trigger[0]], s.ends[trigger[1] - 1]),
            span=(s.begins[begin], s.ends[end - 1]),
            near=s.number,
            doers=taking_part[0],
            recipients=taking_part[1],
            on=when[0] if when else None,
            place=s.text[s.begins[site[0]] : s.ends[site[1] - 1]] if site else None,
            country=site[2] if site else None,
            statement=teller.id if teller else None,
            named=[
                (who.key, (s.begins[first(s, begin, end, who)], s.ends[end - 1]))
                for begin, end, who in s.actors
                if who.key in keys
            ],
            noun=since is None,
            definite=definite,
        )


def _in(at: int, spans: list[Range]) -> bool:
    return any(begin <= at < end for begin, end in spans)
