"""Furniture: lines of a page that are no part of its report, told by what they say.

Only lines of their own are judged, each by a form that sentences of reports do not have. What is left of a
page by other means (headlines of other reports, the headline said twice) has its own files.
"""

import re

from onrecord.clean import furniture_forms as forms
from onrecord.clean.notes import NOTE, is_note
from onrecord.clean.seam import seams
from onrecord.record.paragraph import Range
from onrecord.record.report import LeftOut

BYLINE = "byline or credit"
CAPTION = "caption or credit of a picture"
LINK = "link to another report"

_LONGEST = 400
_FORMS = [
    (reason, re.compile("|".join(f"(?:{form})" for form in listed)))
    for reason, listed in (
        ("advertisement", forms.ADVERTISEMENT),
        (LINK, forms.LINK),
        (CAPTION, forms.CAPTION),
        ("player of sound or film", forms.PLAYER),
        ("newsletter, subscription or application offered", forms.PROMOTION),
        ("buttons for sharing", forms.SHARING),
        (BYLINE, forms.BYLINE),
        ("line with the time of publication", forms.DATED),
        ("notice of copyright", forms.RIGHTS),
    )
]


def furniture(text: str, lines: list[Range]) -> list[LeftOut]:
    """The lines of `text` that belong to the page and not to the report."""
    found = ((line, _reason(text[slice(*line)])) for line in lines)
    return [LeftOut(line, text[slice(*line)], reason) for line, reason in found if reason]


def _reason(line: str) -> str | None:
    if is_note(line):
        return NOTE
    if len(line) > _LONGEST:
        return None
    reason = next((reason for reason, form in _FORMS if form.fullmatch(line)), None)
    # A sentence of the report may be glued to a caption: then all of it is read.
    return None if reason == CAPTION and next(seams(line, 0, len(line)), None) else reason
