"""Sources: the reports that a brief points at, with the paragraphs that its lines stand on."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from onrecord.ask.brief import Brief, cited
from onrecord.ask.reports import ReportRow
from onrecord.record.found import Found
from onrecord.record.span import Span
from onrecord.show.act import act
from onrecord.show.brief.anchor import check_anchor
from onrecord.show.brief.day import written
from onrecord.show.brief.quote import Piece, quoted, quoted_measure
from onrecord.show.words import line


class Quote(NamedTuple):
    """`facts` say what was read of the words, `offsets` where they stand in the report."""

    anchor: str
    facts: str
    offsets: str
    paragraphs: list[list[Piece]]


class Source(NamedTuple):
    """A report; `version` is the one that was read, `held` says that its source cancelled or withheld it."""

    id: str
    title: str
    outlet: str | None
    day: str
    url: str | None
    version: int
    held: str | None
    quotes: list[Quote]


def sources(given: Brief, anchors: Mapping[str, str]) -> list[Source]:
    """In the order of the days of publication, the quotations in that of the text."""
    statements = {one.id: one for one in cited(given)}
    quotes: dict[str, list[tuple[int, Quote]]] = defaultdict(list)
    heads: dict[str, tuple[str, Source]] = {}
    for row in given.reports:
        heads[row.id] = row.published or "", _source(row.id, row)
    for one in statements.values():
        heads.setdefault(one.report, (one.published or "", _source(one.report, one)))
        begin = one.statement.content[0].begin if one.statement.content else 0
        quotes[one.report].append((begin, _quote(one, anchors[one.id], given.texts[one.report])))
    for number, check in enumerate(given.checks, 1):
        measure, text = check.measure, given.texts[check.report]
        told = Quote(
            check_anchor(number),
            f"{check.check.kind} · {check.check.verdict}",
            _offsets([Span(measure.text, measure.span)]),
            quoted_measure(text, measure.span),
        )
        quotes[check.report].append((measure.span[0], told))
    ordered = sorted(quotes, key=lambda label: (heads[label][0], label))
    return [
        heads[label][1]._replace(
            quotes=[quote for _, quote in sorted(quotes[label], key=lambda pair: pair[0])]
        )
        for label in ordered
    ]


def _source(label: str, given: ReportRow | Found) -> Source:
    title = line(given.title or label)
    held = f"{given.status} by its source on {written(given.status_on)}" if given.status else None
    day = written(given.published)
    return Source(label, title, given.outlet, day, given.url, given.version, held, [])


def _quote(one: Found, anchor: str, text: str) -> Quote:
    said = one.statement
    who = said.speaker.name if said.speaker else said.source.text if said.source else None
    does = f"{act(said)} → {said.target.name}" if said.act and said.target else act(said)
    made = f"made {written(said.made_on)}" if said.made_on else None
    issues = ", ".join(said.issues) or None
    told = (who, said.party, said.grade, does, issues, made, f"confidence {said.confidence:.0%}", one.id)
    facts = [line(part) for part in told if part]
    return Quote(anchor, " · ".join(dict.fromkeys(facts)), _offsets(said.content), quoted(text, said))


def _offsets(spans: Iterable[Span]) -> str:
    return "characters " + ", ".join(f"{span.begin:,}–{span.end:,}" for span in spans)
