"""Names: whom the ways to name known actors mean, found in the words of a text."""

from collections.abc import Sequence

from onrecord.known.actor import Alias, KnownActor
from onrecord.known.form import Word, first, fits, form, goes_on, key, key_of, written

Found = tuple[KnownActor, Alias]
# How many words a name takes, and whom it names.
Longest = tuple[int, tuple[Found, ...]]
NOTHING: Longest = (0, ())


class Names:
    """Actors by alias; a name may mean several, in the order in which they were added."""

    def __init__(self) -> None:
        self._owners: dict[str, list[Found]] = {}
        self._small: set[str] = set()  # first words of names that begin with a small letter
        self._most: dict[str, int] = {}  # by first word: how many words the longest name has
        self._pairs: set[tuple[str, str]] = set()  # the first two words of names that have more than one

    def copy(self) -> "Names":
        """The same for names to be added that are all new: who bears one of the others stays shared."""
        out = Names()
        out._owners, out._small = self._owners.copy(), self._small.copy()
        out._most, out._pairs = self._most.copy(), self._pairs.copy()
        return out

    def add(self, actor: KnownActor, alias: Alias) -> None:
        """One more alias of `actor`; nothing if it is but hyphens."""
        name = key_of(alias.text)
        if not name:
            return
        self._owners.setdefault(name, []).append((actor, alias))
        first, *others = name.split(" ")
        if alias.text[0].islower():
            self._small.add(first)
        if others:
            self._pairs.add((first, others[0]))
        if self._most.get(first, 0) <= len(others):
            self._most[first] = len(others) + 1

    def owners(self, key: str) -> Sequence[Found]:
        """Those who bear a name of this key, however it is written."""
        return self._owners.get(key, ())

    def find(self, words: Sequence[Word], capitals: bool) -> tuple[Found, ...]:
        """Who is named by the whole of `words`, each once; with `capitals` they make no difference, unless a
        name is written so."""
        owners = self._owners.get(key(words))
        if owners is None:
            return ()  # most
        fitting = [owner for owner in owners if fits(written(owner[1].text), words)]
        found: dict[str, Found] = {}
        for actor, alias in fitting or (owners if capitals else ()):
            found.setdefault(actor.id, (actor, alias))
        return tuple(found.values())

    def longest(self, words: Sequence[str], at: int, capitals: bool) -> Longest:
        """As `Known.longest` has it."""
        word = words[at]
        if not word.isalnum():
            return NOTHING
        begin = first(words, at)
        if word[0].islower() and begin not in self._small:
            return NOTHING  # most words
        most = self._most.get(begin, 0)
        if most > 1 and not goes_on(words, at, begin, self._pairs):
            most = 1
        name = form(words, at, most) if most else []
        while name:
            if found := self.find(name, capitals):
                return name[-1].end - at, found
            name.pop()
        return NOTHING

    def spotted(self, words: list[str], lows: list[str]) -> dict[int, Longest]:
        """As `Known.spotted` has it."""
        found = {}
        for at, low in enumerate(lows):
            told = low in self._most or len(low) == 1 or not low.isascii()
            if told and self._may_begin(words, at, low) and (one := self.longest(words, at, False))[0]:
                found[at] = one
        return found

    def _may_begin(self, words: list[str], at: int, low: str) -> bool:
        if not low.isascii():
            return low.isalnum()
        if len(low) == 1:
            return low.isalnum() and (low in self._most or words[at + 1 : at + 2] == ["."])
        return low != words[at] or low in self._small or not low[0].islower()
