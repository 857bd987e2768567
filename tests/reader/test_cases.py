"""What readers meet and the training gold does not show: the reports of cases/*.toml, read.

A case is a text and the statements that the annotation guidelines find in it. `others` allows
further statements beside them; `only` forbids further ones even inside them, as in what a speaker
says of himself; `miss` is the reason why the reader does not manage it yet. In a statement the
source is absent for null, `cue` gives words that its cue must have ("" for null), `parent` is the
index of the statement that it stands in, and `optional` says that it may be read and need not.
"""

import os
import re
import tomllib
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import pytest

import onrecord
from onrecord.reader import Reader
from onrecord.record.paragraph import Range
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.score.attribution import cover, overlap

FOLDER = Path(__file__).parent / "cases"
FILES = sorted(FOLDER.glob("*.toml"))
CASES = [(file.stem, case) for file in FILES for case in tomllib.loads(file.read_text("utf-8"))["case"]]
ENOUGH = 0.8  # overlap of the words of a content

Table = dict[str, Any]


@pytest.fixture(scope="module")
def weighed() -> Reader:
    """The reader with the weights of the folder that ONRECORD_TEST_WEIGHTS names, else the shipped ones."""
    folder = os.environ.get("ONRECORD_TEST_WEIGHTS")
    return Reader(Path(folder) if folder else None)


def param(topic: str, case: Table) -> Any:
    marks = [pytest.mark.xfail(strict=False, reason=case["miss"])] if "miss" in case else []
    return pytest.param(case, id=f"{topic}: {case['name']}", marks=marks)


@pytest.mark.parametrize("case", [param(*named) for named in CASES])
def test_a_report_is_read_as_the_guidelines_ask(weighed: Reader, case: Table) -> None:
    text, wanted = case["text"], case.get("statement", [])
    statements = read_grounded(text, weighed)
    found: list[Statement | None] = []
    for expected in wanted:
        matching = [s for s in statements if s not in found and matches(text, s, expected)]
        found.append(matching[0] if matching else None)
    wrong: list[object] = []
    for statement, expected in zip(found, wanted, strict=True):
        parent = found[expected["parent"]] if "parent" in expected else None
        if statement is None and not expected.get("optional"):
            wrong.append(("not read", expected))
        elif statement and statement.parent != (parent and parent.id):
            wrong.append(("in another", shown(statement), statement.parent))
    if "others" not in case:
        needed = [w for w in wanted if not w.get("optional")]
        covered = cover(text, [place(text, part) for w in needed for part in w["content"]])
        rest = [s for s in statements if s not in found]
        beside = [s for s in rest if case.get("only") or not said(text, s) & covered]
        wrong += [("read besides", shown(s)) for s in beside]
    assert not wrong, f"read: {[shown(s) for s in statements]}"


def test_a_paragraph_of_3000_words_is_read_to_its_end(weighed: Reader) -> None:
    of = tomllib.loads((FOLDER / "layout.toml").read_text("utf-8"))["long"]
    sentences = [
        f"{a} {b} {c}." for a, b, c in islice(zip(cycle(of["who"]), cycle(of["did"]), cycle(of["when"])), 210)
    ]
    contents = [f"that {a} {b}" for a, b in islice(zip(cycle(of["what"]), cycle(of["fate"])), 20)]
    wanted = [{"source": of["speakers"][n % 3], "content": [content]} for n, content in enumerate(contents)]
    sentences[9:200:10] = [f"{w['source']} said {w['content'][0]}." for w in wanted]
    text = " ".join(sentences) + "\n"
    assert len(text.split()) > 3000
    assert len(set(sentences)) == len(sentences)
    statements = read_grounded(text, weighed)
    missed = [w for w in wanted if not any(matches(text, s, w) for s in statements)]
    assert len(missed) <= 0.2 * len(wanted), missed


def read_grounded(text: str, reader: Reader) -> list[Statement]:
    """The statements of `text`, each of whose spans stands there."""
    statements = onrecord.read(text, reader=reader).statements
    for s in statements:
        assert all(span == Span.of(text, *span.span) for span in (s.source, s.cue, *s.content) if span)
    return statements


def matches(text: str, statement: Statement, expected: Table) -> bool:
    wanted = cover(text, [place(text, part) for part in expected["content"]])
    cue = words(statement.cue)
    return (
        overlap(said(text, statement), wanted) >= ENOUGH
        and name(words(statement.source)) == name(re.findall(r"\w+", expected.get("source", "")))
        and statement.kind == expected.get("kind", statement.kind)
        and (not cue if expected.get("cue") == "" else set(expected.get("cue", "").split()) <= set(cue))
    )


def place(text: str, part: str) -> Range:
    assert text.count(part) == 1, f"{part!r} stands {text.count(part)} times in the case's text"
    return text.index(part), text.index(part) + len(part)


def said(text: str, statement: Statement) -> frozenset[int]:
    return cover(text, [part.span for part in statement.content])


def words(span: Span | None) -> list[str]:
    return re.findall(r"\w+", span.text) if span else []


def name(source: list[str]) -> list[str]:
    """The words of a source, without an article in front."""
    return source[1:] if source and source[0].casefold() == "the" else source


def shown(statement: Statement) -> tuple[str, ...]:
    source, cue = (span.text if span else "-" for span in (statement.source, statement.cue))
    return statement.kind, source, cue, *(part.text for part in statement.content)
