"""Bridge: the party of a source that leaves it to the context, from the body that spoke before it."""

from onrecord.actors.lexicon import QUALITIES, STATE_BODIES, singular
from onrecord.actors.phrase import ARTICLES, Phrase
from onrecord.actors.scene import Scene
from onrecord.record.statement import Grade


def leans(scene: Scene, phrase: Phrase, graded: Grade) -> bool:
    """Whether nothing says whose it is: "the cabinet", "officials"."""
    words = [
        scene.tokens.low(at) for at in range(phrase.begin, phrase.core) if scene.tokens.word(at).isalnum()
    ]
    plain = all(word in ARTICLES | QUALITIES for word in words[:-1]) and phrase.core == phrase.end
    head = singular(words[-1]) if words else ""
    return plain and (
        head in STATE_BODIES if graded == "institution" else graded == "anonymous" and head == "official"
    )


def bridge(scene: Scene, at: int) -> str | None:
    """The party of the body that spoke last, in this paragraph or the one before.

    One that speaks in the words of another does not count.
    """
    t = scene.tokens
    for begin, entities in scene.before(at):
        if t.paragraphs[at] - t.paragraphs[begin] > 1:
            return None
        if begin in scene.inner:
            continue
        if len(entities) == 1 and entities[0].party and entities[0].grade in ("institution", "anonymous"):
            return entities[0].party if "; " not in entities[0].party else None
    return None
