"""A way to write a reading in a test: a text with its sources marked."""

import re

from onrecord.actors import actors
from onrecord.known.actor import Alias, KnownActor
from onrecord.known.known import Known
from onrecord.record.name import Name, NameKind
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement

MARK = re.compile(r"\[\[(.*?)\]\]|\{\}", re.DOTALL)


def actor(id_: str, name: str, party: str | None = None, **aliases: str) -> KnownActor:
    """A known actor; each keyword is a kind of alias, with names parted by "|"."""
    named = [Alias(text=name, kind="name", source="test")]
    named += [
        Alias(text=text, kind=kind, source="test")
        for kind, all_ in aliases.items()
        for text in all_.split("|")
    ]
    return KnownActor(id=id_, name=name, kind=id_.partition(":")[0], aliases=tuple(named), party=party)


KNOWN = Known(
    [
        actor("state:TL", "Tolmar", demonym="Tolmaran|Tolmarans", capital="Orrin", seat="Grey House"),
        actor("state:VS", "Vesk", demonym="Veskan|Veskans", capital="Dal", institution="Upper Chamber"),
        actor("organisation:LN", "League of Nine"),
        actor("group:black-river", "Black River Front"),
    ]
)


def read(
    text: str, known: Known = KNOWN, published: str | None = None, told: tuple[tuple[str, NameKind], ...] = ()
) -> Reading:
    """The reading of `text`, in which "[[...]]" marks each source and "{}" a statement without source.

    `told` are names that the network finds, each at all its places.
    """
    plain, places, at = "", [], 0
    for mark in MARK.finditer(text):
        plain += text[at : mark.start()]
        begin = len(plain)
        plain += mark[1] or ""
        places.append((begin, len(plain)))
        at = mark.end()
    plain += text[at:]
    names = [Name(m.span(), kind) for name, kind in told for m in re.finditer(re.escape(name), plain)]
    return actors(_reading(plain, places, published), known, sorted(names))


def _reading(text: str, places: list[tuple[int, int]], published: str | None) -> Reading:
    statements = []
    for number, (begin, end) in enumerate(places, 1):
        source = Span.of(text, begin, end) if begin < end else None
        cue = Span.of(text, end, end + 1) if source else None
        content = Span.of(text, end + 1, end + 3)
        statements.append(
            Statement(
                id=f"s{number}", source=source, cue=cue, content=[content], kind="indirect", confidence=1.0
            )
        )
    return Reading(report=Report(id="r", origin="r", text=text, published=published), statements=statements)


def said(
    text: str, known: Known = KNOWN, published: str | None = None, told: tuple[tuple[str, NameKind], ...] = ()
) -> list[tuple[str | None, str | None, str | None]]:
    """The speaker's name, the party and the grade of each marked source of `text`."""
    return [
        (s.speaker.name if s.speaker else None, s.party, s.grade)
        for s in read(text, known, published, told).statements
    ]
