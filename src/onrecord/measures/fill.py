"""Fill: a reading with the quantities of its report."""

import msgspec

from onrecord.measures.assertion import Assertions
from onrecord.measures.find import Found, find
from onrecord.measures.token import Tokens
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading


def measures(reading: Reading) -> Reading:
    """`reading` with `measures`, each a quantity that its report states, in the order of the text.

    A report that is not in English has none: its numbers are written in other words and with other marks.
    """
    report = reading.report
    if report.language not in (None, "en"):
        return reading
    tokens = Tokens.of(report.text, report.readable())
    assertions = Assertions.of(reading.statements)
    found = [_measure(tokens, one, assertions) for one in find(tokens)]
    return msgspec.structs.replace(reading, measures=found)


def _measure(tokens: Tokens, one: Found, assertions: Assertions) -> Measure:
    begin, number_end = tokens.begins[one.begin], tokens.ends[one.end - 1]
    end = max(number_end, tokens.ends[one.of_end - 1]) if one.of_end > one.of_begin else number_end
    return Measure(
        span=(begin, end),
        text=tokens.text[begin:end],
        value=_round(one.value),
        low=_round(one.low),
        high=_round(one.high),
        unit=one.unit,
        modifier=one.modifier,
        of=tokens.slice(one.of_begin, one.of_end) if one.of_end > one.of_begin else None,
        asserted_by=assertions.by(begin, number_end),
    )


def _round(value: float | None) -> float | None:
    """The value without the noise of binary arithmetic: 1.1 billion, not 1100000000.0000001."""
    return None if value is None else float(f"{value:.12g}")
