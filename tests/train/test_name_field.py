"""What is added to the scores of names, fitted."""

from itertools import pairwise, product

import numpy as np
import pytest

from onrecord.reader.nametags import FIRST, NAME_TAGS, NAMELESS, NEXT, name_moves
from onrecord.reader.words import SHAPES

torch = pytest.importorskip("torch", reason="torch is there for training only (make train)")


def run(scores, tags):
    from onrecord.train.fit_name_field import Run

    return Run(scores, torch.tensor(tags), torch.full((len(tags), 3), 2))


def test_what_is_made_likely_is_the_share_of_the_tags_among_all_sequences():
    from onrecord.train.fit_name_field import unlikely

    torch.manual_seed(0)
    moves = torch.randn(NAME_TAGS, NAME_TAGS) + torch.from_numpy(name_moves())
    shapes = torch.randn(3, SHAPES, NAME_TAGS)
    runs = [run(torch.randn(3, NAME_TAGS), [1, 2, 0]), run(torch.randn(1, NAME_TAGS), [3])]

    def total(scores, path):
        return sum(moves[a, b] for a, b in pairwise([NAMELESS, *path])) + sum(
            scores[i, tag] + shapes[:, 2, tag].sum() for i, tag in enumerate(path)
        )

    expected = 0.0
    for scores, tags, _ in runs:
        paths = product(range(NAME_TAGS), repeat=len(tags))
        every = torch.stack([total(scores, path) for path in paths])
        expected += torch.logsumexp(every, 0) - total(scores, tags.tolist())
    found = unlikely(moves, shapes, runs)
    assert torch.isclose(found, expected / 4, atol=1e-4)


def test_a_name_that_is_cut_in_two_by_the_scores_alone_is_made_one():
    from onrecord.train.fit_name_field import fitted_field

    whole = [FIRST["person"], NEXT["person"], NAMELESS]
    cut = torch.full((3, NAME_TAGS), -9.0)
    cut[0, whole[0]], cut[1, FIRST["person"]], cut[1, whole[1]], cut[2, NAMELESS] = 0.0, -0.5, -1.0, 0.0
    moves = fitted_field([run(cut, whole)] * 1500).moves
    assert moves[FIRST["person"], FIRST["person"]] < moves[FIRST["person"], NEXT["person"]]
    assert np.all(moves[name_moves() < 0] < -1000)


def test_the_words_of_a_run_are_those_in_doubt_and_the_one_behind():
    from onrecord.reader.words import words
    from onrecord.record.paragraph import paragraphs
    from onrecord.train.fit_name_field import runs_of

    text = "then Ana Tolm met some Lommians"
    found = words(text, paragraphs(text))
    scores = np.zeros((len(found), NAME_TAGS), np.float32)
    scores[[0, 3, 4], NAMELESS] = 20
    tags = torch.tensor([0, FIRST["person"], NEXT["person"], 0, 0, FIRST["nationality"]])
    assert [r.tags.tolist() for r in runs_of(text, found, scores, tags)] == [
        [FIRST["person"], NEXT["person"], NAMELESS],
        [FIRST["nationality"]],
    ]
