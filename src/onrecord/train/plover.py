"""PLOVER: sentences with an actor and his deed, labelled by others, against the acts that the reader tells.

usage: python -m onrecord.train.plover FOLDER    of statements by that actor, whose act fits the label

Of PLOVER's types some are done by saying alone and some by doing; the acts that each can be are in
docs/decisions/0019-acts-on-the-same-pass.md.
"""

import argparse
import csv
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from onrecord.errors import InputError
from onrecord.reader import Reader
from onrecord.record.paragraph import Range
from onrecord.record.statement import Act, Statement
from onrecord.score.attribution import Figure, table
from onrecord.train.measure import read_text

FILE = Path("plover/PLV_train.tsv")
ACTS: dict[str, frozenset[Act]] = {
    "ACCUSE": frozenset(("accuse", "criticise")),
    "AGREE": frozenset(("accept", "offer", "promise")),
    "REJECT": frozenset(("reject", "deny")),
    "REQUEST": frozenset(("appeal", "demand")),
    "SUPPORT": frozenset(("accept", "praise")),
    "THREATEN": frozenset(("threaten",)),
    "YIELD": frozenset(("accept", "offer", "promise")),
}
"""By the names of the corpus, whose YIELD PLOVER 2.0 has parted into CONCEDE and RETREAT."""
_TAGS = re.compile(r"</?[st]>")


class Sentence(NamedTuple):
    """`source` is where the actor stands in `text`, in code points; `root` the type of what he does."""

    text: str
    source: Range
    root: str


def read_plover(path: Path) -> list[Sentence]:
    """The sentences whose type can be an act, each with its first actor. Raises InputError."""
    if not path.is_file():
        raise InputError(str(path), "no such file; expected sentences with PLOVER types")
    with path.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines, delimiter="\t") if row["gold_root"] in ACTS]
    return [_sentence(row["marked_sentence"], row["gold_root"]) for row in rows]


def _sentence(marked: str, root: str) -> Sentence:
    before, _, rest = marked.partition("<s>")
    begin = len(_TAGS.sub("", before))
    actor = _TAGS.sub("", rest.partition("</s>")[0])
    return Sentence(_TAGS.sub("", marked), (begin, begin + len(actor)), root)


def plover_figures(sentences: Iterable[Sentence], reader: Reader | None = None) -> dict[str, Figure]:
    """By type, and over all: acts of the actor's first statement that fit, acts told, sentences."""
    counts: dict[str, list[int]] = {root: [0, 0, 0] for root in (*ACTS, "all")}
    for one in sentences:
        said = next((s for s in read_text(one.text, reader) if s.act and _by(s, one.source)), None)
        for name in (one.root, "all"):
            counts[name][0] += said is not None and said.act in ACTS[one.root]
            counts[name][1] += said is not None
            counts[name][2] += 1
    return {name: Figure(*given) for name, given in counts.items()}


def _by(statement: Statement, source: Range) -> bool:
    given = statement.source
    return given is not None and given.begin < source[1] and source[0] < given.end


def main() -> None:
    """Prints figures by type: P of the statements found, R of all sentences."""
    parser = argparse.ArgumentParser(prog="python -m onrecord.train.plover", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of `make train`")
    try:
        sentences = read_plover(parser.parse_args().data / FILE)
    except InputError as error:
        sys.exit(str(error))
    print(table(plover_figures(sentences), len(sentences)))


if __name__ == "__main__":
    main()
