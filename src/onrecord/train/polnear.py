"""PolNeAR with its silver layers, for training."""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from onrecord.record.issue import Issue
from onrecord.record.paragraph import Range
from onrecord.record.statement import Act, Grade
from onrecord.score.gold import Attribution, read_gold


class Move(NamedTuple):
    """What an attribution, outermost or nested, does, what it is about, how its source is named.

    `targets` are the words that name the one at whom it is aimed, None where it cannot be told which.
    """

    attribution: Attribution
    act: Act
    issues: list[Issue]
    grade: Grade | None
    targets: list[Range] | None


@dataclass
class Document:
    """A report and its attributions.

    `syntax` holds the silver layer's tokens by where they begin, `sentences` the ranges of its
    sentences. `nested` are the attributions that stand in the content of another; which there
    are is known in the ranges `whole` and outside every content, and unknown elsewhere, since
    PolNeAR marks the outermost only.
    """

    id: str
    text: str
    attributions: list[Attribution]
    syntax: dict[int, "Token"] = field(default_factory=dict)
    sentences: list[Range] = field(default_factory=list)
    nested: list[Attribution] = field(default_factory=list)
    whole: list[Range] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    conditions: list[Range] | None = None


@dataclass(slots=True)
class Token:
    """A token of the silver layer (Stanford CoreNLP); `head` is where the head word begins."""

    part: str
    name: str
    relation: str
    head: int


def read_polnear(folder: Path, silver: Path | None = None) -> list[Document]:
    """The reports of `folder` with the layers of the file `silver`."""
    layers = dict(_read_silver(silver)) if silver else {}
    return [Document(g.id, g.text, g.attributions, *layers.get(g.id, ({}, []))) for g in read_gold(folder)]


def _read_silver(path: Path) -> Iterator[tuple[str, tuple[dict[int, Token], list[Range]]]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            layer, sentences = {}, []
            for sentence in row["sentences"]:
                for begin, _, part, _, name, head, relation in sentence:
                    layer[begin] = Token(part, name, relation, sentence[head - 1][0] if head else begin)
                sentences.append((sentence[0][0], sentence[-1][1]))
            yield row["id"], (layer, sentences)
