"""Newswire with its names marked: English Worldwide Newswire (Shan et al. 2023)."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from onrecord.errors import InputError
from onrecord.record.name import Name, NameKind
from onrecord.score.namedtext import NamedText

# Dates and sums of money are no names; what a facility is called names a place.
NEWSWIRE_KINDS: dict[str, NameKind] = {
    "Person": "person",
    "Organization": "organisation",
    "NORP": "nationality",
    "Location": "place",
    "Facility": "place",
    "Misc": "other",
    "Product": "other",
}
APART = 10  # one document in so many is kept apart
SENTENCES = 2  # a paragraph: the corpus marks none
_TIGHT = frozenset(".,;:!?%)]}’”'")
_OPENING = frozenset("([{“‘$£€#@")
_JOINING = frozenset("-–—/")


class _Token(NamedTuple):
    word: str
    label: str


def read_newswire(folder: Path) -> tuple[list[NamedText], list[NamedText]]:
    """The texts to learn from, and the tenth that is kept apart, chosen by the hash of the file's name.

    Raises InputError where there is no such folder.
    """
    if not folder.is_dir():
        raise InputError(str(folder), "no such folder; expected World Newswire")
    learned: list[NamedText] = []
    apart: list[NamedText] = []
    for path in sorted(folder.glob("*.tsv")):
        sentences = list(_sentences(path.read_text(encoding="utf-8").splitlines()))
        text = named_text(path.name, sentences, NEWSWIRE_KINDS)
        (apart if is_apart(path.name) else learned).append(text)
    return learned, apart


def is_apart(name: str) -> bool:
    """Whether the document `name` is kept apart."""
    return int(sha256(name.encode()).hexdigest(), 16) % APART == 0


def _sentences(lines: Iterable[str]) -> Iterator[list[_Token]]:
    """Sentences of tokens with their outermost label; addresses of pages are left out."""
    sentence: list[_Token] = []
    for line in [*lines, ""]:
        word, *labels = line.split("\t")
        if word and not word.startswith("http"):
            sentence.append(_Token(word, labels[0] if labels else "O"))
        elif sentence and not word:
            yield sentence
            sentence = []


def named_text(id_: str, sentences: list[list[_Token]], kinds: dict[str, NameKind]) -> NamedText:
    """The sentences as running text. Labels are B-, I- and O; those that `kinds` lacks name nothing."""
    text, open_kind = "", ""
    names: list[Name] = []
    for number, sentence in enumerate(sentences):
        between = "" if not number else "\n\n" if number % SENTENCES == 0 else " "
        marks = 0
        for token in sentence:
            straight = token.word == '"'
            closing = straight and marks % 2 == 1
            tight = token.word[0] in _TIGHT or token.word in _JOINING or token.word == "n't" or closing
            text += "" if tight and between == " " else between
            begin, text = len(text), text + token.word
            prefix, _, label = token.label.partition("-")
            if prefix == "I" and label == open_kind and names:
                names[-1] = names[-1]._replace(span=(names[-1].span[0], len(text)))
            elif prefix in ("B", "I") and label in kinds:
                names.append(Name((begin, len(text)), kinds[label]))
            open_kind = label if prefix in ("B", "I") and label in kinds else ""
            opening = token.word in _OPENING or token.word in _JOINING or (straight and not closing)
            between = "" if opening else " "
            marks += straight
    return NamedText(id_, text, names)
