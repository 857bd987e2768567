"""The table of topics, and what it adds to the issues of a statement."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import ModelError
from onrecord.reader import Reader
from onrecord.reader.topics import FIELDS, FILE, OPENING, Topical, Topics
from onrecord.record.issue import ISSUES
from onrecord.record.paragraph import paragraphs
from onrecord.record.report import Report
from onrecord.record.word import cut

WORDS = ["hostages", "river", "tariff", "étage"]
HOSTAGES, MONEY = ISSUES.index("prisoners and hostages"), ISSUES.index("money")


@pytest.fixture
def topics():
    weights = np.zeros((len(FIELDS), len(WORDS), len(ISSUES)), np.float32)
    weights[:, 0, HOSTAGES], weights[:, 2, MONEY] = (2, 1, 0.5), (2, 1, 0.5)
    rarity = np.array([3, 1, 3, 2], np.float32)
    return Topics({w: n for n, w in enumerate(WORDS)}, rarity, weights, np.full(len(ISSUES), -1, np.float32))


def told(topics, text, begin, end):
    return Topical(topics, cut(text, paragraphs(text))).issues([(begin, end)])


def test_words_of_the_content_its_paragraph_and_the_opening_each_tell_of_an_issue(topics):
    text = "Talks went on.\nTolmar said that it would free the hostages."
    assert told(topics, text, 7, 13)[HOSTAGES] == pytest.approx(2 + 1 + 0.5 - 1)
    assert told(topics, text, 7, 9)[HOSTAGES] == pytest.approx(1 + 0.5 - 1)  # "that it"
    assert told(topics, text, 0, 2)[HOSTAGES] == pytest.approx(0.5 - 1)  # another paragraph
    late = "Rain fell. " * OPENING + "\n" + text
    assert told(topics, late, 0, 2)[HOSTAGES] == -1


def test_a_word_among_rarer_ones_tells_less(topics):
    alone, beside = told(topics, "The tariff.", 1, 2), told(topics, "The tariff étage.", 1, 3)
    assert beside[MONEY] < alone[MONEY]


def test_a_table_is_read_as_it_was_written(topics, tmp_path):
    topics.write(tmp_path)
    again = Topics.read(tmp_path)
    assert again.numbers == topics.numbers
    assert np.allclose(again.weights, topics.weights, atol=2 / 127)
    assert np.allclose(again.bias, topics.bias)
    assert Topics.read(tmp_path / "none") is None


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no table", b"[]"])
def test_a_damaged_table_is_said_to_be(content, tmp_path):
    (tmp_path / FILE).write_bytes(content)
    with pytest.raises(ModelError, match=r"topics\.npz"):
        Topics.read(tmp_path)


def test_a_table_of_other_issues_is_refused(topics, tmp_path):
    topics._replace(weights=topics.weights[:, :, 1:], bias=topics.bias[1:]).write(tmp_path)
    with pytest.raises(ModelError, match="no table of topics of this reader"):
        Topics.read(tmp_path)


def test_the_reader_adds_what_the_table_tells():
    text = "Ana Tolm said that the ferry would leave the harbour of Lomm at noon."
    number = ISSUES.index("recognition")
    weights = np.zeros((len(FIELDS), 1, len(ISSUES)), np.float32)
    weights[0, 0, number] = 200
    reader = Reader()
    for word, wanted in (("ferry", True), ("tram", False)):
        reader.encoder.topics = Topics({word: 0}, np.ones(1, np.float32), weights, np.zeros(len(ISSUES)))
        (statement,) = reader.read(Report(id="r", origin="r", text=text)).statements
        assert (statement.issues[0] == "recognition") is wanted


@given(st.lists(st.sampled_from([*WORDS, "Tolmar", ".", "\n"]), min_size=1, max_size=30), st.data())
def test_whatever_the_words_the_scores_are_numbers(parts, data):
    text = " ".join(parts)
    found = cut(text, paragraphs(text))
    if found.words:
        weights = np.ones((len(FIELDS), len(WORDS), len(ISSUES)), np.float32)
        numbers, bias = {w: n for n, w in enumerate(WORDS)}, np.zeros(len(ISSUES), np.float32)
        table = Topics(numbers, np.ones(len(WORDS), np.float32), weights, bias)
        begin = data.draw(st.integers(0, len(found.words) - 1))
        end = data.draw(st.integers(begin + 1, len(found.words)))
        assert np.isfinite(Topical(table, found).issues([(begin, end)])).all()
