"""Role: what a report says that a person is, right before or after the name."""

from typing import NamedTuple

from onrecord.actors.function import CONJUNCTIONS, PREPOSITIONS, is_verb
from onrecord.actors.lexicon import (
    BODIES,
    FORMER,
    HONORIFICS,
    MODIFIERS,
    PORTFOLIOS,
    is_role,
    singular,
)
from onrecord.actors.name import Name
from onrecord.actors.side import HYPHENS, Sides
from onrecord.actors.tokens import Tokens

LONGEST = 30  # words of an apposition
ARTICLES = ("the", "a", "an")
_LEADING = frozenset("heads leads commands chairs".split())
_FEW = 3  # words between whose title it is and the title: "top foreign policy"
_SMALL = PREPOSITIONS | CONJUNCTIONS | frozenset((*ARTICLES, "his", "her", "its", "their", "our"))
_IN_NAMES = HYPHENS | frozenset("'’.")


class Role(NamedTuple):
    """The words `[begin, end)` say what a person is; `head` is the noun of it, in small letters."""

    begin: int
    end: int
    head: str


def role_before(tokens: Tokens, sides: Sides, name: Name) -> Role | None:
    """The title before `name`: "US Secretary of State", "The North's negotiator,", "[spokesman]", "Mr."."""
    end = name.begin
    while tokens.word(end - 1) in (",", "]", ".") and _in_one(tokens, end - 1, name.begin):
        end -= 1
    comma = tokens.word(end) == "," and end < name.begin
    head = _head_back(tokens, end)
    of_something = head is None and comma
    head = _head_of(tokens, end) if of_something else head
    if head is None or not tokens.joined(name.begin):
        return None
    begin = _left(tokens, sides, head)
    if comma and not _is_noun_phrase(tokens, begin, head):
        return None
    first = begin - (tokens.low(begin - 1) in ARTICLES)
    if of_something and not (tokens.starts_sentence(first) or tokens.word(name.end) == ","):
        return None  # "Then he met the speaker of the chamber, X said"
    return Role(begin, end, tokens.low(head))


def role_after(tokens: Tokens, name: Name, names: dict[int, Name]) -> Role | None:
    """The apposition behind `name`: ", chairman of the committee of the Federation Council,"."""
    if tokens.word(name.end) not in (",", "(", "—", "–") or not tokens.joined(name.end):
        return None
    begin = at = name.end + 1
    if tokens.low(begin) in ("who", "which") and tokens.low(begin + 1) in ("is", "was", *_LEADING):
        begin = at = begin + 2
    head = None
    while (
        tokens.joined(at)
        and at < begin + LONGEST
        and tokens.word(at) not in (",", ".", ")", "”", '"', ";", "—")
    ):
        person = names.get(at)
        if person and person.kind == "person" and head is not None and head == at - 1:
            return None  # the title of the next name
        if head is None and at - begin > 7:
            return None
        if head is None and not _opens(tokens, at, at == begin):
            return None
        if head is None and is_role(tokens.word(at)) and not is_role(tokens.word(at + 1)):
            head = at
        at += 1
    return Role(begin, at, tokens.low(head)) if head is not None else None


def _head_back(tokens: Tokens, end: int) -> int | None:
    """Where the noun of a title stands that ends before `end`."""
    last = end - 1
    if is_role(tokens.word(last)) or tokens.low(last) in HONORIFICS:
        return last
    portfolio = tokens.word(last) in PORTFOLIOS or tokens.word(last).casefold() in (
        "affairs",
        "general",
        "minister",
    )
    for at in range(last, max(last - 4, 0), -1):
        if tokens.low(at) in ("for", "to") and is_role(tokens.word(at - 1)):
            return at - 1  # "special envoy for Vesk"
        if not tokens.word(at)[:1].isupper():
            break
    for at in range(last, max(last - 5, -1), -1):
        if portfolio and is_role(tokens.word(at)):
            return at
    return None


def _head_of(tokens: Tokens, end: int) -> int | None:
    """The noun of "the head of the commission" that ends before the comma at `end`."""
    head = None
    for at in range(end - 1, max(end - 12, 0), -1):
        plain = tokens.word(at).isalnum() or tokens.word(at) in _IN_NAMES
        if not plain or not _in_one(tokens, at, end) or (tokens.low(at) != "s" and is_verb(tokens, at)):
            break
        if tokens.low(at) in ("of", "for", "at") and is_role(tokens.word(at - 1)):
            head = at - 1
    return head


def _in_one(tokens: Tokens, at: int, other: int) -> bool:
    """Whether two words stand in one sentence."""
    return at >= 0 and tokens.sentences[at] == tokens.sentences[other]


def _left(tokens: Tokens, sides: Sides, head: int) -> int:
    """Where the title begins whose noun stands at `head`."""
    begin = head
    while tokens.joined(begin) and _belongs(tokens, begin - 1):
        begin -= 1
    for owner in sides.owners(max(begin - 6, 0), head + 1):
        end = owner.end + tokens.possessive(owner.end)
        if owner.begin < begin and tokens.joined(begin) and _are_nouns(tokens, end, begin):
            return owner.begin
    return begin


def _are_nouns(tokens: Tokens, begin: int, end: int) -> bool:
    """Whether a few small words may stand before a title: "the United Nations relief chief"."""
    small = range(begin, end)
    return len(small) <= _FEW and all(
        (tokens.word(at).isalpha() or tokens.word(at) in HYPHENS)
        and tokens.low(at) not in _SMALL
        and not is_verb(tokens, at)
        for at in small
    )


def _belongs(tokens: Tokens, at: int) -> bool:
    word, low = tokens.word(at), tokens.low(at)
    if low in MODIFIERS or is_role(word) or low in FORMER or singular(word) in BODIES:
        return True
    if word in ("'", "’") or (low == "s" and tokens.is_possessive(at - 1)):
        return tokens.is_possessive(at) or low == "s"
    if word in HYPHENS and tokens.begins[at] != tokens.ends[at - 1]:
        return False  # a dash
    if word in HYPHENS or (word == "." and len(tokens.word(at - 1)) == 1):
        return True
    return (
        word[:1].isupper() and word.isalpha() and low not in ARTICLES and not tokens.starts_sentence(at)
    ) or (word[:1].isupper() and tokens.starts_sentence(at) and tokens.word(at + 1) in (".", "'", "’"))


def _is_noun_phrase(tokens: Tokens, begin: int, head: int) -> bool:
    """Whether the words up to `head` are definite: "the envoy, X", not "met an envoy, X"."""
    definite = tokens.low(begin - 1) in ("the", "its", "their", "his", "her")
    return definite or any(tokens.is_possessive(at) for at in range(begin, head))


def _opens(tokens: Tokens, at: int, first: bool) -> bool:
    """Whether the word at `at` can stand in an apposition before its noun."""
    word, low = tokens.word(at), tokens.low(at)
    if low in ARTICLES or low in ("its", "their", "his", "one", "now"):
        return first or tokens.low(at - 1) in ("now",)
    if low in ("who", "which", "and", "said", "says", "but", "told", "has", "had", "is", "was"):
        return False
    return word.isalnum() or word in _IN_NAMES
