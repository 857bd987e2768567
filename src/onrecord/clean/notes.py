"""Notes: what an outlet says of changes that it made to a report after it was published."""

import re

from onrecord.clean.furniture_forms import MONTH
from onrecord.record.paragraph import Range
from onrecord.record.span import Span

NOTE = "note on a correction or an update"

_LONGEST = 600
_PIECE = r"(?:story|article|post|piece|report|column|page|headline|caption|version|dispatch|essay|op-ed)"
_OWN = (
    r"(?:story|article|post|piece|column|headline|caption|dispatch|essay|op-ed)"  # no other publishes these
)
_DONE = r"(?:updated|corrected|amended|clarified|edited|revised|changed)"
_DAY = rf"(?:{MONTH} \d\d?|\d\d? {MONTH})(?:,? \d{{4}})?"
_LABEL = r"(?:CORRECTION|Correction|CLARIFICATION|Clarification)s?(?: (?:APPENDED|appended|&|and) ?\w*)?"
# What stands in front of such a sentence: "Update 6 May:", "Editor's note (May 6, 2031):", "On 6 May".
_LEAD = (
    rf"(?:(?:editor[’']?s note|update|note)[ ,]*(?:\(?{_DAY}\)?)?: ?|on {_DAY},? "
    r"|(?:because of|due to|owing to) an? [^,.]{3,40} error, |an update to )?"
)
_NOTE = re.compile(
    rf"\W*(?:{_LABEL}(?:,? {_DAY})?(?:[:.]|$| \()"
    rf"|(?i:{_LEAD}(?:an?|the) (?:earlier|previous|prior|original) version of this {_PIECE})"
    rf"|(?i:{_LEAD}(?:the \w+ (?:of|on|to|in) )?this {_PIECE}"
    rf" (?:has been|was|is being|has since been) (?:\w+ )?{_DONE}\b(?! by\b))"
    rf"|(?i:{_LEAD}the {_OWN} has (?:since )?been {_DONE} (?:to|with)\b)"
    rf"|(?i:{_LEAD}this (?:{_DAY} )?(?:{_OWN}|version)(?: of the [^.]{{3,40}})? (?:corrects|clarifies)\b)"
    rf"|(?i:{_LEAD}this is an? {_DONE} version of (?:an?|the|this)(?: \w+)? {_OWN}\b)"
    rf"|(?i:{_LEAD}we(?:[’']ve| have) (?:since )?{_DONE} (?:this|the) {_OWN}\b))"
    r"|\((?:Updates|Corrects|Clarifies|Adds|Recasts|Refiles|UPDATES|CORRECTS|ADDS|RECASTS|REFILES)\b[^)]*\)$"
)


def is_note(line: str) -> bool:
    """Whether `line` tells of a correction or an update of the report that it stands in."""
    return len(line) <= _LONGEST and bool(_NOTE.match(line))


def notes(text: str, lines: list[Range]) -> list[Span]:
    """The notes among the `lines` of `text`, in order."""
    return [Span.of(text, *line) for line in lines if is_note(text[slice(*line)])]
