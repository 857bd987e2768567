"""Statements for tests of what relates them."""

from onrecord.record.actor import ActorName
from onrecord.record.found import Found
from onrecord.record.span import Span
from onrecord.record.statement import Statement


def made(
    report: str,
    words: str,
    day: str | None,
    *,
    act="assert",
    who="Ilva Dorn",
    party="Tolmar",
    issue="ceasefire",
    **more,
):
    """A statement of `report` whose content begins at offset 7 of it."""
    given = Statement(
        id="s1", content=[Span(words, (7, 7 + len(words)))], kind="indirect", act=act, party=party,
        speaker=ActorName(who, who), issues=[issue],
        grade=more.pop("grade", "named official"), confidence=more.pop("confidence", 0.9),
        **more,
    )  # fmt: skip
    return Found(
        id=f"{report}/s1", report=report, version=1, title=None, outlet=None, published=day, url=None,
        actors=[None], statement=given,
    )  # fmt: skip
