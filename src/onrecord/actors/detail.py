"""Detail: what a report says of an unnamed person, word by word."""

from collections.abc import Iterator

from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import QUANTIFIERS
from onrecord.actors.phrase import ARTICLES, ORDINALS, Phrase, phrase
from onrecord.actors.scene import Scene
from onrecord.actors.tokens import Tokens

Words = tuple[int, int]
BARE = ARTICLES | QUANTIFIERS | {*ORDINALS, *"another other others his her its their our of".split()}
OPENS = frozenset(
    """speaking spoke speaks talking talked said told asked asking requested requesting insisted insisting
    declined declining refused refusing wished who""".split()
)  # words with which a clause may begin that says why somebody is not named
MAY = ("authorised", "authorized")
UNNAMED = (
    "condition of anonymity", "requested anonymity", "requesting anonymity", "asked for anonymity",
    "asking for anonymity", "not be named", "not to be named", "not be identified", "not to be identified",
    "not be quoted", "not to be quoted", "to be named", "to be identified", "to be quoted by name",
    *(f"not {may} to {do}" for may in MAY for do in ("speak", "discuss", "comment", "talk")),
)  # fmt: skip
REACH = 9  # words from the first of such a clause to those


def details(scene: Scene, entity: Entity) -> list[Words]:
    """The words `[begin, end)` that tell an unnamed person from others, in the order of the report.

    Each quality of it ("senior", "Russian"), what stands behind its noun ("familiar with the talks"), and why
    it is not named ("spoke on condition of anonymity"); what is said twice where it is first. Nothing of an
    entity that is not anonymous.
    """
    if entity.grade != "anonymous":
        return []
    found: set[Words] = set()
    for begin, end in entity.places:
        cut = phrase(scene.tokens, scene.names, begin, end)
        found.update(_before(scene, cut), _behind(scene.tokens, cut), _reasons(scene, cut))
    once = {scene.tokens.text(*words).casefold(): words for words in sorted(found, reverse=True)}
    return sorted(once.values())


def _before(scene: Scene, cut: Phrase) -> Iterator[Words]:
    """The qualities before the noun, a known name as one."""
    t, at = scene.tokens, cut.begin
    names = {owner.begin: owner.end for owner in scene.sides.owners(cut.begin, cut.head)}
    while at < cut.head:
        end = names.get(at, at + 1)
        known = at in names
        if known or (t.word(at).isalpha() and t.low(at) not in BARE and len(t.word(at)) > 1):
            yield at, end
        at = end


def _behind(t: Tokens, cut: Phrase) -> Iterator[Words]:
    """What stands behind the noun, without the marks around it."""
    begin, end = cut.core, cut.end
    while begin < end and not t.word(begin).isalnum():
        begin += 1
    while end > begin and not t.word(end - 1).isalnum():
        end -= 1
    if begin < end and end - begin > 1:
        yield begin, end


def _reasons(scene: Scene, cut: Phrase) -> Iterator[Words]:
    """Why it is not named, where its sentence says so and no other unnamed person stands nearer."""
    t = scene.tokens
    first, last = _sentence(t, cut.head)
    low = t.lows[first:last]
    written = f" {' '.join(low)} "
    for said in UNNAMED:
        if f" {said} " not in written:
            continue
        words = said.split()
        for at in range(len(low) - len(words) + 1):
            if low[at : at + len(words)] != words:
                continue
            end = first + at + len(words)
            begin = _opening(t, max(first, end - REACH), first + at, cut.end)
            if begin is not None and _is_nearest(scene, cut, begin):
                yield begin, end


def _opening(t: Tokens, first: int, at: int, behind: int) -> int | None:
    """Where the clause begins whose words for it stand at `at`; not within the source itself."""
    found = [place for place in range(first, at + 1) if t.low(place) in OPENS and place >= behind]
    if not found:
        return None
    return found[-1] - 1 if t.low(found[-1] - 1) == "who" and found[-1] > behind else found[-1]


def _is_nearest(scene: Scene, cut: Phrase, at: int) -> bool:
    others = [begin for e in scene.entities if e.grade == "anonymous" for begin, _ in e.places if begin < at]
    return max(others, default=cut.begin) <= cut.begin


def _sentence(t: Tokens, at: int) -> Words:
    first = last = at
    while first and t.sentences[first - 1] == t.sentences[at]:
        first -= 1
    while last < len(t) and t.sentences[last] == t.sentences[at]:
        last += 1
    return first, last
