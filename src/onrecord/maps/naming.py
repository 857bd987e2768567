"""Naming: which property of a map's features is the name of a unit, and what else names it.

There is no standard for it. The usual ones are "name" with "name:en" and others in OpenStreetMap, "NAME"
and "NAME_EN" in Natural Earth, "shapeName" in geoBoundaries, "ADM1_EN" in the Common Operational Datasets,
"NAME_1" in GADM, "NAME_LATN" in Eurostat's.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from onrecord.errors import InputError, UsageError, printable, quoted

Properties = dict[str, Any]

_NAMES = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"name[:_]en(?:gl)?", r"adm(?:in)?\d_?(?:name_?)?en", r"name_latn", r"name", r"shapename",
        r"nuts_name", r"adm(?:in)?\d_?name", r"name_\d", r"title", r"label",
    )
]  # fmt: skip
_ENGLISH_OR_NONE = re.compile(
    r"(?:\w+_)?name(?:_?\d|_long|_alt)?(?:[:_]en(?:gl)?)?|\w+_en|shapename", re.IGNORECASE
)
_CODE = re.compile(r"[A-Z]{2}-[A-Z0-9]{1,3}")  # ISO 3166-2
_LONGEST = 100
_DEEPEST = 4
_SHOWN = 12  # properties in a message


class Naming(NamedTuple):
    """A unit's name, its other names, and its code by ISO 3166-2 where the map has it."""

    name: str
    names: tuple[str, ...]
    code: str | None


def naming(units: Sequence[tuple[str, Properties]], chosen: str | None) -> list[Naming]:
    """How each of `units`, where it stands and its properties, is named; by the property `chosen` if given.

    Else by the first property of the usual ones that all have and that tells them apart. Other names are
    those in English or in no language that is named; what several units share names none of them.

    Raises UsageError where no unit has `chosen`, and InputError where a unit has no name, and where two have
    the same though none was chosen.
    """
    property_ = chosen if chosen is not None else _property([properties for _, properties in units])
    names = [_text(properties.get(property_)) for _, properties in units]
    if chosen is not None and not any(names):
        raise UsageError(f"--name-property: no feature has {quoted(chosen)}; {_there(units)}")
    for (where, properties), name in zip(units, names, strict=True):
        if name is None:
            has = f"no {quoted(chosen)}" if chosen is not None else "no name"
            raise InputError(where, f"{has}; expected one for each unit; {_there([(where, properties)])}")
    told = [name for name in names if name is not None]
    if chosen is None:
        _check_apart(units, told, property_)
    others = _unshared([list(_others(properties)) for _, properties in units])
    codes = _unshared([_codes(properties) for _, properties in units])
    return [
        Naming(name, tuple(other for other in also if other != name), code[0] if code else None)
        for name, also, code in zip(told, others, codes, strict=True)
    ]


def label(properties: Properties) -> str | None:
    """The name of one feature, by the first of the usual properties that it has."""
    return _text(properties.get(_property([properties])))


def _property(units: Sequence[Properties]) -> str:
    """The property that names them: one that all have and is different in each, else one that all have."""
    usual = sorted(
        (number, -_digit(key), key)
        for key in dict.fromkeys(key for properties in units for key in properties)
        for number, pattern in enumerate(_NAMES)
        if pattern.fullmatch(key)
    )
    held = [key for *_, key in usual if all(_text(properties.get(key)) for properties in units)]
    apart = (key for key in held if len({properties[key] for properties in units}) == len(units))
    return next(apart, held[0] if held else "name")


def _digit(key: str) -> int:
    """The level of "NAME_1" and "ADM2_EN": the deepest names the feature, the others what it lies in."""
    found = re.search(r"\d", key)
    return int(found[0]) if found else 0


def _text(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _check_apart(units: Sequence[tuple[str, Properties]], names: list[str], property_: str) -> None:
    twice = next((name for name, count in Counter(names).items() if count > 1), None)
    if twice is None:
        return
    first, second = [i for i, name in enumerate(names) if name == twice][:2]
    place = units[first][0].rpartition(", ")[2]
    raise InputError(
        units[second][0],
        f"{quoted(twice)} by its {quoted(property_)}, like {place}; expected different names; "
        f"{_there(units)}; --name-property {printable(property_)} takes those as one",
    )


def _there(units: Sequence[tuple[str, Properties]]) -> str:
    """The properties to choose from: those that tell the units apart, or that have "name" in their names."""
    keys = [
        key
        for key in dict.fromkeys(key for _, properties in units for key in properties)
        if _tells(units, key)
    ]
    shown = sorted(keys, key=lambda key: "name" not in key.casefold())[:_SHOWN]
    more = f" and {len(keys) - _SHOWN} more" if len(keys) > _SHOWN else ""
    if not shown:
        return "no property tells the units apart"
    return f"choose with --name-property from {', '.join(map(printable, shown))}{more}"


def _tells(units: Sequence[tuple[str, Properties]], key: str) -> bool:
    values = [_text(properties.get(key)) for _, properties in units]
    return None not in values and len(set(values)) == len(values)


def _others(value: Properties, deep: int = 0) -> Iterator[str]:
    """The names in English or in no language that is named, also in properties within properties."""
    for key, inner in value.items():
        if isinstance(inner, dict) and deep < _DEEPEST:
            yield from _others(inner, deep + 1)
        elif isinstance(inner, str) and _ENGLISH_OR_NONE.fullmatch(key):
            yield from (n for one in inner.split(";") if (n := _text(one)) and len(n) <= _LONGEST)


def _codes(properties: Properties) -> list[str]:
    values = (value for key, value in properties.items() if "iso" in key.casefold())
    return [value for value in values if isinstance(value, str) and _CODE.fullmatch(value)]


def _unshared(found: list[list[str]]) -> list[list[str]]:
    """Each list without what another has as well, and each word once."""
    count = Counter(word for words in found for word in set(words))
    return [[word for word in dict.fromkeys(words) if count[word] == 1] for words in found]
