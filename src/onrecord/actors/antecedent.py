"""Antecedent: which name of a report a pronoun of one person means, wherever it stands."""

from dataclasses import dataclass

from onrecord.actors.clue import Mention, clues
from onrecord.actors.entity import Entity
from onrecord.actors.given_name import gender_of
from onrecord.actors.pronoun import SINGLE
from onrecord.actors.scene import Scene

_POSITIONS = ("here", "in one clause", "far", "behind")
_FUNCTIONS = {  # in the pronoun's sentence, in its clause besides, in a sentence before, behind the pronoun
    "subject for subject": (1.4, -0.5, 1.2, -0.8),
    "object for subject": (0.6, 1.0, -0.1, -2.2),
    "oblique for subject": (-0.4, -1.9, -1.4, -2.4),
    "possessor for subject": (-0.2, -1.1, -0.3, -0.4),
    "subject for object": (0.4, -1.6, -0.4, 0.6),
    "object for object": (-0.1, -1.5, 0.4, -1.0),
    "oblique for object": (-0.1, -0.8, -1.7, -0.5),
    "possessor for object": (1.1, 1.2, -0.5, -1.2),
    "subject for possessor": (0.4, 0.2, 0.3, 1.4),
    "object for possessor": (0.1, 0.1, -0.1, -1.0),
    "oblique for possessor": (-0.7, 0.9, -1.8, -1.7),
    "possessor for possessor": (0.4, 0.9, 0.4, 1.1),
}
_WEIGHTS = {
    f"{pair}, {where}": weight
    for pair, weights in _FUNCTIONS.items()
    for where, weight in zip(_POSITIONS, weights, strict=True)
} | {
    "same sentence": 1.5,
    "sentence before": 0.4,
    "two sentences before": -1.2,
    "farther": -2.3,
    "behind": -0.6,
    "behind a comma": 1.4,
    "behind an opening phrase": 2.0,
    "0 between": 0.7,
    "1 between": 0.1,
    "2 between": -0.3,
    "3 between": -0.5,
    "first of its sentence": 0.7,
    "first of this sentence": -0.3,
    "named often": 0.6,
    "one of two": -0.6,
    "in brackets": -0.1,
    "across quotation marks": -2.0,  # GAP has too few: a rule of the news
}
_AGREES, _DIFFERS = 1.2, -1.2  # a first name that is mostly a woman's or a man's


@dataclass(eq=False, slots=True)
class Candidate:
    """Somebody whom the report names at `places`, words `[begin, end)`.

    `entity` is None for a single word that nothing but the pronoun shows to name a person.
    """

    name: str
    entity: Entity | None
    places: list[tuple[int, int]]

    def suits(self, gender: str) -> float:
        own = (self.entity and self.entity.gender) or gender_of(self.name)
        return {None: 0.0, gender: _AGREES}.get(own, _DIFFERS)


def candidates(scene: Scene) -> list[Candidate]:
    """All whom a pronoun of one person can mean."""
    t = scene.tokens
    found = [Candidate(e.name, e, e.places) for e in scene.entities if e.kind == "person" and not e.plural]
    persons = {word: each for each in reversed(found) for word in each.name.split()}
    others: dict[str, Candidate] = {}
    for name in scene.names.values():
        text = t.text(name.begin, name.end)
        if name.kind != "other" or text.isupper():
            continue
        given = persons.get(text) or others.setdefault(text, Candidate(text, None, []))
        if given.entity is None:
            given.places.append((name.begin, name.end))
    return [*found, *others.values()]


def antecedent(scene: Scene, at: int, among: list[Candidate]) -> Candidate | None:
    """Whom of `among` the pronoun at the word `at` ("he", "her", ...) means; None where it reaches none.

    Each name is weighed by its clues; a title that tells the other gender rules it out. The weights were
    fitted to GAP's development part (docs/decisions/0016).
    """
    wanted = SINGLE[scene.tokens.low(at)]
    fitting = [c for c in among if c.entity is None or c.entity.gender in (None, wanted)]
    mentions = sorted(Mention(*place, number) for number, c in enumerate(fitting) for place in c.places)
    best, most = None, 0.0
    for mention, found in clues(scene.tokens, mentions, at):
        weight = fitting[mention.whose].suits(wanted) + sum(_WEIGHTS[clue] for clue in found)
        if best is None or weight > most:
            best, most = fitting[mention.whose], weight
    return best
