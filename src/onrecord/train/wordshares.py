"""Word shares: in how many labelled statements each stem stands, for `onrecord/issues/shares.txt`.

usage: python -m onrecord.train.wordshares FOLDER > src/onrecord/issues/shares.txt
"""

import argparse
import math
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from onrecord.issues.word import words
from onrecord.train.label import Labelled, labelled_in

LEAST = 0.001  # of the statements; a rarer stem tells as much as one that is never there


def contents(labelled: Labelled) -> Iterator[str]:
    """What is said in the labelled statements to learn from, those of a second reading aside."""
    for report, text in labelled:
        if report.part == "train" and not report.again:
            yield from ("\n".join(text[b:e] for b, e in one.content) for one in report.statements)


def rows(given: Iterable[str]) -> Iterator[str]:
    """A line for each number of bits, from the fewest: the number and the stems that tell so much."""
    total, having = 0, Counter[str]()
    for total, text in enumerate(given, 1):  # noqa: B007
        having.update({word.stem for word in words(text)})
    told: dict[int, list[str]] = {}
    for stem, number in having.items():
        if number >= LEAST * total and not stem.isdigit():
            told.setdefault(round(math.log2(total / number)), []).append(stem)
    for bits in sorted(told):
        yield " ".join([str(bits), *sorted(told[bits])])


def main() -> None:
    """Writes the rows to standard output."""
    parser = argparse.ArgumentParser(prog="python -m onrecord.train.wordshares", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of `make train`")
    sys.stdout.writelines(f"{row}\n" for row in rows(contents(labelled_in(parser.parse_args().data))))


if __name__ == "__main__":
    main()
