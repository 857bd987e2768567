"""Pack: the rows of the gazetteer, and the file that they are written to."""

import zlib
from pathlib import Path
from typing import NamedTuple

from onrecord.places.gazetteer import BLOCK


class Row(NamedTuple):
    """One sense of one name, as a line of the gazetteer has it."""

    key: str
    name: str
    kind: str
    country: str
    unit: str
    latitude: float
    longitude: float
    population: int

    def line(self) -> str:
        name = "" if self.name == self.key.title() else self.name
        place = (f"{self.latitude:.2f}", f"{self.longitude:.2f}", f"{self.population:.2g}")
        return "\t".join((self.key, name, *self[2:5], *place))


def cut(given: list[Row]) -> list[Row]:
    """The senses that are told apart: of two of one kind within a fifth of a degree, the greater.

    A second-level unit goes where a town of its name stands for it.
    """
    best: dict[tuple[str, str, str, int, int], Row] = {}
    for row in sorted(given, key=lambda row: row.population):
        best[row.key, row.kind, row.country, round(row.latitude * 5), round(row.longitude * 5)] = row
    towns = {(row.key, row.country) for row in best.values() if row.kind == "p"}
    return sorted(row for row in best.values() if row.kind != "d" or (row.key, row.country) not in towns)


def write(path: Path, given: list[Row]) -> None:
    """`given` in packed blocks of about `BLOCK` lines, no key in two of them, behind an index.

    The index has the first key of each block and the bytes it takes; before it stand its own, in four bytes.
    """
    blocks: list[list[Row]] = []
    for row in given:
        if not blocks or (len(blocks[-1]) >= BLOCK and blocks[-1][-1].key != row.key):
            blocks.append([])
        blocks[-1].append(row)
    packed = [zlib.compress("\n".join(row.line() for row in block).encode(), 9) for block in blocks]
    lines = [f"{block[0].key}\t{len(data)}" for block, data in zip(blocks, packed, strict=True)]
    index = zlib.compress("\n".join(lines).encode(), 9)
    path.write_bytes(len(index).to_bytes(4, "big") + index + b"".join(packed))
