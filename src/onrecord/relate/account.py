"""Account: the same count given by two sources: "12 people were killed", "at least 15 were killed"."""

import re
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from onrecord.record.check import Check
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.statement import Statement
from onrecord.relate.fate import BEHIND, Whom, fate, whom
from onrecord.relate.precision import interval, is_count, is_some_of
from onrecord.relate.scene import Scene, scene
from onrecord.relate.wording import cited, number, verdict

_OPEN = re.compile(r"\b(?:if|unless|whether|not|never|until)\b[^.;]*$", re.IGNORECASE)


class Account(NamedTuple):
    """A count, what became of whom, who says so (None for the report), and where and when."""

    measure: Measure
    fate: str
    whom: Whom
    source: str | None
    scene: Scene
    event: frozenset[str]

    def may_be(self, other: "Account") -> bool:
        """Whether both count the same people at the same event, by another source.

        Where both go on to say what happened, at least half of the shorter one's words stand in the other's.
        """
        same = self.fate == other.fate and self.whom == other.whom and self.source != other.source
        shared, fewest = len(self.event & other.event), min(len(self.event), len(other.event))
        return same and 2 * shared >= fewest and self.scene.may_be(other.scene)


def accounts(reading: Reading) -> Iterator[tuple[Measure, Check]]:
    """A check for each two counts of the same people with the same fate at one scene, by two sources."""
    statements = {statement.id: statement for statement in reading.statements}
    found = [one for measure in reading.measures if (one := _account(reading, measure, statements))]
    for first, second in combinations(found, 2):
        if first.may_be(second) and (check := _check(first, second)) is not None:
            yield first.measure, check


def _account(reading: Reading, measure: Measure, statements: dict[str, Statement]) -> Account | None:
    text = reading.report.text
    became = fate(text, measure)
    if became is None or measure.value is None or not is_count(measure) or is_some_of(measure):
        return None
    statement = statements.get(measure.asserted_by) if measure.asserted_by else None
    if statement is not None and (source(statement) is None or statement.likely_act == "deny"):
        return None
    within = scene(reading, measure, statement)
    if _OPEN.search(text[within.begin : measure.span[0]]):
        return None
    event = _event(text[measure.span[1] : within.end]) - {day.casefold() for day in within.days}
    return Account(measure, became, whom(measure), source(statement), within, event)


def _event(behind: str) -> frozenset[str]:
    """The longer words of the clause behind what became of them: "as shells struck the landing"."""
    found = BEHIND.match(behind)
    clause = re.split(r"[,.;:!?”\"\n]", behind[found.end() :], maxsplit=1)[0] if found else ""
    return frozenset(re.findall(r"\w{4,}", clause.casefold()))


def source(statement: Statement | None) -> str | None:
    """Who says it: the speaker, or else the words of the source; None for the report itself."""
    if statement is None:
        return None
    if statement.speaker is not None:
        return statement.speaker.name
    return statement.source.text if statement.source else None


def _check(first: Account, second: Account) -> Check | None:
    one, other = interval(first.measure), interval(second.measure)
    if one is None or other is None:
        return None
    values = first.measure.value or 0.0, second.measure.value or 0.0
    return Check(
        kind="statements",
        computed=f"{number(values[1])} - {number(values[0])} = {number(values[1] - values[0])}",
        inputs=[f"{cited(each.measure)}, {each.source or 'the report'}" for each in (first, second)],
        verdict=verdict(values[1], values[0], one.overlaps(other), None),
    )
