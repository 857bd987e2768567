"""The numbers for nested attributions, chosen on labelled reports."""

from importlib.resources import files
from pathlib import Path

from onrecord.reader import Reader
from onrecord.reader.tuning import Tuning
from onrecord.score.record import record_figures
from onrecord.train.label import read_labels, with_texts
from onrecord.train.texts import LABELS, TEXTS
from onrecord.train.tune_nested import read_reports, with_nested

WEIGHTS = Path(str(files("onrecord.reader") / "weights"))


def test_the_chosen_numbers_find_as_much_as_those_before():
    name = "invented.jsonl"
    labelled = list(with_texts(read_labels(LABELS / name), TEXTS[name](Path())))
    deep = [pair for pair in labelled if any(s.parent is not None for s in pair[0].statements)][:4]
    reader = Reader(WEIGHTS)

    def found_f1(tuning: Tuning) -> float:
        reader.encoder.tuning = tuning
        return record_figures(read_reports(reader, deep))["statements"].f1

    before = reader.encoder.tuning._replace(nested_least=0.99)
    chosen = with_nested(before, WEIGHTS, deep, lambda _: None)
    assert found_f1(chosen) > found_f1(before)
    assert chosen.nested_least < 0.99
