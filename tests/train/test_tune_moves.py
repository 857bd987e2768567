"""The numbers for acts, issues, conditions and targets, chosen on labelled reports."""

from importlib.resources import files
from pathlib import Path

from onrecord.reader import Reader
from onrecord.train.label import read_labels, with_texts
from onrecord.train.texts import LABELS, TEXTS
from onrecord.train.tune_moves import (
    HEATS,
    _scored,
    acts_surprise,
    conditions_f1,
    issues_f1,
    targets_f1,
    with_moves,
)

WEIGHTS = Path(str(files("onrecord.reader") / "weights"))
NAME = "invented.jsonl"


def test_the_chosen_numbers_are_no_worse_than_those_before():
    labelled = list(with_texts(read_labels(LABELS / NAME), TEXTS[NAME](Path())))[:12]
    reader = Reader(WEIGHTS)
    scored = [_scored(reader, given, text) for given, text in labelled]
    before = reader.encoder.tuning._replace(act_heat=9.0, issue=-6.0, condition=4.0, target=4.0)
    said: list[str] = []
    chosen = with_moves(before, WEIGHTS, labelled, said.append)
    for figure in (issues_f1, conditions_f1, targets_f1):
        assert figure(scored, chosen) > figure(scored, before)
    assert acts_surprise(scored, chosen) < acts_surprise(scored, before)
    assert chosen.act_heat in HEATS
    assert f"heat {chosen.act_heat}" in said[0]


def test_a_statement_is_weighed_with_its_source():
    given, text = next(iter(with_texts(read_labels(LABELS / NAME), TEXTS[NAME](Path()))))
    scored = _scored(Reader(WEIGHTS), given, text)
    sources = [known.attribution.source is not None for known in scored.statements]
    assert sources == [known.label.source is not None for known in scored.statements]
    assert any(sources)
