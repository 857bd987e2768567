"""Describe: whom a noun phrase without a person's name means."""

from onrecord.actors.again import again
from onrecord.actors.body import body, named_before
from onrecord.actors.bridge import bridge, leans
from onrecord.actors.counterpart import counterpart
from onrecord.actors.entity import Entity
from onrecord.actors.holder import holder
from onrecord.actors.home import home
from onrecord.actors.lawmaker import lawmaker
from onrecord.actors.lexicon import OUTSIDERS, PERSONS, TITLES, is_plural, singular
from onrecord.actors.make import body_of, made
from onrecord.actors.nation import is_local
from onrecord.actors.nature import grade
from onrecord.actors.party import party_of
from onrecord.actors.phrase import ARTICLES, Phrase
from onrecord.actors.phrase import phrase as cut
from onrecord.actors.scene import Scene
from onrecord.actors.side import Owner
from onrecord.known.slug import slug
from onrecord.record.statement import Grade

NAMES = ("name", "capital", "demonym")
EPITHETS = {"world body": "United Nations", "alliance": "NATO", "bloc": "European Union"}


def describe(scene: Scene, phrase: Phrase, owner: Entity | None = None) -> Entity:
    """The actor that `phrase` means; `owner` is whom a pronoun in it means ("its foreign minister")."""
    phrase = _apposed(scene, phrase) or phrase
    opposite = scene.tokens.low(phrase.head) == "counterpart"  # whose side is another than the owner's
    owner_party = owner.party if owner and not opposite else None
    told = counterpart(scene, phrase, owner) if opposite else None
    if told := told or holder(scene, phrase, owner_party) or _known(scene, phrase):
        return told
    graded = grade(scene.tokens, phrase)
    party = owner_party or party_of(scene, phrase, graded)
    if meant := again(scene, phrase, graded, party):
        meant.party = meant.party or (party if not meant.outside else None)
        return meant
    if party is None and (meant := body(scene, phrase, graded)):
        return meant
    if party is None and graded == "institution" and (words := named_before(scene, phrase)):
        return describe(scene, cut(scene.tokens, scene.names, *words))
    head = singular(scene.tokens.word(phrase.head))
    plural = is_plural(scene.tokens.word(phrase.head))
    if party is None and leans(scene, phrase, graded):
        party = bridge(scene, phrase.begin)
    party = party or home(scene, phrase, graded)
    graded = _as_read(scene, phrase, graded, head)
    if graded == "anonymous" and (not plural or _is_one_of(scene, phrase)):
        return scene.anonymous(head, party)
    return made(scene, phrase, graded, party, plural, owner)


def _apposed(scene: Scene, phrase: Phrase) -> Phrase | None:
    """What stands behind the comma of a phrase without a noun: "one of them, an adviser"."""
    t, at = scene.tokens, phrase.core
    told = t.low(phrase.head) in ("them", "one", "other", "another") and t.word(at) == ","
    return cut(t, scene.names, at + 1, phrase.end) if told and t.low(at + 1) in ("a", "an") else None


def _is_one_of(scene: Scene, phrase: Phrase) -> bool:
    """Whether `phrase` is "one of the diplomats" and the like."""
    return phrase.quantified and scene.tokens.low(phrase.begin) == "one"


def _as_read(scene: Scene, phrase: Phrase, graded: Grade, head: str) -> Grade:
    """`graded`, or how the source was read where its noun alone does not tell: "a fact sheet"."""
    read = scene.graded.get(phrase.begin)
    person = head in TITLES | PERSONS | OUTSIDERS
    if graded != "anonymous" or read is None:
        return graded
    if person:
        return read if read == "named official" and head in TITLES else graded
    return read if read in ("data", "media", "unnamed group", "institution") else graded


def _known(scene: Scene, phrase: Phrase) -> Entity | None:
    """The known actor that the words before the first preposition are the name of."""
    t = scene.tokens
    begin = phrase.begin + (t.low(phrase.begin) in ARTICLES or not t.word(phrase.begin).isalnum())
    text = " ".join(t.low(at) for at in range(begin, phrase.core))
    epithet = EPITHETS.get(text)
    if epithet and (actor := scene.sides.named(epithet)):
        return body_of(scene, scene.sides.called(actor), actor.kind, actor.name, actor.id)
    for owner in scene.sides.owners(phrase.begin, phrase.end):
        if member := lawmaker(scene, phrase, owner):
            return member
        if owner.begin <= begin and owner.end >= phrase.core - _side(scene, phrase, owner):
            leader = owner.alias.kind == "leader" and again(
                scene, phrase, "named official", scene.sides.party(owner.actor)
            )
            return leader or _of(
                scene, owner, is_plural(t.word(phrase.head)) and t.low(phrase.begin) != "the"
            )
    return None


def _side(scene: Scene, phrase: Phrase, owner: Owner) -> int:
    """1 for "the Russian side" and the like, which is the party itself."""
    return int(scene.tokens.low(phrase.core - 1) == "side" and owner.end == phrase.core - 1)


def _of(scene: Scene, owner: Owner, people: bool) -> Entity:
    if owner.actor.kind == "person":
        return scene.person(owner.actor)
    kind, itself = owner.alias.kind, owner.alias.kind in NAMES
    text = scene.in_full(scene.tokens.text(owner.begin, owner.end))
    state = owner.actor.kind == "state" and owner.alias.kind != "demonym"
    called = owner.actor.name if state else scene.sides.called(owner.actor)
    name = called if itself else text
    known = None if is_local(owner.actor) else owner.actor.id
    if known and not itself:
        known += f"/{slug(owner.alias.text)}"
    party = scene.sides.party(owner.actor)
    if kind == "leader":
        entity = scene.entity(name, "person", known)
        entity.grade, entity.party = "named official", party
        return entity
    if kind == "demonym" and people:
        entity = scene.entity(scene.tokens.text(owner.begin, owner.end), "persons")
        entity.grade, entity.party, entity.plural = "unnamed group", entity.party or party, True
        return entity
    kind_ = "body" if kind in ("institution", "forces") else owner.actor.kind
    return body_of(scene, name, kind_, party, known)
