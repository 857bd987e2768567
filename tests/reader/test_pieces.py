from importlib.resources import as_file, files

import pytest

from onrecord.reader.pieces import LONGEST, Pieces


@pytest.fixture(scope="module")
def pieces():
    with as_file(files("onrecord.reader") / "weights" / "tokenizer.json") as path:
        return Pieces(path)


def test_each_word_has_its_own_pieces_in_the_order_asked(pieces):
    bridge, closed = pieces(["bridge"])[0], pieces(["closed"])[0]
    assert pieces(["closed", "bridge", "closed"]) == [closed, bridge, closed]


def test_capitals_make_no_difference(pieces):
    lower, title, upper = pieces(["bridge", "Bridge", "BRIDGE"])
    assert lower == title == upper


def test_a_rare_name_is_cut_into_parts(pieces):
    assert len(pieces(["Perrimay"])[0]) > 1


@pytest.mark.parametrize("word", ["\u0301", "\x00", "\u200b", "😀", "x" * 5000])
def test_a_word_that_the_vocabulary_does_not_know_still_has_a_piece(pieces, word):
    assert len(pieces([word])[0]) >= 1


@pytest.mark.parametrize("word", ["_" * 600, "谈" * 600, "1_000_" * 200])
def test_no_word_has_more_pieces_than_the_encoder_takes_in(pieces, word):
    assert len(pieces([word])[0]) == LONGEST


def test_no_words_have_no_pieces(pieces):
    assert pieces([]) == []
