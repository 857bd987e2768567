"""Grounded: whether a reading can be kept, each span with the words that stand there."""

from collections.abc import Iterator
from itertools import chain

import msgspec

from onrecord.errors import InputError, printable, quoted
from onrecord.record.paragraph import Range
from onrecord.record.reading import Reading
from onrecord.record.report import Report

_NUL = "\x00"


def check_grounded(reading: Reading) -> None:
    """Raises InputError for a reading whose spans and text do not go together, whose statements share an
    id, or which holds a character that not every database can keep: NUL, or half a surrogate pair."""
    report = reading.report
    where = printable(report.id)
    try:
        encoded = reading.to_json()
    except UnicodeEncodeError:
        raise InputError(where, "half of a surrogate pair, which is no character") from None
    if "\\u0000" in encoded and _NUL in "".join(_texts(reading)):
        raise InputError(where, "a NUL character; expected text")
    for part, (begin, end), words in _spans(reading):
        if not 0 <= begin <= end <= len(report.text) or report.text[begin:end] != words:
            what = f"{part}: {quoted(words)} does not stand at [{begin}, {end}] of the text"
            raise InputError(where, f"{what}; expected offsets in code points of report.text")
    ids = [statement.id for statement in reading.statements]
    if len(set(ids)) < len(ids):
        raise InputError(where, "two statements with one id; expected an id for each")


def _spans(reading: Reading) -> Iterator[tuple[str, Range, str]]:
    """Each stretch of text with the words that it is said to hold, and what it is part of."""
    yield from _passages(reading.report)
    for statement in reading.statements:
        edges = [span for span in (statement.source, statement.cue) if span]
        for span in chain(edges, statement.content, statement.conditions):
            yield f"statement {printable(statement.id)}", span.span, span.text
    for actor in reading.actors:
        for span in chain(actor.mentions, actor.details):
            yield f"actor {printable(actor.id)}", span.span, span.text
    for listed in ("times", "measures", "places", "events"):
        for one in getattr(reading, listed):
            yield listed, one.span, one.text
    for place in reading.places:
        if place.near:
            yield "places", place.near, reading.report.text[slice(*place.near)]
    for event in reading.events:
        for span in (event.trigger, *event.mentions):
            yield "events", span.span, span.text


def _passages(report: Report) -> Iterator[tuple[str, Range, str]]:
    for left in report.left_out:
        yield "what is left out", left.span, left.text
    for part, listed in (
        ("heading", report.headings),
        ("standfirst", [report.standfirst]),
        ("dateline", [report.dateline]),
        ("correction", report.corrections),
    ):
        for span in filter(None, listed):
            yield part, span.span, span.text


def _texts(reading: Reading) -> Iterator[str]:
    pending: list[object] = [msgspec.to_builtins(reading)]
    while pending:
        one = pending.pop()
        if isinstance(one, str):
            yield one
        elif isinstance(one, dict):
            pending.extend(one.values())
        elif isinstance(one, list | tuple):
            pending.extend(one)
