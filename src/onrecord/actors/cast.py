"""Cast: who is named where in a report, and at whom its statements were aimed so far."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from onrecord.actors.entity import Entity
from onrecord.actors.make import side
from onrecord.actors.name import Name
from onrecord.actors.role import role_before
from onrecord.actors.scene import Scene
from onrecord.actors.side import Owner

Words = tuple[int, int]


class Named(NamedTuple):
    """Who is named by the words `[begin, end)`; `owner` is whose name they are, None of a person's."""

    begin: int
    end: int
    entity: Entity
    owner: Owner | None = None


@dataclass(slots=True)
class Cast:
    """`places` are the words at which each is named; bodies are named as the parties they speak for.

    `before` is the one at whom the last statement was aimed, `by` the same of each speaker. `meant` has those
    whom words of a content mean that may tell at whom it is aimed, each with these words.
    """

    scene: Scene
    places: dict[Entity, list[int]] = field(default_factory=dict)
    before: Entity | None = None
    by: dict[Entity, Entity] = field(default_factory=dict)
    meant: dict[Entity, list[Words]] = field(default_factory=dict)
    _named: list[Named] | None = field(default=None, init=False)

    @classmethod
    def of(cls, scene: Scene) -> "Cast":
        cast = cls(scene)
        for one in cast.named():
            cast.places.setdefault(one.entity, []).append(one.begin)
        return cast

    def named(self) -> list[Named]:
        """All that the report names, in order, looked up once."""
        if self._named is None:
            self._named = list(named(self.scene, 0, len(self.scene.tokens)))
        return self._named

    def keep(self, entity: Entity, words: Words) -> None:
        """Remembers that `words` of a content mean `entity`."""
        self.meant.setdefault(entity, []).append(words)

    def last(self, entity: Entity, at: int) -> int:
        """The last word before `at` at which `entity` is named, -1 if none."""
        found = self.places.get(entity, [])
        before = bisect_left(found, at)
        return found[before - 1] if before else -1

    def aimed(self, speakers: list[Entity], whom: list[Entity]) -> None:
        """Remembers at whom a statement of `speakers` was aimed."""
        if whom:
            self.before = whom[0]
            self.by.update(dict.fromkeys(speakers[:1], whom[0]))


def named(scene: Scene, begin: int, end: int) -> Iterator[Named]:
    """The persons and known actors that the words `[begin, end)` name, in order; bodies as parties."""
    persons = {at: scene.people.at[at] for at in range(begin, end) if at in scene.people.at}
    titles = [role_before(scene.tokens, scene.sides, Name(at, at + 1, "person")) for at in persons]
    owners = {owner.begin: owner for owner in scene.sides.owners(begin, end)}
    for role in filter(None, titles):
        owners = {at: owner for at, owner in owners.items() if not role.begin <= at < role.end}
    for at in sorted(persons | owners):
        if at in persons:
            yield Named(at, scene.names[at].end, persons[at])
        elif party := scene.sides.party(owners[at].actor):
            yield Named(at, owners[at].end, side(scene, party, owners[at].actor.kind), owners[at])
