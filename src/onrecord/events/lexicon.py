"""Lexicon: the words that tell an event, each with its PLOVER type, and what it needs around it."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from importlib.resources import files
from typing import NamedTuple

import msgspec

from onrecord.events.inflect import inflected, plural
from onrecord.events.outlook import FACTIVE
from onrecord.record.event import EventType
from onrecord.record.word import WORD

Need = tuple[str, ...]  # parts that are needed together


class Verb(NamedTuple):
    """A row of `tables/verbs.tsv`. `particle` is the second word of "pull out", "" without one."""

    type: EventType
    verb: str
    particle: str
    needs: tuple[Need, ...]


class Form(NamedTuple):
    """A form of a verb: the verb's rows, which forms it may be, and whether all rows need an object.

    `signs` are words of which one stands in the sentence wherever a row holds, None if none has to.
    """

    rows: tuple[Verb, ...]
    names: frozenset[str]
    transitive: bool
    signs: frozenset[str] | None


class Noun(NamedTuple):
    """A row of `tables/nouns.tsv`. `roles` has, by the preposition behind the noun, who stands behind it."""

    type: EventType
    words: tuple[str, ...]
    roles: dict[str, str]
    rank: str
    needs: tuple[str, str] | None = None  # a preposition, and the group of which a word stands behind it


def _rows(name: str) -> Iterator[list[str]]:
    text = files(__package__).joinpath("tables", name).read_text("utf-8")
    return (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))


def _objects() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in _rows("objects.tsv")}


def _verbs() -> dict[str, Form]:
    """The verbs by their forms."""
    found: dict[str, list[tuple[Verb, str]]] = defaultdict(list)
    for kind, phrase, needs in _rows("verbs.tsv"):
        verb, _, particle = phrase.partition(" ")
        row = Verb(_type(kind), verb, particle, tuple(tuple(need.split("+")) for need in needs.split()))
        for name, form in inflected(verb):
            found[form].append((row, name))
    return {form: _form(rows) for form, rows in found.items()}


def _form(rows: list[tuple[Verb, str]]) -> Form:
    verbs = tuple(dict.fromkeys(verb for verb, _ in rows))
    alone = any(need[0][0] in ">^*~" or need == ("none",) for verb in verbs for need in verb.needs)
    signs = [_signs(verb) for verb in verbs]
    known = None if None in signs else frozenset().union(*filter(None, signs))
    return Form(verbs, frozenset(name for _, name in rows), not alone, known)


def _signs(verb: Verb) -> frozenset[str] | None:
    """Words of which one stands beside the verb where its row holds: its particle, or nouns of each need."""
    if verb.particle:
        return frozenset((verb.particle,))
    needed = [next((words for part in need if (words := _words(part))), None) for need in verb.needs]
    return None if None in needed else frozenset().union(*filter(None, needed))


def _words(part: str) -> frozenset[str] | None:
    """The words of which a part of a need asks for one, what a hyphen joins by its last; None if for none."""
    group = part.rpartition("@")[2] if part[0] in "@>" and "@" in part else part[1:] if part[0] == "^" else ""
    if group:
        return frozenset(word.rpartition("-")[2] for word in OBJECTS[group])
    return frozenset((part[1:],)) if part[0] == "~" else None


def _nouns() -> dict[str, list[Noun]]:
    """The rows of a noun by its last word and that word's plural; the longest first."""
    found: dict[str, list[Noun]] = defaultdict(list)
    for kind, phrase, roles, rank, *needs in _rows("nouns.tsv"):
        words = tuple(WORD.findall(phrase))
        row = Noun(_type(kind), words, dict(role.split(":") for role in roles.split()), rank, _need(needs))
        for last in dict.fromkeys((words[-1], plural(words[-1]))):
            found[last].append(row)
    return {last: sorted(rows, key=lambda row: -len(row.words)) for last, rows in found.items()}


def _type(written: str) -> EventType:
    """The PLOVER type that a table has. Raises msgspec.ValidationError where PLOVER has no such."""
    kind: EventType = msgspec.convert(written, EventType)
    return kind


def _need(given: list[str]) -> tuple[str, str] | None:
    preposition, _, group = "".join(given).partition("@")
    return (preposition, group) if group else None


OBJECTS = _objects()
VERBS = _verbs()
NOUNS = _nouns()
TRIGGERS = frozenset(VERBS) | frozenset(NOUNS)
_BASES = frozenset(word for word, form in VERBS.items() if form.names <= {"base", "s"}) - frozenset(NOUNS)
_TELLING = TRIGGERS - _BASES
_REAL = FACTIVE | {"did"}


def may_tell(words: Collection[str]) -> bool:
    """Whether a sentence of these words, in small letters, can tell an event: a base form does only behind
    "to" and "did", which not many verbs before it make real."""
    for word in _TELLING.intersection(words):
        form = VERBS.get(word)
        if word in NOUNS or form is None or form.signs is None or not form.signs.isdisjoint(words):
            return True
    return not _BASES.isdisjoint(words) and not _REAL.isdisjoint(words)
