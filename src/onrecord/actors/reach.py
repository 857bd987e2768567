"""Reach: a statement among those whom its report names, and what speaks for each as the one it means."""

import math
from bisect import bisect_left
from collections.abc import Iterator

from onrecord.actors.cast import Cast
from onrecord.actors.entity import Entity
from onrecord.record.aim import Aim
from onrecord.record.statement import Statement

MOST = 5.0  # of log odds
NEAREST = 2  # words
FREQUENT = 4  # of those not named nearby, how many that are named most are candidates
_HE, _THEY, _IT, _YOU = "he", "they", "it", "you"
_FORMS = {
    **dict.fromkeys(("he", "him", "his", "she", "her"), _HE),
    **dict.fromkeys(("they", "them", "their"), _THEY),
    **dict.fromkeys(("it", "its"), _IT),
    **dict.fromkeys(("you", "your"), _YOU),
}
Clues = dict[str, float]


class Reach:
    """`candidates` are those worth a look: whom the content names, who stands near, and the most named.

    `told` is what the network tells, `ruled` who would be the target by rule alone.
    """

    def __init__(
        self, cast: Cast, statement: Statement, speakers: list[Entity], told: Aim, ruled: list[Entity]
    ) -> None:
        tokens = cast.scene.tokens
        self.cast, self.tokens, self.words, self.ruled = cast, tokens, told.words, ruled
        self.spans = [tokens.at(*span.span) for span in statement.content]
        self.begin = self.spans[0][0]
        self.cue = tokens.at(*statement.cue.span) if statement.cue else None
        self.speakers = speakers
        self.sides = {s.party for s in speakers if s.party} | {s.name for s in speakers}
        self.inside = {e: found for e, at in cast.places.items() if (found := self._inside(at))}
        others = [e for e in cast.places if not self._is_own(e)]
        self.total = sum(len(cast.places[e]) for e in others) or 1
        bodies = [e for e in others if e.kind != "person"]
        self.most = sorted(bodies, key=lambda e: -len(cast.places[e]))[:FREQUENT]
        self.first = min(
            (e for e in self.inside if not self._is_own(e)), key=lambda e: self.inside[e], default=None
        )
        self.last = {e: cast.last(e, self.begin) for e in cast.places}
        self.persons, self.bodies = self._latest(others, True), self._latest(others, False)
        self.pronouns = self._pronouns()
        self.by = next((cast.by[s] for s in speakers[:1] if s in cast.by), None)
        near = [e for e in cast.places if self.last[e] >= 0 and self._nearby(self.last[e])]
        remembered = [e for e in (self.persons, self.bodies, cast.before, self.by) if e]
        self.candidates = list(dict.fromkeys([*self.inside, *ruled, *near, *self.most, *remembered]))

    def clues(self, entity: Entity) -> Iterator[tuple[str, float]]:
        """What speaks for `entity`."""
        yield "anyone", 1.0
        if entity in self.ruled:
            yield "by rule", 1.0
            yield "alone by rule", 1 / len(self.ruled)
        yield from self._within(entity) if entity in self.inside else self._outside(entity)
        yield from self._standing(entity)
        yield from self._meant(entity)

    def none(self, told: Aim) -> Clues:
        """What speaks for there being no target."""
        best = max(told.words.values(), default=-MOST)
        found = {
            "none": 1.0,
            "none, best word": max(-MOST, min(best, MOST)),
            "none, someone inside": float(self.first is not None),
            "none, length": math.log1p(sum(end - begin for begin, end in self.spans)) / 3,
        }
        return found | {f"none, {act}": share for act, share in told.acts.items()}

    def _within(self, entity: Entity) -> Iterator[tuple[str, float]]:
        at = self.inside[entity]
        score = max(self._score(one) for one in at)
        yield "inside", 1.0
        yield "its word", score
        yield "its word, if likely", max(0.0, score)
        offset = next(at[0] - begin for begin, end in self.spans if begin <= at[0] < end)
        yield "opens the content", float(offset < NEAREST)
        yield "how far inside", math.log1p(offset) / 3
        yield "how often inside", math.log1p(len(at))
        yield "first inside", float(entity is self.first)

    def _outside(self, entity: Entity) -> Iterator[tuple[str, float]]:
        t, last = self.tokens, self.last.get(entity, -1)
        yield "outside", 1.0
        if last < 0:
            yield "named later only", 1.0
            return
        yield "same sentence", float(t.sentences[last] == t.sentences[self.begin])
        yield "sentence before", float(t.sentences[last] == t.sentences[self.begin] - 1)
        yield "same paragraph", float(t.paragraphs[last] == t.paragraphs[self.begin])
        yield "since the cue", float(self.cue is not None and self.cue[0] <= last)
        yield "last person", float(entity is self.persons)
        yield "last body", float(entity is self.bodies)

    def _standing(self, entity: Entity) -> Iterator[tuple[str, float]]:
        count = len(self.cast.places.get(entity, ()))
        yield "how often", math.log1p(count)
        yield "its share", count / self.total
        yield "most named", float(self.most[:1] == [entity])
        yield "second named", float(self.most[1:2] == [entity])
        yield "speaker", float(entity in self.speakers)
        yield "own side", float(entity not in self.speakers and entity.name in self.sides)
        yield "of the own side", float(entity.kind == "person" and entity.party in self.sides)
        yield entity.kind if entity.kind in ("person", "state") else "other", 1.0
        yield "target before", float(entity is self.cast.before)
        yield "target of the speaker before", float(entity is self.by)

    def _meant(self, entity: Entity) -> Iterator[tuple[str, float]]:
        """Pronouns of the content that may mean him."""
        latest = {_HE: self.persons, _THEY: self.bodies, _IT: self.bodies}
        for form, score in self.pronouns.items():
            if entity is latest.get(form) or (form == _YOU and entity not in self.inside):
                yield form, 1.0
                yield f"{form}, its word", score

    def _pronouns(self) -> dict[str, float]:
        found: dict[str, float] = {}
        for at in (at for begin, end in self.spans for at in range(begin, end)):
            if form := _FORMS.get(self.tokens.lows[at]):
                found[form] = max(found.get(form, -MOST), self._score(at, 1))
        return found

    def _score(self, at: int, most: int = 3) -> float:
        """The best of the words of a name that begins at `at`."""
        words = [at, *(on for on in range(at + 1, at + most) if self.tokens.word(on)[:1].isupper())]
        scores = [self.words.get(self.tokens.begins[on], -MOST) for on in words]
        return max(-MOST, min(max(scores), MOST))

    def _inside(self, places: list[int]) -> list[int]:
        return [at for b, e in self.spans for at in places[bisect_left(places, b) : bisect_left(places, e)]]

    def _is_own(self, entity: Entity) -> bool:
        return entity in self.speakers or entity.name in self.sides

    def _nearby(self, at: int) -> bool:
        t = self.tokens
        same = t.paragraphs[at] == t.paragraphs[self.begin]
        return same or t.sentences[at] >= t.sentences[self.begin] - 1

    def _latest(self, among: list[Entity], persons: bool) -> Entity | None:
        """Who of them is named last before the contents, outside of them."""
        fitting = [e for e in among if (e.kind == "person") == persons and self.last[e] >= 0]
        return max(fitting, key=lambda e: self.last[e], default=None)
