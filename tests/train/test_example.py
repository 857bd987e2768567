import random
from importlib.resources import as_file, files

import numpy as np
import pytest

from onrecord.reader.pieces import Pieces
from onrecord.reader.tags import BEGIN, INSIDE, OUTSIDE
from onrecord.score.gold import Attribution
from onrecord.train.annotated import NO_SOURCE, UNKNOWN, annotate
from onrecord.train.example import examples
from onrecord.train.polnear import Document, Token

TEXT = "Tolmar said that talks go on. It was claimed they ended."


@pytest.fixture(scope="module")
def pieces():
    with as_file(files("onrecord.reader") / "weights" / "tokenizer.json") as path:
        return Pieces(path)


def document(text=TEXT):
    said = Attribution(source=[(0, 6)], cue=[(7, 11)], content=[(12, 28)])
    claimed = Attribution(cue=[(37, 44)], content=[(45, 55)])
    return Document("a", text, [said, claimed])


def test_words_are_tagged_and_linked(pieces):
    found = annotate(document(), pieces)
    assert found.outer.tags[:6].tolist() == [
        BEGIN["source"], BEGIN["cue"], BEGIN["content"], *[INSIDE["content"]] * 3
    ]  # fmt: skip
    assert found.outer.tags[6] == OUTSIDE
    assert found.outer.cues[2:6].tolist() == [1, 1, 1, 1]
    assert found.outer.sources[1] == 0
    assert found.outer.sources[9] == NO_SOURCE
    assert found.outer.sources[0] == UNKNOWN


def test_a_span_over_a_paragraph_break_begins_anew(pieces):
    text = TEXT.replace("that talks", "that\ntalks")
    found = annotate(document(text), pieces)
    assert found.outer.tags[2:4].tolist() == [BEGIN["content"], BEGIN["content"]]


def test_a_span_begins_anew_behind_a_span_within_it(pieces):
    whole = Attribution(source=[(0, 6)], cue=[(7, 11)], content=[(12, 28)])
    inner = Attribution(cue=[(17, 22)])
    found = annotate(Document("a", TEXT, [whole, inner]), pieces)
    assert found.outer.tags[2:6].tolist() == [
        BEGIN["content"],
        BEGIN["cue"],
        BEGIN["content"],
        INSIDE["content"],
    ]


def test_nested_attributions_have_labels_of_their_own(pieces):
    text = "Brandt said Tolmar said that talks go on."
    outer = Attribution(source=[(0, 6)], cue=[(7, 11)], content=[(12, 40)])
    inner = Attribution(source=[(12, 18)], cue=[(19, 23)], content=[(24, 40)])
    found = annotate(Document("a", text, [outer], nested=[inner], whole=[(12, 40)]), pieces)
    assert found.outer.tags[2:8].tolist() == [BEGIN["content"], *[INSIDE["content"]] * 5]
    assert found.nested.tags.tolist() == [
        OUTSIDE, OUTSIDE, BEGIN["source"], BEGIN["cue"], BEGIN["content"], *[INSIDE["content"]] * 3, OUTSIDE
    ]  # fmt: skip
    assert (found.outer.cues[5], found.nested.cues[5]) == (1, 3)


def test_whether_anything_is_nested_is_unknown_inside_a_content(pieces):
    found = annotate(document(), pieces)
    assert found.nested.tags[:2].tolist() == [OUTSIDE, OUTSIDE]
    assert set(found.nested.tags[2:6].tolist()) == {UNKNOWN}


def test_windows_learn_from_whole_paragraphs_only(pieces):
    text = "\n".join(["Tolmar said that talks go on."] * 200)
    long = Document("b", text, [])
    found = examples(annotate(long, pieces))
    assert len(found) > 1
    for example in found:
        known = np.flatnonzero(example.outer.tags != UNKNOWN)
        assert (known[0], known[-1] + 1) == (example.first, example.last)
        starts = example.features.places[example.features.firsts] > 0
        assert starts[example.first]
        assert example.last == len(starts) or starts[example.last]


def test_every_word_is_learned_from_in_some_window(pieces):
    text = "\n".join(["Tolmar said that talks go on."] * 200)
    report = annotate(Document("b", text, []), pieces)
    found = examples(report, random.Random(1))
    assert sum(e.last - e.first for e in found) >= len(report.words)


def test_the_silver_layer_stands_on_the_words(pieces):
    layer = {0: Token("NNP", "LOCATION", "nsubj", 7), 7: Token("VBD", "O", "root", 7)}
    found = annotate(Document("a", TEXT, [], layer), pieces).syntax
    assert found.heads[:2].tolist() == [1, 1]
    assert found.parts[2] == UNKNOWN
