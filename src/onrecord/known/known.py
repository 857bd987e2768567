"""Known: the actors that are known before a report is read, found by the ways to name them."""

import copy
from collections.abc import Iterable, Sequence
from functools import cached_property

from onrecord.errors import InputError
from onrecord.known.actor import KnownActor
from onrecord.known.form import form, split
from onrecord.known.issue import DeskIssues
from onrecord.known.merge import hidden, merged, without
from onrecord.known.names import Found, Longest, Names


class Known:
    """Actors by id and by alias; a name may mean several, in the order in which they were given.

    Dots of abbreviations, accents, hyphens and the kind of apostrophe make no difference. Capitals of an
    alias must stand in the text; its small letters may be capitals where a word begins. `issues` are those
    of the desk whose actors these are.
    """

    issues = DeskIssues()

    def __init__(self, actors: Iterable[KnownActor] = (), alone: Iterable[str] = ()) -> None:
        """`alone` are the ids of those who speak for no side.

        Raises InputError where an id is given twice, a party is not there, or parties run in a circle.
        """
        self._alone = frozenset(alone)
        self._actors: dict[str, KnownActor] = {}
        self._names = Names()
        self._enter(actors)
        self._check(self._actors.values())

    @property
    def actors(self) -> tuple[KnownActor, ...]:
        """All actors, in the order in which they were given."""
        return tuple(self._actors.values())

    @cached_property
    def officers(self) -> tuple[KnownActor, ...]:
        """The persons whom an office alone can mean: those of a desk file that have roles."""
        persons = [actor for actor in self._actors.values() if actor.kind == "person" and actor.roles]
        return tuple(actor for actor in persons if not actor.by_name)

    def get(self, id: str) -> KnownActor | None:
        return self._actors.get(id)

    def one(self, text: str) -> KnownActor | None:
        """The actor with the id `text`, or the only one that has it for a name; None if none or several."""
        named = [actor for actor, alias in self.find(text) if alias.kind == "name"]
        return self._actors.get(text) or (named[0] if len(named) == 1 else None)

    def party(self, id: str) -> KnownActor:
        """The actor for whom `id` speaks in the end, itself if for no other; KeyError for an unknown id."""
        return self._party(self._actors[id])

    def side(self, id: str, day: str | None = None) -> KnownActor | None:
        """`party`, and None where that one, or `id` on the day (`YYYY-MM-DD`), speaks for no side."""
        party = self.party(id)
        return None if party.id in self._alone or not self._actors[id].speaks(day) else party

    def find(self, text: str) -> tuple[Found, ...]:
        """Who is named by the whole of `text`, each once; "the" before it and a possessive are passed over.

        In a text all in capitals they make no difference, unless a name is written so ("WHO").
        """
        words = form(split(text))
        article = [0, 1] if words and words[0].text.casefold() == "the" else [0]
        ending = [word.text.casefold() for word in words[-2:]]
        possessive = 2 if ending == ["'", "s"] else 1 if ending[-1:] == ["'"] else 0
        for end in sorted({len(words), len(words) - possessive}, reverse=True):
            for begin in article:  # "The Hague" and "St. John's" have them in their names
                if found := self._names.find(words[begin:end], text.isupper()):
                    return found
        return ()

    def longest(self, words: Sequence[str], at: int = 0, *, capitals: bool = False) -> Longest:
        """The longest name that begins with `words[at]`: the number of words it takes, and whom it names.

        `(0, ())` if there is none. `words` are cut as by the reader, each mark a word ("U", ".", "S", ".").
        With `capitals` they stand in a text all in capitals.
        """
        return self._names.longest(words, at, capitals)

    def spotted(self, words: list[str], lows: list[str]) -> dict[int, Longest]:
        """What `longest` gives for each of the `words` at which a name begins; `lows` are they casefolded."""
        return self._names.spotted(words, lows)

    def with_more(self, actors: Iterable[KnownActor], alone: Iterable[str] = ()) -> "Known":
        """These and the given `actors`, which go first; the ids in `alone` speak for no side.

        An alias that is given is taken from all others. A given actor whose id is known takes its place, and
        has its aliases behind its own.
        """
        given = tuple(actors)
        names = hidden(given)
        losing = {actor.id: actor for name in names for actor, _ in self._names.owners(name)}
        if not losing and not any(actor.id in self._actors for actor in given):
            return self._extended(given, alone)
        left = self._actors | {id: without(actor, names) for id, actor in losing.items()}
        first = [merged(actor, left.pop(actor.id, None)) for actor in given]
        return Known([*first, *left.values()], self._alone | set(alone))

    def with_issues(self, issues: DeskIssues) -> "Known":
        """The same actors, known to a desk with these issues."""
        out = copy.copy(self)
        out.issues = issues
        return out

    def _extended(self, given: Sequence[KnownActor], alone: Iterable[str]) -> "Known":
        """These and the `given`, whose ids and names are all new: the others need not be entered again."""
        out = Known(alone=self._alone | set(alone))
        out._names = self._names.copy()
        out._enter(given)
        out._actors |= self._actors
        out._check(given)
        return out

    def _enter(self, actors: Iterable[KnownActor]) -> None:
        for actor in actors:
            if self._actors.setdefault(actor.id, actor) is not actor:
                raise InputError(actor.id, "the id of two actors; expected one")
            for alias in actor.aliases:
                self._names.add(actor, alias)

    def _check(self, actors: Iterable[KnownActor]) -> None:
        for actor in actors:
            self._party(actor)

    def _party(self, actor: KnownActor) -> KnownActor:
        path = [actor]
        while (id := path[-1].party) is not None:
            if id not in self._actors:
                raise InputError(path[-1].id, f"its party is {id}, which is not known")
            path.append(self._actors[id])
            if path[-1] in path[:-1]:
                circle = ", ".join(step.id for step in path)
                raise InputError(
                    actor.id, f"parties run in a circle: {circle}; expected one that speaks for itself"
                )
        return path[-1]
