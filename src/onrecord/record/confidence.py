"""Confidence: how sure the reader is of a statement, and a record of what it is sure enough of."""

from msgspec.structs import replace

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
    ids. A disagreement with a statement that is cut is cut, and a measure that one asserted stays
    with nobody asserting it. `reading` itself is left as it is.
    """
    cut = {s.id for s in reading.statements if s.confidence < least}
    while within := {s.id for s in reading.statements if s.parent in cut} - cut:
        cut |= within
    return replace(
        reading,
        statements=[s for s in reading.statements if s.id not in cut],
        measures=[replace(m, asserted_by=None) if m.asserted_by in cut else m for m in reading.measures],
        disagreements=[d for d in reading.disagreements if cut.isdisjoint(d.between)],
    )
