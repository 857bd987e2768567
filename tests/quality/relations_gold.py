"""The gold of relations: statements side by side, and what a person says of them.

`python -m tests.quality.relations_gold` prints the figures. A case of echo, disagreement or change is "yes"
or "no" with what it is a case of, and two statements; a case of position is `party|issue|act|since|voices`
or "none", and a history. A statement is `party|speaker|grade|act|issues|day|content`; conditions stand in
double square brackets. The cases of `*_real.txt` were found in reports of negotiations and read by hand, with
acts as the reader had them: for their content they have the report, the kind, and offsets, "by" those of the
cue, "if" those of conditions; in those "apart" no mistake was looked at. The speakers of all others are
invented.
"""

import json
import re
import sys
from functools import cache
from pathlib import Path
from typing import NamedTuple

from onrecord.measures import measures
from onrecord.record.actor import ActorName
from onrecord.record.found import Found
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.relate.change import changes
from onrecord.relate.disagreement import disagreements
from onrecord.relate.echo import echoes
from onrecord.relate.position import positions

HERE = Path(__file__).parent / "relations"
REPORTS = Path(__file__).parents[2].parent / "shared" / "reports" / "negotiations-2012-2020.jsonl"
_REAL = re.compile(
    r"@(?P<report>\S+) (?P<kind>\S+) (?P<content>\S+)(?: by (?P<cue>\S+))?(?: if (?P<conditions>\S+))?"
)
_CONDITION = re.compile(r"\[\[(.*?)\]\]")


class Case(NamedTuple):
    head: str
    found: list[Found]
    measures: dict[str, list]

    @property
    def expected(self) -> bool:
        return self.head.split()[0] == "yes"

    @property
    def apart(self) -> bool:
        return self.head.split()[1:] == ["apart"]


@cache
def reports() -> dict[str, str]:
    rows = (json.loads(line) for line in REPORTS.read_text("utf-8").splitlines())
    return {row["id"]: row["text"] for row in rows}


def cases(name: str) -> list[Case]:
    lines = [
        line for line in (HERE / f"{name}.txt").read_text("utf-8").splitlines() if not line.startswith("#")
    ]
    if name.startswith("position"):
        blocks = [block.splitlines() for block in "\n".join(lines).split("\n\n")]
        blocks = [block for block in blocks if block]
    else:
        lines = [line for line in lines if line]
        blocks = [lines[at : at + 3] for at in range(0, len(lines), 3)]
    return [_case(block[0], block[1:]) for block in blocks]


def _case(head: str, lines: list[str]) -> Case:
    read = [_reading(number, line) for number, line in enumerate(lines, 1)]
    told = {
        found.id: [one for one in reading.measures if one.asserted_by == found.statement.id]
        for found, reading in read
    }
    return Case(head, [found for found, _ in read], told)


def _reading(number: int, line: str) -> tuple[Found, Reading]:
    party, speaker, grade, act, issues, day, told = line.split("|")
    text, kind, content, conditions, cue = _real(told) if told.startswith("@") else _invented(told)
    report = told.split()[0][1:] if told.startswith("@") else f"r{number}"
    given = Statement(
        id=f"s{number}", cue=cue,
        content=content, kind=kind, grade=grade or None, act=act or None, party=party or None,
        speaker=ActorName(speaker, speaker) if speaker else None, issues=issues.split("; "), confidence=0.9,
        conditions=conditions,
    )  # fmt: skip
    reading = measures(Reading(report=Report(id=report, origin=report, text=text), statements=[given]))
    found = Found(
        id=f"{report}/s{number}", report=report, version=1, title=None, outlet=None, published=day, url=None,
        actors=[None], statement=given,
    )  # fmt: skip
    return found, reading


def _invented(told: str) -> tuple[str, str, list[Span], list[Span], Span | None]:
    text = re.sub(r" ?\[\[.*?\]\]", "", told)
    conditions = [Span.of(text, text.index(c), text.index(c) + len(c)) for c in _CONDITION.findall(told)]
    return text, "indirect", [Span.of(text, 0, len(text))], conditions, None


def _real(told: str) -> tuple[str, str, list[Span], list[Span], Span | None]:
    found = _REAL.fullmatch(told)
    assert found is not None
    text = reports()[found["report"]]
    cue = _spans(text, found["cue"] or "")
    conditions = _spans(text, found["conditions"] or "")
    return text, found["kind"], _spans(text, found["content"]), conditions, cue[0] if cue else None


def _spans(text: str, told: str) -> list[Span]:
    return [Span.of(text, *map(int, pair.split("-"))) for pair in told.split(",") if pair]


def judged(name: str, case: Case) -> bool:
    """Whether the relation of that name is found between the statements of `case`."""
    name = name.removesuffix("_real")
    if name == "echo":
        return bool(echoes(case.found))
    if name == "change":
        return bool(changes(case.found, echoes(case.found)))
    if name == "disagreement":
        return bool(disagreements(case.found, echoes(case.found), case.measures))
    return _position(case) == [tuple(case.head.split("|"))]


def _position(case: Case) -> list[tuple[str, ...]]:
    party, _, issue = case.head.partition("|")
    found = [
        (one.party, one.issue, one.act, one.since, "; ".join(voice.speaker for voice in one.voices))
        for one in positions(case.found, echoes(case.found))
    ]
    wanted = issue.split("|")[0]
    return [row for row in found if party == "none" or (row[0] == party and row[1] == wanted)]


def figures(name: str, part: str | None = None) -> tuple[float, float, int]:
    """Precision, recall and the number of cases; a wrong position is both a wrong one and a missed one.

    `part` is "seen" or "apart" for those cases only, "all" for those found in real reports besides.
    """
    right = told = there = 0
    listed = cases(name) + (cases(f"{name}_real") if part == "all" else [])
    if part in ("seen", "apart"):
        listed = [case for case in listed if case.apart == (part == "apart")]
    for case in listed:
        if name.startswith("position"):
            rows, none = _position(case), case.head.startswith("none")
            told, there = told + len(rows), there + (not none)
            right += not none and rows == [tuple(case.head.split("|"))]
        else:
            found = judged(name, case)
            told, there = told + found, there + case.expected
            right += found and case.expected
    return right / max(told, 1), right / max(there, 1), len(listed)


def mistakes(name: str) -> list[tuple[Case, object]]:
    if name.startswith("position"):
        found = [(case, _position(case)) for case in cases(name)]
        return [
            (c, f) for c, f in found if f != ([] if c.head.startswith("none") else [tuple(c.head.split("|"))])
        ]
    found = [(case, judged(name, case)) for case in cases(name)]
    return [(case, said) for case, said in found if said != case.expected]


if __name__ == "__main__":
    listed = ("echo", "position", "disagreement", "change")
    real = [f"{name}_real" for name in listed if REPORTS.exists() and (HERE / f"{name}_real.txt").exists()]
    for name in (*listed, *real):
        parts = ["seen", "apart"] if any(case.apart for case in cases(name)) else [None]
        for part in (*parts, *(["all"] if f"{name}_real" in real else [])):
            precision, recall, count = figures(name, part)
            label = f"{name}, with real ones" if part == "all" else f"{name} {part or ''}"
            told = f"P {100 * precision:5.1f}  R {100 * recall:5.1f}  cases {count}"
            sys.stdout.write(f"{label:28} {told}\n")
        if "-v" in sys.argv:
            for case, said in mistakes(name):
                if case.apart:
                    continue
                words = " / ".join(
                    " ".join(" ".join(s.text for s in f.statement.content).split())[:90] for f in case.found
                )
                sys.stdout.write(f"   {said} <- {case.head}: {words}\n")
