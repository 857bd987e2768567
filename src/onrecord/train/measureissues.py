"""Measuring issues of a desk: built-in issues found by words and examples, beside what the network finds.

usage: python -m onrecord.train.measureissues FOLDER tests/quality/issues.toml [--part dev]
"""

import argparse
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import get_args

import msgspec

from onrecord.desk import read_raw
from onrecord.issues import issues
from onrecord.issues.word import words
from onrecord.known.deskfile import read_desk_file
from onrecord.known.issue import DeskIssue, DeskIssues
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading
from onrecord.record.statement import Statement
from onrecord.score.attribution import Figure, table
from onrecord.score.record import record_figures
from onrecord.train.label import Labelled, Part, labelled_in
from onrecord.train.measure import statements

Pairs = list[tuple[Reading, list[Statement]]]
EXAMPLES = (0, 5, 10)
SHORTEST, LONGEST = 8, 25  # words of an example


def main() -> None:
    """Prints for each issue of a desk file what the network finds, and what words and examples do."""
    args = _arguments()
    given, labelled = read_desk_file(args.desk).issues, labelled_in(args.data)
    pairs = [
        (read_raw(Raw(id=one.id, origin=one.id, content=text)), statements(one.statements, text))
        for one, text in labelled
        if one.part == args.part and not one.again
    ]
    for name, figure in figures(pairs, given, labelled):
        print(table({name: figure}, len(pairs)).splitlines()[1])


def figures(pairs: Pairs, given: DeskIssues, labelled: Labelled) -> Iterator[tuple[str, Figure]]:
    """Each issue by the network, and by words with so many examples; on the statements that are found."""
    for one in given.own:
        yield one.name, _figure(pairs, one.name)
        for number in EXAMPLES:
            drawn = tuple(islice(examples(labelled, one.name), number))
            desk = DeskIssues((DeskIssue(one.name, one.words, drawn),), frozenset((one.name,)))
            told = [(issues(reading, desk), wanted) for reading, wanted in pairs]
            yield f"  words, examples: {number}", _figure(told, one.name)


def examples(labelled: Labelled, issue: str) -> Iterator[str]:
    """Statements to learn from that are about this issue alone and neither short nor long, by their hashes."""
    found = {
        text[one.content[0][0] : one.content[0][1]]
        for report, text in labelled
        if report.part == "train" and not report.again
        for one in report.statements
        if one.issues == [issue] and len(one.content) == 1
    }
    wanted = [said for said in found if SHORTEST <= len(words(said)) <= LONGEST]
    return iter(sorted(wanted, key=lambda said: sha256(said.encode()).digest()))


def _figure(pairs: Pairs, issue: str) -> Figure:
    given = [(r.report.text, _only(r.statements, issue), _only(wanted, issue)) for r, wanted in pairs]
    return record_figures(given)["issues"]


def _only(given: Iterable[Statement], issue: str) -> list[Statement]:
    """The statements without all other issues."""
    return [msgspec.structs.replace(s, issues=[one for one in s.issues if one == issue]) for s in given]


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m onrecord.train.measureissues", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of `make train`")
    parser.add_argument("desk", type=Path, help="a desk file whose issues have the names of built-in ones")
    parser.add_argument("--part", choices=get_args(Part), default="dev", help="which labelled reports")
    return parser.parse_args()


if __name__ == "__main__":
    main()
