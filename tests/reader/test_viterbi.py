from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.tags import BEGIN, INSIDE, OUTSIDE, ROLES, TAGS
from onrecord.reader.viterbi import best_tags, spans

NEVER = np.float32(-1e4)

FREE = np.array(
    [
        [
            NEVER if after in INSIDE.values() and before not in (after, after - 1) else 0
            for after in range(TAGS)
        ]
        for before in range(TAGS)
    ],
    np.float32,
)
seeds = st.integers(0, 2**32 - 1)


def drawn(seed, length):
    """Scores, moves that allow no inside without its beginning, and starts."""
    random = np.random.default_rng(seed)
    scores = random.normal(0, 2, (length, TAGS)).astype(np.float32)
    moves = np.where(FREE < 0, FREE, random.normal(0, 1, FREE.shape)).astype(np.float32)
    starts = random.random(length) < 0.3
    starts[:1] = True
    return scores, moves, starts


def is_allowed(tags, starts):
    before = OUTSIDE
    for tag, start in zip(tags, starts, strict=True):
        if tag in INSIDE.values() and (start or before not in (tag, tag - 1)):
            return False
        before = tag
    return True


def total(tags, scores, moves, starts):
    before = [OUTSIDE if start else tag for start, tag in zip(starts, [OUTSIDE, *tags], strict=False)]
    return sum(scores[at, tag] + moves[before[at], tag] for at, tag in enumerate(tags))


@given(seeds, st.integers(1, 4))
def test_the_tags_are_the_best_of_all_that_are_allowed(seed, length):
    scores, moves, starts = drawn(seed, length)
    every = [tags for tags in product(range(TAGS), repeat=length) if is_allowed(tags, starts)]
    best = max(total(tags, scores, moves, starts) for tags in every)
    found = best_tags(scores, moves, starts)
    assert is_allowed(found, starts)
    assert np.isclose(total(found, scores, moves, starts), best, atol=1e-4)


@given(seeds, st.integers(1, 60))
def test_no_span_runs_into_a_start_or_begins_inside(seed, length):
    scores, moves, starts = drawn(seed, length)
    assert is_allowed(best_tags(scores, moves, starts), starts)


def test_a_start_ends_a_span_that_the_scores_would_run_on():
    scores = np.zeros((4, TAGS), np.float32)
    scores[0, BEGIN["content"]] = scores[1:, INSIDE["content"]] = 9
    starts = np.array([True, False, True, False])
    found = spans(best_tags(scores, FREE, starts))["content"]
    assert found[0] == (0, 2)
    assert not any(begin < 2 < end for begin, end in found)


def test_the_scores_given_are_left_as_they_are():
    scores, moves, starts = drawn(1, 5)
    before = scores.copy()
    best_tags(scores, moves, starts)
    assert (scores == before).all()


def test_no_words_have_no_tags():
    assert best_tags(np.zeros((0, TAGS), np.float32), FREE, np.zeros(0, bool)) == []


@st.composite
def tagged(draw):
    """Tags, and the spans that they were made of."""
    tags, made = [], {role: [] for role in ROLES}
    for role, length in draw(
        st.lists(st.tuples(st.sampled_from([*ROLES, None]), st.integers(1, 4)), max_size=12)
    ):
        if role is None:
            tags += [OUTSIDE] * length
        else:
            made[role].append((len(tags), len(tags) + length))
            tags += [BEGIN[role]] + [INSIDE[role]] * (length - 1)
    return tags, made


@given(tagged())
def test_the_spans_are_those_that_the_tags_were_made_of(given_tags):
    tags, made = given_tags
    assert spans(tags) == made
