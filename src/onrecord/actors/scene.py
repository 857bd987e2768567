"""Scene: what stands in one report for the sources to mean, and who has spoken so far."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from onrecord.actors.abbreviation import in_full
from onrecord.actors.entity import Entity
from onrecord.actors.name import Name, names
from onrecord.actors.nation import nations
from onrecord.actors.organisation import organisations
from onrecord.actors.people import People
from onrecord.actors.side import Sides
from onrecord.actors.spotted import Spotted
from onrecord.actors.standing import appoint
from onrecord.actors.tenure import Tenure
from onrecord.actors.tokens import Tokens
from onrecord.known.actor import KnownActor
from onrecord.known.known import Known
from onrecord.record.name import Name as Told
from onrecord.record.report import Report
from onrecord.record.statement import Grade


@dataclass(slots=True)
class Scene:
    """`spoken` holds for each source read so far the word it begins at and whom it means,
    `inner` those of them that stand in the words of another; `papers` who made the
    last "report" and the like, `contents` the words of what the source that
    begins at a word says, `graded` how it was read to be identified."""

    tokens: Tokens
    sides: Sides
    names: dict[int, Name]
    people: People
    outlet: str | None
    entities: list[Entity] = field(default_factory=list)
    spoken: list[tuple[int, list[Entity]]] = field(default_factory=list)
    inner: set[int] = field(default_factory=set)
    papers: dict[str, list[Entity]] = field(default_factory=dict)
    graded: dict[int, Grade] = field(default_factory=dict)
    contents: dict[int, list[tuple[int, int]]] = field(default_factory=dict)
    unnamed: int = 0

    @classmethod
    def of(cls, report: Report, known: Known, told: Sequence[Told] = ()) -> "Scene":
        tokens = Tokens.of(report)
        spotted = Spotted(tokens, known)
        found = names(tokens, spotted, told)
        if more := nations(tokens, found, spotted):
            known = known.with_more(more)
            spotted = Spotted(tokens, known)
            found = names(tokens, spotted, told)
        if more := organisations(tokens, found, spotted):
            known = known.with_more(more)
            spotted = Spotted(tokens, known)
        sides = Sides(tokens, spotted, report.published[:10] if report.published else None)
        people = People(tokens, found, sides, Tenure(sides))
        scene = cls(tokens, sides, {name.begin: name for name in found}, people, report.outlet)
        scene.entities = list(people.all)
        return scene

    def in_full(self, short: str) -> str:
        """The name that `short` abbreviates, else `short`."""
        return in_full(self.tokens, self.names.values(), short)

    def before(self, at: int) -> list[tuple[int, list[Entity]]]:
        """The sources before the word `at`, the last one first."""
        return sorted((s for s in self.spoken if s[0] < at), key=lambda s: s[0], reverse=True)

    def entity(self, name: str, kind: str, known: str | None = None) -> Entity:
        """The entity with the id `known` of a known actor, else of this name, made where there is none."""
        for entity in self.entities:
            if known and entity.known == known:
                return entity
        bare = _bare(name)
        for entity in self.entities:
            alike = _bare(entity.name) == bare and (entity.kind == "person") == (kind == "person")
            if alike and None in (known, entity.known):
                entity.known = entity.known or known
                return entity
        entity = Entity(name, kind, known=known)
        self.entities.append(entity)
        return entity

    def person(self, known: KnownActor) -> Entity:
        """The entity of a known person."""
        entity = self.entity(known.name, "person", known.id)
        appoint(entity, self.sides, self.people.tenure)
        return entity

    def anonymous(self, head: str, party: str | None) -> Entity:
        """One more unnamed person, with the next number."""
        self.unnamed += 1
        entity = Entity(f"anonymous source {self.unnamed}", "person", "anonymous", party, head)
        self.entities.append(entity)
        return entity

    def last(self, at: int, fits: "Iterable[Entity] | None" = None) -> Entity | None:
        """The one of `fits` that is named last before the word `at`."""
        places = [(entity.before(at), entity) for entity in (self.entities if fits is None else fits)]
        return max((p for p in places if p[0] >= 0), key=lambda p: p[0], default=(0, None))[1]


@lru_cache(maxsize=4096)  # each is compared with all others
def _bare(name: str) -> str:
    words = name.replace("’", "'").replace("'s", "").replace(".", "").casefold().split()
    return " ".join(word for word in words if word not in ("the", "a", "an"))
