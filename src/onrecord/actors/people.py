"""People: the persons whom a report names, each once, with what it says that they are."""

from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import HONORIFICS, TITLES
from onrecord.actors.name import Name
from onrecord.actors.office import gender, is_outside, owner_of
from onrecord.actors.role import Role, role_after, role_before
from onrecord.actors.side import Sides
from onrecord.actors.tokens import Tokens

AMERICAN = ("secretary of state", "secretary of defense", "defense secretary", "treasury secretary")


class People:
    """`at` gives the person whom the name that begins at a word means."""

    def __init__(self, tokens: Tokens, names: list[Name], sides: Sides) -> None:
        self.tokens = tokens
        self.sides = sides
        self.all: list[Entity] = []
        self.at: dict[int, Entity] = {}
        self._names = {name.begin: name for name in names}
        persons = [name for name in names if name.kind == "person"]
        self._short: list[Name] = []
        for name in persons:
            self._short.append(name) if self._words(name)[1:] == [] else self._add(name, self._full(name))
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
            role = role_before(self.tokens, self.sides, name)
            said = [entity for entity in fitting if role and role.head in self._heads(entity)]
            fitting = said if said else fitting
        before = [entity for entity in fitting if entity.before(name.begin) >= 0]
        return max(before or fitting, key=lambda entity: entity.before(name.begin), default=None)

    def _ends(self, entity: Entity) -> tuple[str, str]:
        words = entity.name.split()
        return words[0], words[-1]

    def _heads(self, entity: Entity) -> set[str]:
        return {word.casefold() for role in entity.roles for word in role.split()}

    def _add(self, name: Name, entity: Entity | None) -> None:
        written = self.tokens.text(name.begin, name.end)
        if entity is None:
            entity = Entity(written, "person")
            self.all.append(entity)
        if len(written) > len(entity.name):
            entity.name = written
        entity.places.append((name.begin, name.end))
        self.at[name.begin] = entity
        for role in self._roles(name):
            entity.gender = entity.gender or gender(role.head)
            text = self.tokens.text(role.begin, role.end)
            if role.head not in HONORIFICS and text not in entity.roles:
                entity.roles.append(text)

    def _roles(self, name: Name) -> list[Role]:
        before = role_before(self.tokens, self.sides, name)
        rank = before is not None and before.end == before.begin + 1  # "Tolmar's defence minister, General X"
        first = (
            role_before(self.tokens, self.sides, name._replace(begin=before.begin))
            if rank and before
            else None
        )
        roles = before, first, role_after(self.tokens, name, self._names)
        return [role for role in roles if role]

    def _employ(self, entity: Entity) -> None:
        """Gives `entity` its party and grade, by the first role that names one."""
        roles = [role for begin, end in entity.places for role in self._roles(Name(begin, end, "person"))]
        held = [role for role in roles if role.head not in HONORIFICS]
        entity.outside = any(is_outside(self.tokens, role) for role in held) and not entity.party
        if not entity.outside:
            entity.party = entity.party or self._party(entity, held)
        official = not entity.outside and (entity.party or any(role.head in TITLES for role in held))
        entity.grade = "named official" if official else "named person"

    def _party(self, entity: Entity, roles: list[Role]) -> str | None:
        for role in roles:
            if party := self._role_party(role):
                return party
        for begin, end in entity.places:
            of = self.sides.owners(end + 1, end + 4) if self.tokens.low(end) == "of" else []
            if of and of[0].begin in (end + 1, end + 2):
                return self.sides.party(of[0].actor)  # "Envoy X of Tolmar"
            before = [
                o for o in self.sides.owners(max(begin - 6, 0), begin) if o.end in (begin - 1, begin - 2)
            ]
            if before and self.tokens.is_possessive(before[-1].end):
                return self.sides.party(before[-1].actor)
        if any(said in role.casefold() for role in entity.roles for said in AMERICAN):
            return "United States"
        return self.sides.government(entity.name)

    def _role_party(self, role: Role) -> str | None:
        end = role.end
        if self.tokens.low(end + 1) in ("the", "a", "an") and role.end - role.begin > 1:
            end = next((at for at in range(end + 1, end + 12) if self.tokens.word(at) in (",", ".", "")), end)
        owner = owner_of(self.sides, role.begin, role.end, role.head) or owner_of(
            self.sides, role.begin, end, role.head
        )
        if owner:
            return self.sides.party(owner.actor)
        if any(self.sides.is_rebel(self.tokens.word(at)) for at in range(role.begin, role.end)):
            return self.sides.rebels
        for at in range(role.begin, role.end):
            person = self.at.get(at)
            if person and person.party:
                return person.party
        return None
