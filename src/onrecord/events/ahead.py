"""Ahead: whether what governs an event noun leaves it open: "plans for talks", "to hold talks"."""

from onrecord.events.nominal import Nominal
from onrecord.events.outlook import BLAME, DREAD, FACTIVE, PRESUPPOSED, UNDONE
from onrecord.events.sentence import Sentence
from onrecord.events.step import back
from onrecord.events.word import BREAKS, DETERMINERS, MODALS, PREPOSITIONS

_VETO = frozenset("to before until pending without towards toward against than ahead prior like".split())
_LED = frozenset("led leading response due thanks owing".split())  # before "to"
_ANSWERS = frozenset(
    "retaliation revenge response responsibility months weeks days years compensation".split()
)


def is_ahead(s: Sentence, n: Nominal, before: str) -> bool:
    """Whether what governs the noun leaves it open: "plans for talks", "called for a meeting", "to hold
    talks"."""
    at = n.first - 1
    if before in ("of", "for"):
        noun = s.low(at - 1)
        if before == "for" and noun not in BLAME and noun not in _ANSWERS:
            return True
        return noun in DREAD or noun in UNDONE or s.low(at - 2) in DREAD or noun == "ahead"
    if before in _VETO:
        return not (before == "to" and s.low(at - 1) in _LED)
    if before in PRESUPPOSED and s.low(n.first) in DETERMINERS - {"all", "some", "other", "more"}:
        return False
    if before in UNDONE or (before == "from" and s.low(at - 1) == "away") or _will(s, at):
        return True
    return before.isalpha() and _is_infinitive(s, at, before)


def _is_infinitive(s: Sentence, at: int, before: str) -> bool:
    earlier = back(s, at)
    if earlier is None or s.low(earlier) in MODALS:
        return True
    if s.low(earlier) != "to" or before in DETERMINERS or before in PREPOSITIONS:
        return False
    governor = back(s, earlier)
    return governor is None or s.low(governor) not in FACTIVE


def _will(s: Sentence, at: int) -> bool:
    """Whether a verb of what is to come stands before in the clause, or behind "in talks with" that open
    it."""
    for step in range(at, max(-1, at - 12), -1):
        if s.low(step) in MODALS:
            return True
        if s.low(step) in BREAKS or s.low(step) in (",", ";", ":"):
            return False
    return at == 0 and s.low(at) == "in" and any(low in MODALS for low in s.lows[at : at + 24])
