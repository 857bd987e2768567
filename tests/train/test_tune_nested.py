"""The numbers for nested attributions, chosen on labelled reports."""

from importlib.resources import files
from pathlib import Path

from onrecord.train.kept import Kept
from onrecord.train.label import read_labels, with_texts
from onrecord.train.texts import LABELS, TEXTS
from onrecord.train.tune_nested import with_nested

WEIGHTS = Path(str(files("onrecord.reader") / "weights"))


def test_the_chosen_numbers_find_as_much_as_those_before():
    name = "invented.jsonl"
    labelled = list(with_texts(read_labels(LABELS / name), TEXTS[name](Path())))
    deep = [pair for pair in labelled if any(s.parent is not None for s in pair[0].statements)][:4]
    reader = Kept(WEIGHTS)
    before = reader.encoder.tuning._replace(nested_least=0.99)
    chosen = with_nested(before, WEIGHTS, deep, lambda _: None)
    assert reader.found_f1(chosen, deep) > reader.found_f1(before, deep)
    assert chosen.nested_least < 0.99
