"""Names of places that mean the place, or stand for who sits there (GeoWebNews, Gritta et al. 2018)."""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from onrecord.errors import InputError
from onrecord.record.paragraph import Range
from onrecord.score.attribution import Figure

# Modifiers, demonyms and names in other names are neither; "Mixed" is both.
LITERAL = frozenset(("Literal", "Coercion", "Literal_Modifier"))
STANDS = "Metonymic"
APART = 4  # one article in so many is kept apart


class PlaceName(NamedTuple):
    """A name at `span`, in code points; `stands` where it means a government, a team or the like."""

    span: Range
    stands: bool


class PlaceText(NamedTuple):
    """An article and its names of places that are one or the other, in order."""

    text: str
    names: list[PlaceName]


def read_geowebnews(path: Path) -> tuple[list[PlaceText], list[PlaceText]]:
    """The articles to learn from, and the quarter that is kept apart, chosen by the hash of the text.

    Raises InputError where there is no such file.
    """
    if not path.is_file():
        raise InputError(str(path), "no such file; expected GeoWebNews")
    learned: list[PlaceText] = []
    apart: list[PlaceText] = []
    for article in ET.parse(path).getroot().iter("article"):
        text = article.findtext("text") or ""
        own = sorted(_names(article))
        (apart if _is_apart(text) else learned).append(PlaceText(text, own))
    return learned, apart


def stands_figure(texts: Iterable[PlaceText], stands: Callable[[str, list[Range]], list[bool]]) -> Figure:
    """How many of the names are told right by `stands`, given a text and the spans of its names."""
    right = given = 0
    for text in texts:
        told = stands(text.text, [name.span for name in text.names])
        right += sum(one == name.stands for one, name in zip(told, text.names, strict=True))
        given += len(text.names)
    return Figure(right, given, given)


def _names(article: ET.Element) -> Iterator[PlaceName]:
    for toponym in article.iter("toponym"):
        kind = toponym.findtext("type")
        if kind == STANDS or kind in LITERAL:
            span = int(toponym.findtext("start") or 0), int(toponym.findtext("end") or 0)
            yield PlaceName(span, kind == STANDS)


def _is_apart(text: str) -> bool:
    return int(sha256(text.encode()).hexdigest(), 16) % APART == 0
