"""Body: which body "the group", "the newspaper" or "the council" is, that a report named before."""

from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import MEDIA_WORDS, MODIFIERS, PAPERS, STATE_BODIES, singular
from onrecord.actors.phrase import Phrase
from onrecord.actors.scene import Scene
from onrecord.record.statement import Grade

WRITINGS = frozenset("article editorial story blog piece".split())
ANY = frozenset(
    """group company firm organisation organization movement union airline bank school manufacturer charity
    militia bloc alliance institute watchdog""".split()
)  # nouns that names often lack
FIRMS = frozenset("company firm airline bank manufacturer school".split())
NEAR = 3  # paragraphs back to it


def body(scene: Scene, phrase: Phrase, graded: Grade) -> Entity | None:
    """The last body that spoke and can be called so; None where the words say more than a noun."""
    noun = singular(scene.tokens.low(phrase.head))
    if (
        scene.tokens.low(phrase.begin) != "the"
        or phrase.core - phrase.begin != 2
        or phrase.core != phrase.end
    ):
        return None
    paragraphs = scene.tokens.paragraphs
    for at, entities in scene.before(phrase.begin):
        if paragraphs[phrase.begin] - paragraphs[at] > NEAR:
            return None
        if len(entities) == 1 and _fits(entities[0], noun, graded):
            return entities[0]
    return None


def named_before(scene: Scene, phrase: Phrase) -> tuple[int, int] | None:
    """The words near before that name "the ministry" with the side whose it is, as the "Tolmaran foreign
    ministry" of its spokesman; None where there are none."""
    t, noun = scene.tokens, scene.tokens.low(phrase.head)
    if t.low(phrase.begin) != "the" or phrase.core - phrase.begin != 2 or noun not in STATE_BODIES:
        return None
    for at in range(phrase.begin - 1, t.paragraph(phrase.begin, NEAR), -1):
        if t.low(at) != noun or t.low(at - 1) == "the":
            continue
        begin = at
        while t.joined(begin) and t.low(begin - 1) in MODIFIERS:
            begin -= 1
        owners = scene.sides.owners(max(begin - 6, 0), begin)
        near = owners and owners[-1].end + t.possessive(owners[-1].end) == begin
        return (owners[-1].begin, at + 1) if near else None
    return None


def _fits(entity: Entity, noun: str, graded: Grade) -> bool:
    if not entity.name[:1].isupper() or entity.head in PAPERS:
        return False
    if graded == "media" or noun in WRITINGS:
        return entity.kind == "media" and (noun in WRITINGS or noun in MEDIA_WORDS)
    if noun in entity.name.casefold().split():
        return entity.kind not in ("person", "persons")
    own = entity.party in (None, entity.name)  # a ministry is no company
    known = noun in FIRMS and entity.known is not None  # nor is an organisation of the table
    kinds = ("body",) if known else ("body", "organisation", "group")
    return own and noun in ANY and entity.kind in kinds
