"""Ground: which units of a map, or all of it, the words of a report mean."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from onrecord.known.form import key_of
from onrecord.maps import Region
from onrecord.places.kindword import UNITS
from onrecord.relate.subject import whole_of

_KINDS = frozenset(
    (*UNITS, *(f"{kind}s" for kind in UNITS), "autonomous", "counties", "territories", "parishes")
)
_SMALL = frozenset(("the", "of", "in", "and"))
_SEVERAL = re.compile(r",\s*(?:and\s+)?|\s+and\s+|\s*&\s*")
_OWNER = re.compile(r"^(.+?)[’']s? (?=[A-Z])")
_OF = re.compile(r" of (.+)$")
_COUNTRY = frozenset(("country", "the country", "nation", "the nation"))


class Ground(NamedTuple):
    """The names of units by the map, and the words for which it has none."""

    units: tuple[str, ...]
    missing: tuple[str, ...]


def is_whole(words: str, is_covered: Callable[[str], bool], is_named: bool) -> bool:
    """Whether the words mean all that a map covers: its name or territory; "the country" where `is_named`."""
    whole = whole_of(words)
    return is_named if whole in _COUNTRY else is_covered(whole)


def ground(
    words: str, regions: Sequence[Region], codes: dict[str, str], is_covered: Callable[[str], bool]
) -> Ground | None:
    """The units that the words name: one, or several in a row; None where the map has none of them.

    A name is found as the map writes it, or without the words for its kind: "Vell" and "Vell region" mean the
    only unit "Vell Province"; where there is a unit "Dast" too, "Dast region" is the other one.
    `codes` are the ISO 3166-2 codes of places that the report names, by their words: by these a unit is found
    that is spelled in another way. What the map covers may stand with it ("Tolmar's Vell region").
    """
    index = _index(regions)
    words = _without_owner(" ".join(words.split()), is_covered)
    if (one := _unit(words, index, regions, codes, False)) is not None:
        return Ground((one,), ())
    items = [item for item in _SEVERAL.split(words) if item]
    plural = _is_kind(items[-1].split()[-1]) or _is_kind(items[0].removeprefix("the ").split()[0])
    found = [(item, _unit(item, index, regions, codes, plural)) for item in items]
    units = tuple(dict.fromkeys(unit for _, unit in found if unit is not None))
    return Ground(units, tuple(item for item, unit in found if unit is None)) if units else None


class _Names(NamedTuple):
    """Units by their whole names, by the bare ones with whether they say their kind, and by the bare ones."""

    whole: dict[str, set[str]]
    kind: dict[tuple[str, bool], set[str]]
    bare: dict[str, set[str]]


def _index(regions: Iterable[Region]) -> _Names:
    index = _Names({}, {}, {})
    for region in regions:
        for name in (region.name, *region.names):
            bare, kind = _bare(name)
            index.whole.setdefault(key_of(name), set()).add(region.name)
            index.kind.setdefault((bare, kind), set()).add(region.name)
            index.bare.setdefault(bare, set()).add(region.name)
    return index


def _unit(
    words: str, index: _Names, regions: Iterable[Region], codes: dict[str, str], plural: bool
) -> str | None:
    bare, kind = _bare(words)
    kind = kind or plural
    for found in (
        index.whole.get(key_of(words.removeprefix("the "))),
        index.kind.get((bare, kind)),
        index.bare.get(bare),
    ):  # fmt: skip
        if found:
            return next(iter(found)) if len(found) == 1 else None
    named = next((codes[word] for word in _by_kind(words) if word in codes), None) if kind else None
    return next((region.name for region in regions if named and region.code == named), None)


def _bare(name: str) -> tuple[str, bool]:
    """A name without the words for its kind, and whether it had any."""
    words = key_of(name).split()
    left = [word for word in words if word not in _KINDS and word not in _SMALL]
    return (" ".join(left), any(w in _KINDS for w in words)) if left else (" ".join(words), False)


def _by_kind(words: str) -> Iterator[str]:
    """The words as they stand, and without those for a kind."""
    yield words
    yield " ".join(word for word in words.split() if not _is_kind(word) and word not in _SMALL)


def _is_kind(word: str) -> bool:
    return word.casefold() in _KINDS


def _without_owner(words: str, is_covered: Callable[[str], bool]) -> str:
    """The words without what is covered before or behind them: "Tolmar's ...", "... of Tolmar"."""
    owner, of = _OWNER.match(words), _OF.search(words)
    if owner and is_covered(owner[1]):
        return words[owner.end() :]
    return words[: of.start()] if of and is_covered(of[1]) else words
