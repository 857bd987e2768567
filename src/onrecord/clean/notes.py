"""Notes: what an outlet says of changes that it made to a report after it was published."""

import re

from onrecord.record.paragraph import Range
from onrecord.record.span import Span

NOTE = "note on a correction or an update"

_LONGEST = 600
_PIECE = r"(?:story|article|post|piece|report|column|page|headline|caption|version|dispatch|essay|op-ed)"
_DONE = r"(?:updated|corrected|amended|clarified|edited|revised|changed)"
_OF_THE_EDITOR = r"(?:editor[’']?s note: ?)?"
_NOTE = re.compile(
    r"\W*(?:(?:CORRECTION|Correction|CLARIFICATION|Clarification)s?(?: (?:APPENDED|appended|&|and) ?\w*)?"
    r"(?:[:.]|$| \()"
    rf"|(?i:{_OF_THE_EDITOR}(?:an|the) (?:earlier|previous|original) version of this {_PIECE})"
    rf"|(?i:{_OF_THE_EDITOR}this {_PIECE}"
    rf" (?:has been|was|is being|has since been) (?:\w+ )?{_DONE}\b(?! by\b)))"
    r"|\((?:Updates|Corrects|Adds|Recasts|Refiles) [^)]*\)$"
)


def is_note(line: str) -> bool:
    """Whether `line` tells of a correction or an update of the report that it stands in."""
    return len(line) <= _LONGEST and bool(_NOTE.match(line))


def notes(text: str, lines: list[Range]) -> list[Span]:
    """The notes among the `lines` of `text`, in order."""
    return [Span.of(text, *line) for line in lines if is_note(text[slice(*line)])]
