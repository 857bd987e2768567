"""Spotted: the known names in a report, each looked up once."""

from collections.abc import Iterable

from onrecord.actors.tokens import Tokens
from onrecord.known.actor import KnownActor
from onrecord.known.known import Known
from onrecord.known.names import NOTHING, Longest


class Spotted:
    """For each word of a report how long the longest known name is that begins there, and whom it names."""

    def __init__(self, tokens: Tokens, known: Known) -> None:
        self.known = known
        self._found = known.spotted(tokens.words, tokens.lows)

    def at(self, word: int) -> Longest:
        """As `Known.longest` has it; `(0, ())` behind the last word."""
        return self._found.get(word, NOTHING)

    def begins(self) -> Iterable[int]:
        """The words at which a known name begins, in order."""
        return self._found

    def persons(self) -> list[KnownActor]:
        """The persons of the table whom a name means alone, each once."""
        found = {each[0][0].id: each[0][0] for _, each in self._found.values() if len(each) == 1}
        return [actor for actor in found.values() if actor.by_name]

    def once(self) -> set[str]:
        """The ids of those that a name means alone."""
        return {found[0][0].id for _, found in self._found.values() if len(found) == 1}
