"""Pronouns: whom "he", "they", "which" and "the former" mean."""

from onrecord.actors.entity import Entity
from onrecord.actors.given_name import gender_of
from onrecord.actors.lexicon import is_plural, singular
from onrecord.actors.role import role_before
from onrecord.actors.scene import Scene
from onrecord.actors.tokens import Tokens

NEAR = 2  # paragraphs back that a pronoun reaches
SINGLE = {"he": "m", "she": "f", "him": "m", "her": "f", "his": "m", "hers": "f"}
MANY = frozenset("they them their theirs".split())
THINGS = frozenset(("it", "its"))
SELF = frozenset("i we us our my me".split())
RELATIVE = frozenset("which who that whom whose".split())
BOTH = frozenset("each both".split())
PRONOUNS = frozenset([*SINGLE, *MANY, *THINGS, *SELF, *RELATIVE, *BOTH])


def is_pronoun(tokens: Tokens, at: int) -> bool:
    """Whether a pronoun stands at `at`; "US" is none."""
    return tokens.low(at) in PRONOUNS and (tokens.word(at) == "I" or not tokens.word(at)[-1].isupper())


def person(scene: Scene, at: int, word: str, but: list[Entity]) -> Entity | None:
    """The person whom "he" or "she" at the word `at` means: of the nearest sentence, the first one named.

    None of `but` is meant. A pronoun in a quotation looks there first.
    """
    wanted = SINGLE[word]
    fitting = [e for e in scene.entities if e.kind == "person" and not e.plural and e not in but]
    fitting = [e for e in fitting if _gender(e) in (None, wanted)]
    women = [e for e in fitting if _gender(e) == "f"] if wanted == "f" else []
    found = _nearest(scene, at, women, 1) or _nearest(scene, at, fitting, NEAR)
    if found is not None and found.grade != "anonymous":
        found.gender = wanted
    return found


def _gender(entity: Entity) -> str | None:
    return entity.gender or gender_of(entity.name)


def many(scene: Scene, at: int) -> list[Entity]:
    """Whom "they" means: the last source that is several, a body or unnamed."""
    for begin, entities in scene.before(at):
        if _paragraphs(scene, begin, at) > NEAR:
            break
        if len(entities) > 1 or any(
            e.kind != "person" or e.plural or e.grade == "anonymous" for e in entities
        ):
            return entities
    return []


def thing(scene: Scene, at: int) -> Entity | None:
    """The body that "it" means: the source before that is one."""
    for begin, entities in scene.before(at):
        if _paragraphs(scene, begin, at) > NEAR:
            break
        if len(entities) == 1 and entities[0].kind not in ("person", "persons"):
            return entities[0]
    return None


def antecedent(scene: Scene, at: int) -> tuple[int, int] | None:
    """The words that "which" or "who" at `at` stands behind: a name, or the noun phrase that ends there."""
    t, end = scene.tokens, at
    while end > 0 and t.joined(end) and not t.word(end - 1).isalnum() and t.word(end - 1) != ".":
        end -= 1
    for name in scene.names.values():
        if name.end == end or (name.end == end - 1 and t.word(end - 1) == "."):
            return name.begin, name.end
    for begin in range(end - 1, max(end - 6, -1), -1):
        if t.low(begin) in ("the", "a", "an", "its", "their", "his"):
            return begin, end
        if not t.word(begin).isalnum():
            break
    return (end - 1, end) if end and is_plural(t.word(end - 1)) and singular(t.word(end - 1)) else None


def pair(scene: Scene, at: int) -> list[tuple[int, int]]:
    """The last two names near before `at` that "and" joins, for "the former", "the latter", "each"; a title
    before the second is passed over."""
    names = sorted(n for n in scene.names.values() if n.end <= at and _paragraphs(scene, n.begin, at) <= NEAR)
    titles = {n: role_before(scene.tokens, scene.sides, n) for n in names if n.kind == "person"}
    begins = {n: role.begin for n, role in titles.items() if role}
    inside = {place for n, begin in begins.items() for place in range(begin, n.begin)}
    ordered = [n for n in names if n.kind != "nationality" and n.begin not in inside]
    for one, other in zip(ordered[-2::-1], ordered[:0:-1], strict=True):
        between = scene.tokens.lows[one.end : begins.get(other, other.begin)]
        if between in (["and"], ["and", "the"]):
            return [(one.begin, one.end), (other.begin, other.end)]
    return []


def _nearest(scene: Scene, at: int, fitting: list[Entity], reach: int) -> Entity | None:
    t = scene.tokens
    spoke = {begin: e for begin, entities in scene.spoken for e in entities}
    inside = t.quoted[at] if at < len(t) else False
    own = scene.contents.get(at, []) if t.low(at) in ("he", "she") else []
    best: tuple[bool, int, bool, int] | None = None
    found = None
    for entity in fitting:
        for begin, _ in entity.places:
            if begin >= at or _paragraphs(scene, begin, at) > reach:
                continue
            if any(first <= begin < last for first, last in own):
                continue  # of himself he says "I"
            same = t.quoted[begin] == inside
            rank = (same, t.sentences[begin], spoke.get(begin) is entity, -begin)
            if best is None or rank > best:
                best, found = rank, entity
    return found


def _paragraphs(scene: Scene, begin: int, at: int) -> int:
    paragraphs = scene.tokens.paragraphs
    return paragraphs[min(at, len(paragraphs) - 1)] - paragraphs[begin]
