"""People: the persons whom a report names, each once, with what it says that they are."""

from onrecord.actors.entity import Entity
from onrecord.actors.function import pronounced
from onrecord.actors.given_name import gender_of
from onrecord.actors.lexicon import HONORIFICS
from onrecord.actors.name import Name
from onrecord.actors.office import gender
from onrecord.actors.role import Role, role_after, role_before
from onrecord.actors.side import Sides
from onrecord.actors.standing import employ
from onrecord.actors.tenure import Tenure
from onrecord.actors.tokens import Tokens
from onrecord.known.actor import KnownActor


class People:
    """`at` gives the person whom the name that begins at a word means; `tenure` who holds which office."""

    def __init__(self, tokens: Tokens, names: list[Name], sides: Sides, tenure: Tenure) -> None:
        self.tokens = tokens
        self.sides = sides
        self.tenure = tenure
        self.all: list[Entity] = []
        self.at: dict[int, Entity] = {}
        self._names = {name.begin: name for name in names}
        self._read: dict[tuple[int, int], list[Role]] = {}
        persons = [name for name in names if name.kind == "person"]
        self._short: list[Name] = []
        for name in persons:
            if known := self._known(name):
                self._add(name, self._named(known))
            elif self._words(name)[1:]:
                self._add(name, self._full(name))
            else:
                self._short.append(name)
        for name in self._short:
            self._add(name, self._called(name))
        for entity in self.all:
            self._employ(entity)

    def add(self, name: Name) -> Entity:
        """One more person, whom only the place of the name shows to be one."""
        self._add(name, None)
        entity = self.at[name.begin]
        self._employ(entity)
        return entity

    def _known(self, name: Name) -> KnownActor | None:
        """The known person whose name `name` is."""
        length, found = self.sides.spotted.at(name.begin)
        persons = [actor for actor, _ in found if actor.kind == "person"]
        return persons[0] if len(persons) == 1 and name.begin + length == name.end else None

    def _named(self, known: KnownActor) -> Entity:
        entity = next((entity for entity in self.all if entity.known == known.id), None)
        if entity is None:
            entity = Entity("" if known.by_name else known.name, "person", known=known.id)
            self.all.append(entity)
        return entity

    def _words(self, name: Name) -> list[str]:
        return [word for word in self.tokens.words[name.begin : name.end] if word[0].isalnum()]

    def _full(self, name: Name) -> Entity | None:
        """The person with this first and last name."""
        words = self._words(name)
        for entity in self.all:
            other = [word for word in entity.name.replace(".", " ").replace("-", " ").split() if word]
            if words == other or (words[0] == other[0] and words[-1] == other[-1]):
                return entity
            if "".join(words).casefold() == "".join(other).casefold():
                return entity
        return None

    def _called(self, name: Name) -> Entity | None:
        """The person whom the single word `name` means: by title and party, or the last one named before."""
        word = self._words(name)[0]
        fitting = [entity for entity in self.all if word in self._ends(entity)]
        if len(fitting) > 1:
            fitting = self._of_the_day(self._told_apart(name, fitting))
        if not fitting:
            role = role_before(self.tokens, self.sides, name)
            known = role and self.tenure.called(self.sides, role.begin, role.end, word)
            return self._named(known) if known else None
        before = [entity for entity in fitting if entity.before(name.begin) >= 0]
        return max(before or fitting, key=lambda entity: entity.before(name.begin), default=None)

    def _told_apart(self, name: Name, fitting: list[Entity]) -> list[Entity]:
        """Those of `fitting`, who share a name, whom the words around `name` can mean: by the office before
        it and whose that is, and by "Mr", "Mrs" or a "she" that follows."""
        role = role_before(self.tokens, self.sides, name)
        if role and (said := [entity for entity in fitting if role.head in entity.heads()]):
            sides = self._owners(role)
            fitting = [e for e in said if sides & self._sides(e)] or said
        told = (gender(role.head) if role else None) or pronounced(self.tokens, name.end)
        return [e for e in fitting if not told or (e.gender or gender_of(e.name)) in (None, told)] or fitting

    def _of_the_day(self, fitting: list[Entity]) -> list[Entity]:
        """Those of `fitting` without one who was in office some other day, where one who is in office now is
        named more often: a president's father."""
        known = {id(e): self.sides.known.get(e.known or "") for e in fitting}
        past = [e for e in fitting if (one := known[id(e)]) and not one.speaks(self.sides.day)]
        most = max((len(e.places) for e in fitting if known[id(e)] and e not in past), default=0)
        return [e for e in fitting if e not in past or len(e.places) >= most]

    def _sides(self, entity: Entity) -> set[str | None]:
        """For whom the offices of `entity` are, where they say that."""
        names = [Name(begin, end, "person") for begin, end in entity.places]
        return {party for name in names for role in self._roles(name) for party in self._owners(role)}

    def _owners(self, role: Role) -> set[str | None]:
        return {self.sides.party(owner.actor) for owner in self.sides.owners(role.begin, role.end)}

    def _ends(self, entity: Entity) -> set[str]:
        """The first and the last word of a person's name, as the desk file has it and the report."""
        words = entity.name.split()
        written = [] if entity.known is None else entity.places
        return {words[0], words[-1], *(self.tokens.word(end - 1) for _, end in written)}

    def _add(self, name: Name, entity: Entity | None) -> None:
        written = self.tokens.text(name.begin, name.end)
        if entity is None:
            entity = Entity(written, "person")
            self.all.append(entity)
        if len(written) > len(entity.name) and not self._of_desk(entity):
            entity.name = written
        entity.places.append((name.begin, name.end))
        self.at[name.begin] = entity
        for role in self._roles(name):
            entity.gender = entity.gender or gender(role.head)
            text = self.tokens.text(role.begin, role.end)
            if role.head not in HONORIFICS and text not in entity.roles:
                entity.roles.append(text)

    def _of_desk(self, entity: Entity) -> bool:
        """Whether the desk file has the person, and so the name."""
        known = self.sides.known.get(entity.known or "")
        return known is not None and not known.by_name

    def _roles(self, name: Name) -> list[Role]:
        if (known := self._read.get(name[:2])) is not None:
            return known
        before = role_before(self.tokens, self.sides, name)
        rank = before is not None and before.end == before.begin + 1  # "Tolmar's defence minister, General X"
        first = (
            role_before(self.tokens, self.sides, name._replace(begin=before.begin))
            if rank and before
            else None
        )
        roles = before, first, role_after(self.tokens, name, self._names)
        found = self._read[name[:2]] = [role for role in roles if role]
        return found

    def _employ(self, entity: Entity) -> None:
        roles = [role for begin, end in entity.places for role in self._roles(Name(begin, end, "person"))]
        employ(
            entity, [role for role in roles if role.head not in HONORIFICS], self.sides, self.tenure, self.at
        )
