"""Confidence: how sure the reader is of a statement, and a record of what it is sure enough of."""

from msgspec.structs import replace

from onrecord.record.measure import Measure
from onrecord.record.reading import Reading


def check_confidence(value: float) -> float:
    """`value`, if it is a confidence. Raises ValueError with one line for a person."""
    if not 0 <= value <= 1:  # nor is "not a number"
        raise ValueError(f"{value:g} is no confidence; expected a number from 0 to 1")
    return value


def at_least(reading: Reading, least: float) -> Reading:
    """`reading` without the statements under the confidence `least`.

    What stands in a statement that is cut is cut with it, so that every `parent` is in the record:
    the reader is no surer of a nested statement than of the one around it. The others keep their
    ids. A disagreement with a statement that is cut is cut, as is an event that one tells, and a measure
    that one asserted stays with nobody asserting it, and is no longer compared with a count by another
    statement. `reading` itself is left as it is.
    """
    cut = {s.id for s in reading.statements if s.confidence < least}
    while within := {s.id for s in reading.statements if s.parent in cut} - cut:
        cut |= within
    unsaid = [f"[{m.span[0]}, {m.span[1]}]" for m in reading.measures if m.asserted_by in cut]
    return replace(
        reading,
        statements=[s for s in reading.statements if s.id not in cut],
        measures=[_without(m, cut, unsaid) for m in reading.measures],
        events=[event for event in reading.events if event.statement not in cut],
        disagreements=[d for d in reading.disagreements if cut.isdisjoint(d.between)],
    )


def _without(measure: Measure, cut: set[str], unsaid: list[str]) -> Measure:
    """`measure` without the statements in `cut`; `unsaid` are offsets of the measures that they assert."""
    by_two = [check for check in measure.checks if check.kind == "statements"]
    lost = [check for check in by_two if any(at in line for at in unsaid for line in check.inputs)]
    if measure.asserted_by not in cut and not lost:
        return measure
    kept = [check for check in measure.checks if check not in lost]
    return replace(
        measure, asserted_by=None if measure.asserted_by in cut else measure.asserted_by, checks=kept
    )
