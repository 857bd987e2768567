"""Measuring: what the reader makes of the labelled reports that it never saw, and how far two readers agree.

usage: python -m onrecord.train.measure FOLDER [--part apart] [--weights DIR]    the reader
       python -m onrecord.train.measure FOLDER --agreement                       two people
       python -m onrecord.train.measure FOLDER --pairs tests/quality/acts.toml   the reader, on minimal pairs
"""

import argparse
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import get_args

from onrecord.desk import read_raw
from onrecord.errors import InputError
from onrecord.reader import Reader
from onrecord.record.actor import ActorName
from onrecord.record.raw import Raw
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.score.attribution import table
from onrecord.score.pairs import pair_figures, read_pairs
from onrecord.score.record import Given, record_figures
from onrecord.train.label import Label, Labelled, LabelledReport, Part, labelled_in


def main() -> None:
    """Prints figures by field, as `onrecord.score.record` counts them."""
    args = _arguments()
    if args.pairs:
        pairs = read_pairs(args.pairs)
        print(table(pair_figures(pairs, partial(read_text, reader=_reader(args.weights))), len(pairs)))
        return
    try:
        labelled = labelled_in(args.data)
    except InputError as error:
        sys.exit(str(error))
    found = (
        list(_twice(labelled)) if args.agreement else read_part(labelled, args.part, _reader(args.weights))
    )
    print(table(record_figures(found), len(found)))


def _reader(weights: Path | None) -> Reader | None:
    return Reader(weights) if weights else None


def read_text(text: str, reader: Reader | None = None) -> list[Statement]:
    """What `reader`, or the shipped one, finds in a text."""
    return read_raw(Raw(id="text", origin="text", content=text), reader).statements


def read_part(pairs: Labelled, part: Part, reader: Reader | None = None) -> list[Given]:
    """What `reader`, or the shipped one, makes of the reports of `part`, beside their labels."""
    return [_read(report, text, reader) for report, text in pairs if report.part == part and not report.again]


def _read(report: LabelledReport, text: str, reader: Reader | None) -> Given:
    raw = Raw(id=report.id, origin=report.id, content=text, published=report.published)
    return text, read_raw(raw, reader).statements, statements(report.statements, text)


def _twice(pairs: Labelled) -> Iterator[Given]:
    """The reports that were labelled twice, the second reading against the first."""
    first: dict[str, LabelledReport] = {}
    second: dict[str, tuple[LabelledReport, str]] = {}
    for report, text in pairs:
        if report.again:
            second[report.id] = report, text
        else:
            first[report.id] = report
    for id_, (report, text) in second.items():
        if id_ in first:
            yield text, statements(report.statements, text), statements(first[id_].statements, text)


def statements(labels: list[Label], text: str) -> list[Statement]:
    """The labels as the statements of a record; their confidence is 1."""
    return [
        Statement(
            id=f"s{number}",
            source=_span(label.source, text),
            cue=_span(label.cue, text),
            content=[Span.of(text, *content) for content in label.content],
            kind=label.kind,
            parent=None if label.parent is None else f"s{label.parent}",
            speaker=_actor(label.speaker),
            party=label.party,
            grade=label.grade,
            act=label.act,
            issues=list(label.issues),
            target=_actor(label.target),
            conditions=[Span.of(text, *condition) for condition in label.conditions],
            made_on=label.made_on,
            channel=label.channel,
            confidence=1.0,
        )
        for number, label in enumerate(labels)
    ]


def _span(given: tuple[int, int] | None, text: str) -> Span | None:
    return Span.of(text, *given) if given else None


def _actor(name: str | None) -> ActorName | None:
    return ActorName("", name) if name else None


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m onrecord.train.measure", description=main.__doc__)
    parser.add_argument("data", type=Path, help="the folder of `make train`")
    parser.add_argument("--part", choices=get_args(Part), default="apart", help="which labelled reports")
    parser.add_argument("--weights", type=Path, help="others than the package's")
    parser.add_argument("--agreement", action="store_true", help="two people in place of the reader")
    parser.add_argument("--pairs", type=Path, help="minimal pairs in place of reports")
    return parser.parse_args()


if __name__ == "__main__":
    main()
