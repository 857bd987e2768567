"""Make: the actor that the words of a phrase make, where they name none that is known."""

from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import BODIES, PAPERS, REBELS, singular
from onrecord.actors.nation import is_local
from onrecord.actors.phrase import ARTICLES, PARTS, Phrase
from onrecord.actors.scene import Scene
from onrecord.actors.tokens import Tokens
from onrecord.record.statement import Grade

CLAUSES = frozenset("who which that whose".split())


def made(
    scene: Scene, phrase: Phrase, graded: Grade, party: str | None, plural: bool, owner: Entity | None
) -> Entity:
    """A new actor of the words of `phrase`, or the side whose rebels or paper they name."""
    t, noun = scene.tokens, singular(scene.tokens.word(phrase.head))
    if graded == "institution" and noun in REBELS and party:
        return side(scene, party, "group")
    if noun in PAPERS and party and graded == "institution":
        return side(scene, party, "body")
    begin = phrase.begin
    while begin < phrase.head and (_is_article(t, begin, phrase) or not t.word(begin).isalnum()):
        begin += 1
    end = _end(t, phrase, graded)
    while end > begin + 1 and not t.word(end - 1).isalnum():
        end -= 1
    kind = {"media": "media", "data": "document", "institution": "body"}.get(graded, "persons")
    if graded == "named official":
        kind = "persons" if plural else "person"
    name = scene.in_full(t.text(begin, end))
    his = t.low(begin) in ("his", "her") and t.low(begin - 1) != "and"
    if owner and his and owner.grade != "anonymous" and begin < phrase.head:
        name = f"{owner.name}’s {t.text(begin + 1, end)}"
    entity = scene.entity(name, kind)
    party = party or (name if graded == "institution" and _is_place(scene, begin, end) else None)
    entity.grade, entity.party = entity.grade or graded, entity.party or party
    entity.head, entity.plural = entity.head or noun, plural and noun not in BODIES
    return entity


def _is_place(scene: Scene, begin: int, end: int) -> bool:
    """Whether it is no more than the name of a place that no table has, which speaks as a state does."""
    name = scene.names.get(begin)
    place = name is not None and name.end == end and name.kind == "place"
    return place and not scene.sides.owners(begin, end)


def _end(t: Tokens, phrase: Phrase, graded: Grade) -> int:
    """Where the name ends: behind "of ...", and "for ..." of an office, before "who" and a comma."""
    end = phrase.end if t.low(phrase.core) == "of" or phrase.quantified else phrase.core
    office = graded == "named official" and t.low(phrase.core) in ("of", "for", "to")
    if not office and not phrase.quantified:
        return end
    stops = (
        at for at in range(phrase.core, phrase.end) if t.low(at) in CLAUSES or (office and t.word(at) == ",")
    )
    return next(stops, phrase.end)


def _is_article(tokens: Tokens, at: int, phrase: Phrase) -> bool:
    """Whether an article stands at `at` that is none of "a lot of"."""
    parts = phrase.quantified and singular(tokens.low(at + 1)) in PARTS
    return tokens.low(at) in ARTICLES and not (parts and tokens.low(at) == "a")


def body_of(scene: Scene, name: str, kind: str, party: str | None, known: str | None = None) -> Entity:
    """The body or state of this name, with the party for which it speaks."""
    entity = scene.entity(name, kind, known)
    entity.grade, entity.party = entity.grade or "institution", entity.party or party
    return entity


def side(scene: Scene, party: str, kind: str) -> Entity:
    """The party itself, of a kind if it is not known."""
    actor = scene.sides.party_named(party)
    known = actor.id if actor and not is_local(actor) else None
    return body_of(scene, party, actor.kind if known and actor else kind, party, known)
