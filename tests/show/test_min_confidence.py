"""With a reader of known confidences, whatever weights the package has."""

import json

import pytest
from click.testing import CliRunner

from onrecord import reader
from onrecord.desk import reading as desk
from onrecord.reader.reader import Read
from onrecord.record.aim import NO_AIMS
from onrecord.record.reading import Reading
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.show.cli import evaluate, read

TEXT = "Ana Tolm said that talks go on. Ilo Brandt said that Vesk said that they stay."
CONFIDENCES = {"s1": 0.9, "s2": 0.5, "s3": 0.7}  # the third is nested in the second
CONTENT = {"s1": (14, 30), "s2": (48, 77), "s3": (63, 77)}


class Known:
    def read_named(self, report):
        statements = [
            Statement(
                id=id_,
                content=[Span.of(report.text, *CONTENT[id_])],
                kind="indirect",
                confidence=confidence,
                parent="s2" if id_ == "s3" else None,
            )
            for id_, confidence in CONFIDENCES.items()
        ]
        return Read(Reading(report=report, statements=statements), [], NO_AIMS)


@pytest.fixture(autouse=True)
def known_reader(monkeypatch):
    monkeypatch.setattr(reader, "Reader", Known)
    monkeypatch.setattr(desk, "shipped", Known)


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "talks.txt"
    path.write_text(TEXT)
    return str(path)


@pytest.fixture
def gold(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps({"id": "a", "text": TEXT, "attributions": [{"content": [CONTENT["s1"]]}]}))
    return str(path)


def printed(command, *args):
    done = CliRunner().invoke(command, args, standalone_mode=False)
    assert done.exception is None
    return done.stdout


def ids(lines):
    return [line.split()[0] for line in lines if line.startswith(tuple(CONFIDENCES))]


@pytest.mark.parametrize(
    ("least", "kept", "says"),
    [
        ("0.6", ["s1"], "2 statements left out under the confidence 0.6"),
        ("0.50", ["s1", "s2", "s3"], None),
        ("1", [], "3 statements left out under the confidence 1"),
    ],
)
def test_each_record_is_cut_and_says_how_many_statements_it_lost(report, least, kept, says):
    lines = printed(read.command, report, report, "--min-confidence", least).splitlines()
    assert ids(lines) == kept * 2
    assert [line for line in lines if "left out under" in line] == ([says] * 2 if says else [])
    assert all(line == line.rstrip() and len(line) <= 80 for line in lines)


def test_without_the_option_nothing_is_cut_or_said(report):
    plain = printed(read.command, report)
    assert ids(plain.splitlines()) == ["s1", "s2", "s3"]
    assert "left out" not in plain
    assert printed(read.command, report, "--min-confidence", "0") == plain


def test_the_json_has_the_same_statements_and_only_the_contracts_keys(report):
    whole = json.loads(printed(read.command, report, "--json"))
    cut = json.loads(printed(read.command, report, "--json", "--min-confidence", "0.6"))
    assert cut == whole | {"statements": whole["statements"][:1]}


@pytest.mark.parametrize(("least", "predicted"), [("0", 2), ("0.6", 1), ("1", 0)])
def test_the_figures_are_those_of_the_cut_record(gold, least, predicted):
    args = [gold, "--json", "--reliability", "--min-confidence", least]
    figures = json.loads(printed(evaluate.attribution, *args))
    assert figures["attribution overlap"]["predicted"] == predicted
    assert figures["reliability"]["count"] == predicted
