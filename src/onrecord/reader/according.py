"""Whose view it is: "In the view of the opposition, ..." is somebody's, "according to plan" is nobody's."""

import re

from onrecord.reader.decode import Attribution
from onrecord.reader.formed import Form, formed
from onrecord.reader.words import Words

SURE = 0.85  # all ten such sentences of PolNeAR train and the labels to learn from are attributions
_VIEW = re.compile(
    r"(?m)(?:^|(?<=[.!?] ))(?P<cue>In the (?:view|opinion|judge?ment) of) (?P<source>[^\n,.;:“”\"]{2,80}), "
    r"(?P<content>[^\n“”\"]{8,250}?)(?=\.?$|\. )"
)
_IN_THE_VIEW = Form(re.compile("In the (?:view|opinion|judge?ment) of "), _VIEW)
_BETWEEN = re.compile(
    r"(?m)(?:^|(?<=[.!?] ))(?P<content>[^\n,.“”\"]{3,80}), "
    r"(?P<cue>according to) (?P<source>[^,\n.“”\"]{3,80}), (?P<more>[^\n“”\".]{8,200}?)(?=\. |\.$)"
)
_WITHIN = Form(re.compile(", according to "), _BETWEEN)  # all 108 of the labels are attributions
_MEASURES = "age|size|weight|height|rank|needs?|means|ability|taste|season"
_NOBODY = re.compile(rf"(?:plan|schedule|custom)|(?:the |their |his |her |its )?(?:{_MEASURES})\b.*")


def views(text: str, words: Words, found: list[Attribution]) -> list[Attribution]:
    """`found` without what goes by a measure or a plan, and with views in whose sentence nothing is found."""
    told = [a for a in found if not _is_measure(text, words, a)]
    return formed(text, words, told, (_IN_THE_VIEW, _WITHIN), SURE)


def _is_measure(text: str, words: Words, given: Attribution) -> bool:
    if given.cue is None or given.source is None or "according to" not in words.written(text, *given.cue):
        return False
    return _NOBODY.fullmatch(words.written(text, *given.source)) is not None
