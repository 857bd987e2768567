"""Target: of whom a statement asks something, or whom it accuses, praises or threatens."""

from collections.abc import Sequence

from onrecord.actors.candidate import bearing
from onrecord.actors.cast import Cast, named
from onrecord.actors.choose import chosen
from onrecord.actors.entity import Entity
from onrecord.actors.pronoun import SINGLE
from onrecord.actors.scene import Scene
from onrecord.actors.source import mentioned
from onrecord.actors.tokens import Tokens
from onrecord.record.aim import Aim, Choice
from onrecord.record.paragraph import Range
from onrecord.record.statement import Act, Statement

# Where the first actor that a content names is the target in more than half of the labelled statements to
# learn from, in 71 of 100 over all: anywhere in it, or where it begins with him ("demanded that Vesk leave").
ANYWHERE: frozenset[Act] = frozenset(("accuse", "threaten", "offer"))
BEGINS: frozenset[Act] = frozenset(("appeal", "criticise", "demand", "praise"))
EARLY = 2  # words in which a content begins
LINKS = frozenset("and or , & the both as well".split())
NONE: frozenset[Act] = frozenset(("defer", "deny"))  # of labelled ones 3 and 5 in 100 have a target
# Of ten dev targets that were "you" or "they" alone none was right, of eleven that were "his" one.
VAGUE = frozenset("you your they them their it its his our the a an".split())
PRONOUNS = VAGUE | frozenset("he she we i him her us who".split())


def aim(
    cast: Cast, statement: Statement, speakers: list[Entity], told: Aim, choice: Choice | None
) -> list[Entity]:
    """At whom `statement` is aimed: by rule alone, or the one of all whom the report names for whom most
    speaks by `choice`, with those who are joined to him by rule."""
    ruled = by_rule(cast, statement, speakers, told.named)
    if choice is None or not told.acts:
        return ruled
    one = chosen(bearing(cast, statement, speakers, told, ruled), choice)
    cast.aimed(speakers, ruled)
    return ruled if one in ruled else [one] if one else []


def by_rule(cast: Cast, statement: Statement, speakers: list[Entity], spots: Sequence[Range]) -> list[Entity]:
    """The first whom the words `spots` mean besides those who speak and their sides, with those who are
    joined to him; else the first whom the content names, where the act shows that it is he."""
    if statement.act in NONE:
        return []
    scene = cast.scene
    spans = [whole for span in spots if (whole := _whole(scene, *scene.tokens.at(*span)))]
    spans = [span for span in dict.fromkeys(spans) if not _is_own(scene.tokens, speakers, *span)]
    spans = [(b, e) for b, e in spans if e - b > 1 or scene.tokens.low(b) not in VAGUE]
    called = {span: _called(cast, *span) for span in spans}
    # Where one is called by name, words without a name ("the western bank") are one only at the beginning.
    opening = spans[:1] if spans and _opens(scene.tokens, statement, spans[0]) else []
    bare = opening if any(called.values()) else spans
    called |= {span: _meant(cast, *span, speakers) for span in bare if not called[span]}
    own = [speaker.party for speaker in speakers]
    left = [(span, who) for span in spans for who in called[span] if who not in speakers]
    found = _joined(scene.tokens, [(span, who) for span, who in left if who.name not in own])
    if found:
        return found
    ruled = target(cast, statement, speakers)
    return [ruled] if ruled else []


def target(cast: Cast, statement: Statement, speakers: list[Entity]) -> Entity | None:
    """The first actor that the content names besides those who speak; None where the act does not show that
    it is the one meant."""
    if statement.act not in ANYWHERE | BEGINS:
        return None
    spans = [cast.scene.tokens.at(*span.span) for span in statement.content]
    inside = (one for begin, end in spans for one in named(cast.scene, begin, end))
    found = next((one for one in inside if not _is_theirs(one.entity, speakers)), None)
    if found is None or not (statement.act in ANYWHERE or found.begin - spans[0][0] < EARLY):
        return None
    cast.keep(found.entity, (found.begin, found.end))
    return found.entity


def _called(cast: Cast, begin: int, end: int) -> list[Entity]:
    """The first whom the words name, if any."""
    found = list(named(cast.scene, begin, end))[:1]
    for one in found:
        cast.keep(one.entity, (one.begin, one.end))
    return [one.entity for one in found]


def _meant(cast: Cast, begin: int, end: int, speakers: list[Entity]) -> list[Entity]:
    """Whom words without a name mean."""
    found = mentioned(cast.scene, begin, end, speakers)
    for entity, words in found.items():
        cast.keep(entity, words)
    return list(found)


def _opens(tokens: Tokens, statement: Statement, span: tuple[int, int]) -> bool:
    """Whether a statement that asks, blames or praises begins with the words: "urged [miners] to leave"."""
    begin = tokens.at(*statement.content[0].span)[0]
    pronoun = span[1] - span[0] == 1 and tokens.low(span[0]) in PRONOUNS
    return statement.act in ANYWHERE | BEGINS and span[0] - begin <= EARLY and not pronoun


def _joined(tokens: Tokens, found: list[tuple[tuple[int, int], Entity]]) -> list[Entity]:
    """The first of those found, and those whose words follow his with no more than "and" between."""
    joined: list[Entity] = []
    last = 0
    for (begin, end), who in found:
        if joined and who not in joined and not all(tokens.low(at) in LINKS for at in range(last, begin)):
            break
        joined += [] if who in joined else [who]
        last = end
    return joined


def _whole(scene: Scene, begin: int, end: int) -> tuple[int, int] | None:
    """`[begin, end)` with the rest of a name that it is a piece of ("S" of "U.S."); None of marks alone."""
    over = [name for name in scene.names.values() if name.begin < end and begin < name.end]
    begin, end = min([begin, *(name.begin for name in over)]), max([end, *(name.end for name in over)])
    return (begin, end) if any(word.isalnum() for word in scene.tokens.words[begin:end]) else None


def _is_own(tokens: Tokens, speakers: list[Entity], begin: int, end: int) -> bool:
    """Whether the words are a "he" or "she" of the reporter's, mostly who speaks: "X said he would go"."""
    pronoun = end - begin == 1 and tokens.low(begin) in ("he", "she") and not tokens.quoted[begin]
    gender = SINGLE[tokens.low(begin)] if pronoun else None
    return pronoun and [e.kind for e in speakers] == ["person"] and speakers[0].gender in (None, gender)


def _is_theirs(entity: Entity, speakers: list[Entity]) -> bool:
    return any(
        entity is speaker or entity.name == speaker.party or (entity.party and entity.party == speaker.party)
        for speaker in speakers
    )
