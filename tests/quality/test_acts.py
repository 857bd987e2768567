"""Minimal pairs: texts that differ in a word or two, and in the act of a statement or its condition."""

import tomllib
from pathlib import Path

from onrecord.reader.moves import ACTS
from onrecord.score.pairs import NONE, pair_figures, read_pairs
from onrecord.train.measure import read_text

HERE = Path(__file__).parent
PAIRS = read_pairs(HERE / "acts.toml")
FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))["acts"]


def test_each_pair_has_two_sides_that_stand_in_their_texts_and_differ():
    assert len(PAIRS) >= 200
    for pair in PAIRS:
        one, other = pair.side
        assert (one.act, one.conditions) != (other.act, other.conditions)
        for side in pair.side:
            assert side.act in (*ACTS, NONE)
            assert all(side.text.count(part) == 1 for part in (side.content, *side.conditions))


def test_the_sides_stay_over_their_floors(reader):
    measured = pair_figures(PAIRS, lambda text: read_text(text, reader))
    assert {name: measured[name].f1 for name, floor in FLOORS.items() if measured[name].f1 < floor} == {}
