"""Function: what a name or a pronoun is in its clause, as far as the words beside it tell."""

from typing import Literal

from onrecord.actors.tokens import Tokens

Function = Literal["subject", "object", "possessor", "oblique"]

PREPOSITIONS = frozenset(
    """of in at from for on with to by about near inside within outside behind as under against among over
    between during including after before into onto upon through toward towards without like unlike than
    via despite beside besides per alongside since until""".split()
)
CONJUNCTIONS = frozenset(
    """and but or nor when while because although though if that which who whom whose where after before as
    since until unless whereas so then whether once""".split()
)
AUXILIARIES = frozenset(
    """is was are were has had have will would can could may might must shall should does did do s also never
    later then again first now soon still not eventually finally both only always often subsequently initially
    himself herself who""".split()
)
VERBS = frozenset(
    """said says told took went won left met began made gave got came became saw knew thought felt found kept
    held led ran sang wrote spoke broke beat fought fell grew drew lost sold sent spent stood taught
    threw wore put set let cut hit hurt quit shot sat rose rode drove chose brought bought built caught
    dealt fled hid hung laid lay meant paid read rang sank shook slept stole struck swore swam woke wins
    goes tells makes takes gives gets comes sees knows thinks finds keeps leaves meets begins asks tries
    wants needs helps plays works lives dies kills loves joins turns""".split()
)
ENDINGS = frozenset(
    "the a an this that these those his her its their and or to with in at on for up out".split()
)


def is_verb(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` looks like a finite verb or stands before one ("also", "never")."""
    word = tokens.word(at)
    if not word.islower():
        return False
    if word in AUXILIARIES or word in VERBS:
        return True
    return len(word) > 3 and (word.endswith("ed") or (word.endswith("s") and tokens.low(at + 1) in ENDINGS))


def function(tokens: Tokens, begin: int, end: int) -> Function:
    """The function of the name `[begin, end)`."""
    if tokens.is_possessive(end):
        return "possessor"
    after = _behind(tokens, end)
    before = begin - 1
    if tokens.low(before) in PREPOSITIONS and not is_verb(tokens, after):
        return "oblique"
    if is_verb(tokens, after):
        return "subject"
    if is_verb(tokens, before):
        return "object"
    return "subject" if tokens.starts_sentence(begin) or tokens.word(before) == "," else "oblique"


def function_of_pronoun(tokens: Tokens, at: int) -> Function:
    """The function of "he", "she", "him", "his" or "her" at `at`; "object" behind a preposition, too."""
    word = tokens.low(at)
    if word in ("he", "she"):
        return "subject"
    after = tokens.word(at + 1)
    bare = not after[:1].isalnum() or after in PREPOSITIONS | CONJUNCTIONS | ENDINGS | AUXILIARIES
    if word == "his" or (word == "her" and not bare):
        return "possessor"
    return "object"


def pronounced(tokens: Tokens, at: int) -> str | None:
    """ "m" or "f" by the first "he" or "she" from `at` on in its sentence, outside quotation marks."""
    while at < len(tokens) and tokens.sentences[at] == tokens.sentences[at - 1]:
        if tokens.low(at) in ("he", "she") and not tokens.quoted[at]:
            return "m" if tokens.low(at) == "he" else "f"
        at += 1
    return None


def _behind(tokens: Tokens, end: int) -> int:
    """The word behind the name that ends at `end` and what is said of it in commas or brackets."""
    opening, at = tokens.word(end), end + 1
    closing = {",": ",", "(": ")"}.get(opening)
    if closing is None:
        return end
    while at < end + 25 and tokens.sentences[min(at, len(tokens) - 1)] == tokens.sentences[end]:
        if tokens.word(at) == closing:
            return at + 1
        at += 1
    return end
