"""Gazetteer: the places that have a name, read from `gazetteer.bin` block by block."""

import zlib
from bisect import bisect_right
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

BUILT = Path(__file__).with_name("gazetteer.bin")
BLOCK = 160  # lines; a smaller block is read faster, a greater one is packed tighter


class Sense(NamedTuple):
    """One place that a name may mean.

    `kind` is "c" a country, "u" a first-level unit, "d" a second-level one, "k" a capital, "p" a town by
    its own name, "a" a town by another, "f" a region, a water, a range. `unit` is the ISO 3166-2 code of
    the unit that it is or lies in, or "".
    """

    name: str
    kind: str
    country: str
    unit: str
    latitude: float
    longitude: float
    population: int


@lru_cache(maxsize=20_000)
def senses(key: str) -> tuple[Sense, ...]:
    """What a name may mean; `key` is as `onrecord.known.form.key_of` gives it."""
    if not key:
        return ()
    out, block, start = [], _block(_number(key)), f"\n{key}\t"
    at = block.find(start)
    while at >= 0:
        end = block.index("\n", at + 1)
        out.append(_sense(block[at + 1 : end]))
        at = end if block.startswith(start, end) else -1
    return tuple(out)


@lru_cache(maxsize=20_000)
def starts(key: str) -> bool:
    """Whether a longer name begins with the words of `key`."""
    number, start = _number(key + " "), f"\n{key} "
    return start in _block(number) or start in _block(number + 1)[: len(start)]


def _sense(line: str) -> Sense:
    key, name, kind, country, unit, latitude, longitude, people = line.split("\t")
    name = name or key.title()
    return Sense(name, kind, country, unit, float(latitude), float(longitude), int(float(people)))


class _Table(NamedTuple):
    keys: list[str]
    begins: list[int]
    data: bytes


@cache
def _table() -> _Table:
    written = BUILT.read_bytes()
    at = 4 + int.from_bytes(written[:4], "big")
    lines = zlib.decompress(written[4:at]).decode().split("\n")
    keys, begins = [], [at]
    for line in lines:
        key, _, size = line.partition("\t")
        keys.append(key)
        begins.append(begins[-1] + int(size))
    return _Table(keys, begins, written)


def _number(key: str) -> int:
    return max(0, bisect_right(_table().keys, key) - 1)


@lru_cache(maxsize=512)
def _block(number: int) -> str:
    keys, begins, data = _table()
    if number >= len(keys):
        return "\n"
    return f"\n{zlib.decompress(data[begins[number] : begins[number + 1]]).decode()}\n"
