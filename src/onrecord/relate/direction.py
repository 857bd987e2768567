"""Direction: whether the words of a statement speak of the end of a thing, or of keeping it."""

from typing import NamedTuple

from onrecord.relate.ending import end_of, keeping, must_end
from onrecord.relate.once import once
from onrecord.relate.said import Said
from onrecord.relate.sentence import Sentence, sentences
from onrecord.relate.stem import stem
from onrecord.relate.topic import GENERAL

_FIRST = 10  # words among which the verb stands; further on, something else ends
_REACH = 4  # words that carry meaning behind the verb
_CLAUSE = frozenset("which who whose where because although while".split())
_BEHIND = frozenset("on in by against at until for as with to from".split())
"""Before these the object may stand before the verb: "sanctions reimposed on Karsk"."""


_NONE = Sentence((), ())
_INCLUDING = "including"


class _Verb(NamedTuple):
    way: int
    sentence: Sentence
    at: range

    @property
    def forms(self) -> tuple[str, ...]:
        return self.sentence.forms


def direction(given: Said) -> int:
    """-1 where the words, a condition's aside, speak of the end of a thing, 1 of keeping it, else 0."""
    return _verb(given).way


def told_in(given: Said) -> Sentence:
    """The sentence whose words tell the direction; one without words, where none does."""
    return _verb(given).sentence


def common_object(first: Said, second: Said) -> frozenset[str]:
    """The words in common of what the one speaks of ending and the other of keeping; none where not so."""
    ways = _verb(first), _verb(second)
    if {one.way for one in ways} != {-1, 1}:
        return frozenset()
    common = _object(first) & _object(second)
    claimed = any(one.forms[one.at.start] == "right" for one in ways)
    return common - GENERAL if claimed else common


def verbs(first: Said, second: Said) -> frozenset[str]:
    """The stems by which the two speak of an end or of keeping; none where only one does."""
    told = [_told(each) for each in (first, second)]
    return told[0] | told[1] if all(told) else frozenset()


@once
def _told(given: Said) -> frozenset[str]:
    verb = _verb(given)
    return frozenset(map(stem, verb.forms[verb.at.start : verb.at.stop])) if verb.way else frozenset()


@once
def _object(given: Said) -> frozenset[str]:
    """What stands behind the verb, and what it includes ("all fire, including rockets").

    What stands before it, too, where nothing does behind ("that the rocket fire continue"), or a preposition
    ("sanctions reimposed on Karsk").
    """
    forms, at = _verb(given).forms, _verb(given).at
    behind = forms[at.stop :]
    stems = [one for one in map(stem, behind) if one in given.content.stems][:_REACH]
    if _INCLUDING in behind:
        named = map(stem, behind[behind.index(_INCLUDING) + 1 :])
        stems += [one for one in named if one in given.content.stems][:_REACH]
    if not stems or behind[0] in _BEHIND:
        before = [one for one in map(stem, forms[: at.start]) if one in given.content.stems]
        stems += [one for one in before if one[:4] not in given.content.names][-_REACH:]
    return frozenset(stems)


@once
def _verb(given: Said) -> _Verb:
    """The direction, in which sentence, and which words tell it: the first that do, but "must" and an end."""
    verbs = [_verb_of(one) for one in sentences(given)]
    if verbs and (verbs[0] is None or verbs[0].way > 0):
        must = ((one, must_end(one.forms)) for one in sentences(given))
        verbs = [*(_Verb(-1, one, at) for one, at in must if at is not None), *verbs]
    return next((one for one in verbs if one is not None), _Verb(0, _NONE, range(0)))


def _verb_of(sentence: Sentence) -> _Verb | None:
    forms = sentence.forms
    cut = next((at for at, form in enumerate(forms) if at and form in _CLAUSE), len(forms))
    told = end_of(forms[:cut], _FIRST) or keeping(forms[:cut], _FIRST)
    return None if told is None else _Verb(told[0], sentence, told[1])
