"""Paper: whose words a statement, a message or a report is that a source names."""

from onrecord.actors.entity import Entity
from onrecord.actors.lexicon import DATA, PAPERS, singular
from onrecord.actors.phrase import ARTICLES, DAYS, Phrase
from onrecord.actors.scene import Scene

ISSUED = frozenset("released issued posted attributed sent signed distributed".split())
WRITTEN = frozenset("written compiled prepared authored drafted".split())
LETTERS = frozenset("report letter memo survey poll assessment data".split())  # that come from somebody
SITES = frozenset("website site page account channel blog feed".split())
BETWEEN = DAYS | frozenset("on in last this week month year late early earlier today yesterday out".split())
REACH = 5  # words from its noun to "by" or "from"
NEAR = 2  # paragraphs back to the one whose statement "the statement" is


def author(scene: Scene, cut: Phrase) -> tuple[int, int] | None:
    """The words that name whose the paper is that `cut` names; None where it is no paper, and of no author.

    "A statement by the ministry", "the report of Friday from the bank", "Dorn's message", "a post on the
    party's website"; not "a document posted by the ministry", which need not be its own.
    """
    noun = _noun(scene, cut)
    personal = noun in DATA and scene.graded.get(cut.begin) in ("named official", "named person")
    if (noun in PAPERS or personal) and (owner := _owner(scene, cut)):
        return owner
    if noun not in PAPERS | DATA or cut.quantified:
        return None
    return _by(scene, cut, noun) or (_site(scene, cut) if noun in PAPERS else None)


def made(scene: Scene, cut: Phrase, found: list[Entity]) -> list[Entity]:
    """`found`, kept as those who made the paper that `cut` names."""
    scene.papers[_noun(scene, cut)] = found
    return found


def maker(scene: Scene, cut: Phrase) -> list[Entity]:
    """Who made "the report" or "the statement" that `cut` is, named before; empty where nothing tells."""
    words = [scene.tokens.low(at) for at in range(cut.begin, cut.core)]
    bare = len(words) == 2 and words[0] in ("the", "that", "this") and cut.core == cut.end
    noun = _noun(scene, cut)
    if not bare or noun not in PAPERS | DATA:
        return []
    return scene.papers.get(noun) or (_stated(scene, cut.begin) if noun in PAPERS else [])


def _stated(scene: Scene, at: int) -> list[Entity]:
    """Who spoke last in his own words near before the word `at`."""
    paragraphs = scene.tokens.paragraphs
    for begin, entities in scene.before(at):
        if begin not in scene.inner and entities and entities[0].grade not in ("unnamed group", "media"):
            return entities if paragraphs[at] - paragraphs[begin] <= NEAR else []
    return []


def _noun(scene: Scene, cut: Phrase) -> str:
    return singular(scene.tokens.low(cut.head))


def _owner(scene: Scene, cut: Phrase) -> tuple[int, int] | None:
    """The words before the last possessive ending before the noun, or the pronoun that begins the phrase."""
    t = scene.tokens
    if t.low(cut.begin) in ("his", "her"):
        return cut.begin, cut.begin + 1
    marks = [at for at in range(cut.begin + 1, cut.head) if t.is_possessive(at)]
    return (cut.begin, marks[-1]) if marks else None


def _by(scene: Scene, cut: Phrase, noun: str) -> tuple[int, int] | None:
    t = scene.tokens
    for at in range(cut.core, min(cut.core + REACH, cut.end - 1)):
        low = t.low(at)
        if low in ("by", "from") or (low == "to" and t.low(at - 1) == "attributed"):
            capital = any(t.word(place)[:1].isupper() for place in range(at + 1, cut.end))
            theirs = low != "from" or noun in PAPERS or (capital and t.low(cut.head) in LETTERS)
            return (at + 1, cut.end) if theirs else None
        if low not in BETWEEN | WRITTEN | (ISSUED if noun in PAPERS else frozenset()):
            return None
    return None


def _site(scene: Scene, cut: Phrase) -> tuple[int, int] | None:
    """Whose the site is on which it stands: "on the party's website", "on the City Council website"."""
    t = scene.tokens
    on = next(
        (at for at in range(cut.core, cut.end) if t.low(at) == "on" and t.low(at + 1) not in DAYS), None
    )
    end = next((at for at in range(on or cut.end, cut.end) if t.low(at) in SITES), None)
    if on is None or end is None:
        return None
    begin = on + 1
    if t.low(begin) in ("his", "her", "its", "their"):
        return begin, begin + 1
    marks = [at for at in range(begin, end) if t.is_possessive(at)]
    if marks:
        return begin, marks[-1]
    while end - 1 > begin and t.low(end - 1) in ("web", "facebook", "twitter", "telegram", "official"):
        end -= 1
    named = t.low(begin) in ARTICLES and t.word(begin + 1)[:1].isupper()
    return (begin, end) if named and end > begin + 1 else None
