"""Corrected: a reading with what persons say over it."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

import msgspec

from onrecord.errors import UsageError, printable
from onrecord.keep.anchor import MOST, Anchor
from onrecord.record.actor import Actor, ActorName
from onrecord.record.reading import Reading
from onrecord.record.statement import Statement

FIELDS = frozenset(Statement.__struct_fields__) - {"id", "parent", "confidence", "act_confidence"}
Part = TypeVar("Part", bound=msgspec.Struct)
_ACTORS = ("speaker", "target")
_CERTAIN = 1.0  # the confidence of a statement that a person wrote in, or corrected: so it is one


class Change(msgspec.Struct, frozen=True):
    """One correction: `value` of the `field` of the statement that has these words; without a field the whole
    statement, or None where there is none."""

    about: Anchor
    field: str | None
    value: Any


def corrected(reading: Reading, changes: Iterable[Change]) -> Reading:
    """`reading` after the `changes`, in order. One about a statement that was not read does nothing."""
    for change in changes:
        reading = _after(reading, change)
    return reading


def _after(reading: Reading, change: Change) -> Reading:
    if change.field is None and change.value is not None:
        found = change.about.find(reading.report.text, reading.statements, MOST)
        return _with(reading, msgspec.convert(change.value, Statement)) if found is None else reading
    found = change.about.find(reading.report.text, reading.statements)
    if found is None:
        return reading
    if change.field is None:
        return _without(reading, found)
    value = change.value
    if change.field in _ACTORS and value is not None:
        value, reading = _named(reading, msgspec.convert(value, ActorName))
    new = msgspec.structs.replace(with_field(found, change.field, value), confidence=_CERTAIN)
    listed = [new if one is found else one for one in reading.statements]
    return msgspec.structs.replace(reading, statements=listed)


def with_field(statement: Statement, field: str, value: object) -> Statement:
    """`statement` with another value. Raises UsageError where the field cannot have it."""
    whole = {**msgspec.to_builtins(statement), field: msgspec.to_builtins(value)}
    if field == "act":
        whole["act_confidence"] = None
    try:
        return msgspec.convert(whole, Statement)
    except msgspec.ValidationError as error:
        raise UsageError(f"{field}: {printable(str(error)).partition(' - at')[0]}") from None


def _with(reading: Reading, new: Statement) -> Reading:
    taken = {one.id for one in reading.statements}
    number = next(n for n in range(1, len(taken) + 2) if f"p{n}" not in taken)
    listed = [*reading.statements, msgspec.structs.replace(new, id=f"p{number}", confidence=_CERTAIN)]
    return msgspec.structs.replace(reading, statements=sorted(listed, key=_begin))


def _begin(statement: Statement) -> int:
    return min((span.begin for span in (statement.cue, *statement.content) if span), default=0)


def _without(reading: Reading, gone: Statement) -> Reading:
    """What stood in a statement that is taken out stands in the one around it; nothing disagrees with it."""

    def moved(listed: Sequence[Part], field: str) -> list[Part]:
        to = {field: gone.parent}
        return [
            msgspec.structs.replace(one, **to) if getattr(one, field) == gone.id else one for one in listed
        ]

    return msgspec.structs.replace(
        reading,
        statements=moved([one for one in reading.statements if one is not gone], "parent"),
        measures=moved(reading.measures, "asserted_by"),
        events=moved(reading.events, "statement"),
        disagreements=[one for one in reading.disagreements if gone.id not in one.between],
    )


def _named(reading: Reading, given: ActorName) -> tuple[ActorName, Reading]:
    """The actor of the report that a person means, by a known id or by name; added if it is new."""
    found = _known(reading.actors, given)
    if found is not None:
        return ActorName(found.id, found.name), reading
    taken = {one.id for one in reading.actors}
    number = next(n for n in range(1, len(taken) + 2) if f"p{n}" not in taken)
    new = Actor(id=given.actor if ":" in given.actor else f"p{number}", name=given.name, kind="person")
    added = msgspec.structs.replace(reading, actors=[*reading.actors, new])
    return ActorName(new.id, new.name), added


def _known(actors: Sequence[Actor], given: ActorName) -> Actor | None:
    by_id = (one for one in actors if ":" in given.actor and one.id == given.actor)
    by_name = (one for one in actors if one.name.casefold() == given.name.casefold())
    return next(by_id, None) or next(by_name, None)
