"""A statement as a row, and a row as a statement; its lists lie in tables of their own."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from onrecord.keep.day import day
from onrecord.keep.name import JOINT, Names
from onrecord.keep.report_actor import Linked
from onrecord.keep.rest import rest
from onrecord.keep.statement_part import linked
from onrecord.record.actor import ActorName
from onrecord.record.span import Span
from onrecord.record.statement import Statement

PLAIN = ("kind", "parent", "made_on", "place", "channel", "confidence", "act_confidence")
NAMED = ("party", "grade", "act")


class Around(NamedTuple):
    """What a statement takes from its version: publication, outlet, whether it is the newest."""

    published: str | None
    outlet_id: int | None
    newest: int


def row_of(given: Statement, around: Around, actors: Mapping[str, Linked], names: Names) -> dict[str, Any]:
    """The columns of a statement; `actors` are those of its report, by their labels."""
    row: dict[str, Any] = {"label": given.id, **{field: getattr(given, field) for field in PLAIN}}
    for role, span in (("source", given.source), ("cue", given.cue)):
        row[f"{role}_begins"], row[f"{role}_ends"] = span.span if span else (None, None)
    named = {field: getattr(given, field) for field in NAMED}
    people = [[(one.label, one.name) for one in linked(who, actors)] for who in (given.speaker, given.target)]
    plain = [row[field] for field in PLAIN]
    spans = given.source, given.cue, given.content, given.conditions
    back = statement_of(given.id, plain, list(named.values()), spans, people, given.issues)
    return {
        **row,
        **{f"{field}_id": names[value] for field, value in named.items()},
        "day": day(around.published, given.made_on),
        "outlet_id": around.outlet_id,
        "newest": around.newest,
        "rest": rest(given, back),
    }


def statement_of(
    label: str,
    plain: Sequence[Any],
    named: Sequence[Any],
    spans: tuple[Span | None, Span | None, list[Span], list[Span]],
    people: Sequence[Sequence[tuple[str, str]]],
    issues: list[str],
) -> Statement:
    """The statement of its columns, `plain` and `named` in the order of `PLAIN` and `NAMED`.

    `spans` are source, cue, content and conditions, `people` the labels and names of speakers and targets.
    """
    kind, parent, made_on, place, channel, confidence, act_confidence = plain
    party, grade, act = named
    source, cue, content, conditions = spans
    speakers, targets = people
    return Statement(
        id=label,
        source=source,
        cue=cue,
        content=content,
        kind=kind,
        parent=parent,
        speaker=joined(speakers),
        party=party,
        grade=grade,
        act=act,
        issues=issues,
        target=joined(targets),
        conditions=conditions,
        made_on=made_on,
        place=place,
        channel=channel,
        confidence=confidence,
        act_confidence=act_confidence,
    )


def span_of(text: str, begins: int | None, ends: int | None) -> Span | None:
    """The words at two offsets; None without these."""
    return None if begins is None or ends is None else Span.of(text, begins, ends)


def joined(actors: Sequence[tuple[str, str]]) -> ActorName | None:
    """Several actors by their labels and names as one; None where there are none."""
    if not actors:
        return None
    if len(actors) == 1:
        return ActorName(*actors[0])
    return ActorName(JOINT.join(label for label, _ in actors), JOINT.join(name for _, name in actors))
