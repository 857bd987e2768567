from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.marginals import marginals
from onrecord.reader.tags import INNER, OUTSIDE, TAGS
from onrecord.reader.viterbi import best_tags

NEVER = np.float32(-1e4)
MOVES = np.zeros((TAGS, TAGS), np.float32)
for inside in INNER:
    MOVES[[before for before in range(TAGS) if before not in (inside, inside - 1)], inside] = NEVER


def drawn(seed, length):
    random = np.random.default_rng(seed)
    starts = random.random(length) < 0.3
    starts[:1] = True
    return random.normal(0, 2, (length, TAGS)).astype(np.float32), MOVES, starts


def weight(tags, scores, moves, starts):
    """How much a sequence counts: e to its total score."""
    before = [OUTSIDE if start else tag for start, tag in zip(starts, [OUTSIDE, *tags], strict=False)]
    return float(np.exp(sum(scores[at, tag] + moves[before[at], tag] for at, tag in enumerate(tags))))


@given(st.integers(0, 2**32 - 1), st.integers(1, 3))
def test_the_probabilities_are_the_shares_of_all_sequences(seed, length):
    scores, moves, starts = drawn(seed, length)
    expected = np.zeros((length, TAGS))
    for tags in product(range(TAGS), repeat=length):
        expected[range(length), tags] += weight(tags, scores, moves, starts)
    expected /= expected.sum(1, keepdims=True)
    assert np.allclose(marginals(scores, moves, starts), expected, atol=1e-4)


@given(st.integers(0, 2**32 - 1), st.integers(1, 80))
def test_the_probabilities_of_a_words_tags_add_up_to_one(seed, length):
    assert np.allclose(marginals(*drawn(seed, length)).sum(1), 1, atol=1e-4)


def test_of_a_sure_network_the_probable_tags_are_the_best():
    scores, moves, starts = drawn(7, 40)
    scores *= 20
    assert marginals(scores, moves, starts).argmax(1).tolist() == best_tags(scores, moves, starts)


def test_a_start_where_the_network_is_sure_of_an_inside_has_probabilities_all_the_same():
    scores = np.zeros((2, TAGS), np.float32)
    scores[1, INNER] = 500
    likely = marginals(scores, MOVES, np.array([True, True]))
    assert np.isfinite(likely).all()
    assert likely[1, INNER].sum() == 0


def test_no_words_have_no_probabilities():
    assert marginals(np.zeros((0, TAGS), np.float32), MOVES, np.zeros(0, bool)).shape == (0, TAGS)


@given(st.integers(0, 2**32 - 1), st.integers(1, 200))
def test_scores_that_are_far_apart_leave_probabilities(seed, length):
    scores, moves, starts = drawn(seed, length)
    likely = marginals(scores * 8, moves, starts)
    assert np.allclose(likely.sum(1), 1, atol=1e-4)
