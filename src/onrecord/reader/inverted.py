"""Headlines and items of a list that name their speaker last.

"Truce holds, says monitors' mission", "Truce holds: monitors".
"""

import re

from onrecord.reader.decode import Attribution
from onrecord.reader.formed import Form, formed
from onrecord.reader.words import Words

SURE = 0.85  # in PolNeAR train and the labels to learn from 6 of 7 such sentences are attributions
_CUES = "says|say|warns|warn|insists|insist|claims|claim|admits|admit"
_SENTENCE = re.compile(
    rf"(?m)(?:^|(?<=[.!?] ))(?P<content>[^\n,.“”‘’\"]{{8,150}}), (?P<cue>{_CUES}) "
    r"(?P<source>[^\n,.;:“”\"]{2,60})(?=\.?$|\. )"
)
_SAYS_HE = Form(re.compile(rf", (?:{_CUES}) "), _SENTENCE)
# PolNeAR train and the labels to learn from have no such sentence, right or wrong; headlines have them.
_WHO = (
    "minister|president|premier|mayor|governor|envoy|mediators?|negotiators?|officials?|sources?|police|army|"
    "military|ministry|mission|monitors|spokesman|spokeswoman|aides?|doctors|witnesses|residents|analysts?|chief"
)
_COLON = re.compile(
    r"(?m)(?:^|(?<=[.!?] ))(?P<content>[^\n:.“”‘’\"]{12,120})(?P<cue>:) "
    rf"(?P<source>(?:[\w’'-]+ ){{0,3}}(?:{_WHO}))(?=\.?$|\. )"
)
_HE_LAST = Form(re.compile(rf": (?:[\w’'-]+ ){{0,3}}(?:{_WHO})"), _COLON)


def inverted(text: str, words: Words, found: list[Attribution]) -> list[Attribution]:
    """`found`, with such sentences of `text` in which nothing is found."""
    return formed(text, words, found, (_SAYS_HE, _HE_LAST), SURE)
