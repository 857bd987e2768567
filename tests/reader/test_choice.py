"""How targets are chosen, in a file beside the weights."""

import pytest

from onrecord.errors import ModelError
from onrecord.reader.choice import FILE, read_choice, write_choice
from onrecord.reader.encoder import Encoder
from onrecord.record.aim import Choice


def test_a_choice_is_read_as_it_was_written(tmp_path):
    choice = Choice({"inside": 0.25, "none, assert": -1.5}, 0.2)
    write_choice(choice, tmp_path)
    assert read_choice(tmp_path) == choice


def test_weights_without_one_choose_by_rule(tmp_path):
    assert read_choice(tmp_path) is None


@pytest.mark.parametrize("written", ["{", "[]", '{"least": "much", "weights": {}}'])
def test_a_damaged_file_is_told(tmp_path, written):
    (tmp_path / FILE).write_text(written, encoding="utf-8")
    with pytest.raises(ModelError, match=FILE):
        read_choice(tmp_path)


def test_the_shipped_weights_choose_among_all_candidates():
    choice = Encoder.shipped().choice
    assert choice is not None
    assert {"by rule", "inside", "outside", "none", "inside: ask"} <= set(choice.weights)
