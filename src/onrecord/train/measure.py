"""Measuring: what the reader makes of the labelled reports that it never saw, and how far two readers agree.

usage: python -m onrecord.train.measure FOLDER [--part apart] [--weights DIR]    the reader
       python -m onrecord.train.measure FOLDER --agreement                       two people
       python -m onrecord.train.measure FOLDER --names                           names, on their corpora
       python -m onrecord.train.measure FOLDER --pairs tests/quality/acts.toml   the reader, on minimal pairs
       python -m onrecord.train.measure FOLDER --gold FOLDER/../gold             the reader, on gold records
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
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
from onrecord.score.geowebnews import read_geowebnews, stands_figure
from onrecord.score.goldrecord import GoldRecord, read_gold_records
from onrecord.score.names import name_figures
from onrecord.score.newswire import read_newswire
from onrecord.score.pairs import pair_figures, read_pairs
from onrecord.score.re3d import read_re3d
from onrecord.score.record import Given, record_figures
from onrecord.train.label import Label, Labelled, LabelledReport, Part, labelled_in
from onrecord.train.texts import GEOWEBNEWS, NEWSWIRE


def main() -> None:
    """Prints figures by field, as `onrecord.score.record` counts them."""
    args = _arguments()
    try:
        print(_measured(args))
    except InputError as error:
        sys.exit(str(error))


def _measured(args: argparse.Namespace) -> str:
    reader = Reader(args.weights) if args.weights else Reader()
    if args.names:
        return named_table(args.data, reader)
    if args.pairs:
        pairs = read_pairs(args.pairs)
        return table(pair_figures(pairs, partial(read_text, reader=reader)), len(pairs))
    if args.gold:
        found = list(read_records(read_gold_records(args.gold, args.gold.parent / "reports"), reader))
        return table(record_figures(found), len(found))
    labelled = labelled_in(args.data)
    found = list(_twice(labelled)) if args.agreement else read_part(labelled, args.part, reader)
    return table(record_figures(found), len(found))


def named_table(data: Path, reader: Reader) -> str:
    """Figures of names on newswire kept apart and on re3d, and of places that stand for who sits there."""
    texts = read_newswire(data / NEWSWIRE)[1], read_re3d(data / "re3d")
    tables = [table(name_figures(each, reader.names), len(each)) for each in texts]
    apart = read_geowebnews(data / GEOWEBNEWS)[1]
    stands = table({"place or who sits there": stands_figure(apart, reader.stands)}, len(apart))
    return "\n\n".join([*tables, stands])


def read_text(text: str, reader: Reader | None = None) -> list[Statement]:
    """What `reader`, or the shipped one, finds in a text."""
    return read_raw(Raw(id="text", origin="text", content=text), reader).statements


def read_part(pairs: Labelled, part: Part, reader: Reader | None = None) -> list[Given]:
    """What `reader`, or the shipped one, makes of the reports of `part`, beside their labels."""
    return [_read(report, text, reader) for report, text in pairs if report.part == part and not report.again]


def read_records(gold: Iterable[GoldRecord], reader: Reader | None = None) -> Iterator[Given]:
    """What `reader`, or the shipped one, makes of gold records' reports, without what stands in their first
    line: headlines are not annotated."""
    for one in gold:
        raw = Raw(id=one.id, origin=one.id, content=one.text, published=one.published)
        head = one.text.find("\n")
        told = [s for s in read_raw(raw, reader).statements if any(c.end > head for c in s.content)]
        yield one.text, told, one.statements


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
    parser.add_argument("--gold", type=Path, help="gold records, whose texts lie in ../reports from there")
    parser.add_argument(
        "--names", action="store_true", help="names, and places that stand for who sits there"
    )
    return parser.parse_args()


if __name__ == "__main__":
    main()
