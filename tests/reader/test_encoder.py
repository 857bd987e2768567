from importlib.resources import as_file, files
from shutil import copy

import numpy as np
import pytest

from onrecord.errors import ModelError
from onrecord.reader import Reader
from onrecord.reader.encoder import SHIPPED, Encoder
from onrecord.reader.features import features
from onrecord.reader.tags import TAGS
from onrecord.reader.window import Window
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs


@pytest.fixture
def weights(tmp_path):
    """A copy of the package's weights to spoil."""
    with as_file(files("onrecord.reader") / SHIPPED) as folder:
        for name in ("reader.onnx", "tuning.json", "tokenizer.json"):
            copy(folder / name, tmp_path / name)
    return tmp_path


def test_a_copy_of_the_weights_can_be_used_from_any_folder(weights):
    assert Encoder(weights).version == Encoder.shipped().version


@pytest.mark.parametrize("name", ["reader.onnx", "tuning.json", "tokenizer.json"])
def test_missing_weights_are_named(weights, name):
    (weights / name).unlink()
    with pytest.raises(ModelError, match=f"{name}: .*missing"):
        Reader(weights)


@pytest.mark.parametrize("name", ["reader.onnx", "tuning.json", "tokenizer.json"])
@pytest.mark.parametrize("damage", [b"", b"{}", b"\x00\xff not what it was"])
def test_damaged_weights_are_named_on_one_line(weights, name, damage):
    (weights / name).write_bytes(damage)
    with pytest.raises(ModelError, match=name) as caught:
        Reader(weights)
    assert "\n" not in str(caught.value)


def test_weights_that_were_cut_short_are_named(weights):
    path = weights / "reader.onnx"
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(ModelError, match=r"reader\.onnx"):
        Reader(weights)


def test_the_weights_forbid_an_inside_without_its_beginning():
    moves = Encoder.shipped().tuning.moves
    assert moves.shape == (TAGS, TAGS)
    for inside in range(2, TAGS, 2):
        for before in set(range(TAGS)) - {inside, inside - 1}:
            assert moves[before, inside] < -1000


def test_scores_have_a_row_a_word_and_do_not_depend_on_what_was_read_before():
    text = "The council of Lomm said that the ferry had left. “We wait,” its speaker added."
    found = words(text, paragraphs(text))
    encoder = Encoder.shipped()
    pieces = encoder.pieces([text[b:e] for b, e in zip(found.begins, found.ends, strict=True)])
    whole, half = features(found, pieces, [Window(0, 0, n, n) for n in (len(found), 6)])
    first = encoder(whole)
    encoder(half)
    again = encoder(whole)
    count = len(found)
    for level, same in zip(first[:2], again[:2], strict=True):
        assert level.tags.shape == (count, TAGS)
        assert (
            level.no_source.shape == level.cues.mean(0, 1).shape == level.sources.mean(0, 1).shape == (count,)
        )
        parts = ((p.tags, p.no_source, *p.cues, *p.sources) for p in (level, same))
        assert all(np.array_equal(a, b) for a, b in zip(*parts, strict=True))


def test_a_network_that_gives_other_scores_is_refused(weights):
    onnx = pytest.importorskip("onnx", reason="onnx is there for training only (make train)")
    path = weights / "reader.onnx"
    model = onnx.load(path)
    del model.graph.output[-1]
    onnx.save(model, path)
    with pytest.raises(ModelError, match="no weights of this reader"):
        Reader(weights)
