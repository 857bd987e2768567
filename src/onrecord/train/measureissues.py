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
    """Prints for each issue of a desk file, and for all, what the network finds and what words do."""
    args = _arguments()
    given, labelled = read_desk_file(args.desk).issues, labelled_in(args.data)
    pairs = [
        (read_raw(Raw(id=one.id, origin=one.id, content=text)), statements(one.statements, text))
        for one, text in labelled
        if one.part == args.part and not one.again
    ]
    found = {one.name: figures(pairs, one, labelled) for one in given.own}
    found["all"] = {way: _sum(one[way] for one in found.values()) for way in next(iter(found.values()))}
    for name, by_way in found.items():
        print(f"\n{name}")
        print(table(by_way, len(pairs)).partition("\n")[2])


def figures(pairs: Pairs, issue: DeskIssue, labelled: Labelled) -> dict[str, Figure]:
    """An issue by the network, and by words with so many examples; on the statements that are found."""
    found = {"network": _figure(pairs, issue.name)}
    for number in EXAMPLES:
        drawn = tuple(islice(examples(labelled, issue.name), number))
        desk = DeskIssues((DeskIssue(issue.name, issue.words, drawn),), frozenset((issue.name,)))
        told = [(issues(reading, desk), wanted) for reading, wanted in pairs]
        found[f"words, {number} examples" if number else "words"] = _figure(told, issue.name)
    return found


def examples(labelled: Labelled, issue: str) -> Iterator[str]:
    """Statements to learn from about this issue alone, neither short nor long, by their hashes."""
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


def _sum(given: Iterable[Figure]) -> Figure:
    listed = list(given)
    return Figure(sum(f.right for f in listed), sum(f.predicted for f in listed), sum(f.gold for f in listed))


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
