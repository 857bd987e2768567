"""re3d: reports of a conflict with their names marked (Defence Science and Technology Laboratory, 2017)."""

import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from onrecord.record.name import Name, NameKind
from onrecord.score.namedtext import NamedText

RE3D_KINDS: dict[str, NameKind] = {
    "Person": "person",
    "Organisation": "organisation",
    "Nationality": "nationality",
    "Location": "place",
}


def read_re3d(folder: Path) -> list[NamedText]:
    """The documents of all sources in `folder`, with their outermost names.

    Of two on the same words the one that the annotators were surer of counts. Weapons, times and
    amounts are no names here.
    """
    given: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for entity in _rows(folder, "entities.json"):
        if entity["type"] in RE3D_KINDS:
            given[entity["documentId"]].append(entity)
    return [
        NamedText(d["_id"], d["text"], _outermost(given[d["_id"]])) for d in _rows(folder, "documents.json")
    ]


def _rows(folder: Path, name: str) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob(f"*/{name}")):
        yield from map(json.loads, filter(str.strip, path.read_text(encoding="utf-8").splitlines()))


def _outermost(entities: list[dict[str, Any]]) -> list[Name]:
    found: list[Name] = []
    for entity in sorted(entities, key=lambda e: (e["begin"], -e["end"], -e["confidence"])):
        if not found or entity["begin"] >= found[-1].span[1]:
            found.append(Name((entity["begin"], entity["end"]), RE3D_KINDS[entity["type"]]))
    return found
