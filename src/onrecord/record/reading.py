"""Reading: the record of one report."""

import msgspec

from onrecord.record.actor import Actor
from onrecord.record.disagreement import Disagreement
from onrecord.record.event import Event
from onrecord.record.measure import Measure
from onrecord.record.place import Place
from onrecord.record.report import Report
from onrecord.record.statement import Statement
from onrecord.record.time import Time


class Reading(msgspec.Struct, kw_only=True):
    """A report and everything read from it; `to_json` gives the one line of `onrecord read --json`."""

    report: Report
    statements: list[Statement] = []
    actors: list[Actor] = []
    times: list[Time] = []
    measures: list[Measure] = []
    places: list[Place] = []
    events: list[Event] = []
    disagreements: list[Disagreement] = []

    def to_json(self) -> str:
        """One line of JSON, without a line end."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, line: str | bytes) -> "Reading":
        """The reading that `to_json` wrote. Raises `msgspec.ValidationError` on anything else."""
        return msgspec.json.decode(line, type=cls)
