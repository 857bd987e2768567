"""Pronoun: whom "he", "they" and "we" mean before a verb, as far as the words just before tell."""

from onrecord.events.part import named
from onrecord.events.sentence import Sentence
from onrecord.events.who import Who
from onrecord.record.reading import Reading
from onrecord.record.statement import Statement

_ONE = frozenset("he she him her his".split())
_MANY = frozenset("it they its their them".split())
_SEVERAL = frozenset("they their them".split())
_OWN = frozenset("we our i us my".split())


class Heard:
    """The last to do something, and those who speak."""

    def __init__(self, reading: Reading) -> None:
        self._actors = {actor.id: actor for actor in reading.actors}
        self._before: list[Who] = []
        self._paragraph = -1

    def note(self, s: Sentence, doers: list[Who]) -> None:
        """Keeps the doers of an event for the pronouns behind it."""
        if doers:
            self._before, self._paragraph = doers, s.paragraph

    def pronoun(self, s: Sentence, subject: tuple[int, int], teller: Statement | None) -> list[Who]:
        """Whom the pronoun in `subject` means; nobody where there is none, or it may be several."""
        at = next((at for at in range(*subject) if s.lows[at] in _ONE | _MANY | _OWN), -1)
        if at < 0:
            return []
        low = s.lows[at]
        if low in _OWN:
            return self._speaker(teller)
        if low in _SEVERAL and len(self._before) > 1 and self._paragraph == s.paragraph:
            return self._before
        earlier = named(s, (0, at))
        fitting = [who for who in earlier if (who.kind == "person") == (low in _ONE)]
        if not fitting and self._paragraph == s.paragraph:
            fitting = [who for who in self._before if (who.kind == "person") == (low in _ONE)]
        if not fitting and teller is not None:
            fitting = [who for who in self._speaker(teller) if (who.kind == "person") == (low in _ONE)]
        return fitting[:1]

    def _speaker(self, teller: Statement | None) -> list[Who]:
        actor = self._actors.get(teller.speaker.actor) if teller and teller.speaker else None
        return [Who(actor.id, actor.name, actor.kind, actor.party)] if actor else []
