import pytest

from onrecord.reader.moves import ACTS, GRADES, PARTS, WEIGHED
from onrecord.record.issue import ISSUES

torch = pytest.importorskip("torch", reason="torch is there for training only (make train)")


def given():
    from onrecord.train.annotated import UNKNOWN, WordMove
    from onrecord.train.moves import moves

    demanded = WordMove([(0, 1)], [(1, 3)], [(3, 5)], ACTS.index("demand"), [ISSUES.index("talks")], UNKNOWN)
    went_on = WordMove([], [], [(2, 3), (5, 6)], ACTS.index("assert"), [ISSUES.index("other")], 0)
    return moves([[demanded], [], [went_on]], 7)


def test_the_parts_of_a_statement_are_its_words():
    found = given()
    assert found.windows.tolist() == [0, 2]
    assert [part.nonzero().flatten().tolist() for part in found.parts[0]] == [[1, 2], [3, 4], [3], [0]]
    assert [part.nonzero().flatten().tolist() for part in found.parts[1]] == [[], [2, 5], [2], []]


def test_the_loss_falls_as_the_labels_become_likely():
    from onrecord.train.moves import moves_loss, pooled

    def loss(scores):
        return moves_loss(pooled(scores, found), found)

    found = given()
    flat = torch.zeros(3, 7, PARTS, WEIGHED)
    good = flat.clone()
    good[0, 3:5, 1, 1 + ACTS.index("demand")] = 5
    good[2, :, 1, 1 + ACTS.index("assert")] = 5
    issues = slice(1 + len(ACTS), 1 + len(ACTS) + len(ISSUES))
    good[:, :, 1, issues] = -5
    good[0, :, 1, 1 + len(ACTS) + ISSUES.index("talks")] = 5
    good[2, :, 1, 1 + len(ACTS) + ISSUES.index("other")] = 5
    better = good.clone()
    better[2, :, 1, 1 + len(ACTS) + len(ISSUES)] = 5
    assert loss(flat) > 4 * loss(good)
    assert loss(good) > loss(better)


def test_a_word_counts_among_those_of_its_part_by_its_weight():
    from onrecord.train.moves import moves_loss, pooled

    def loss(scores):
        return moves_loss(pooled(scores, found), found)

    found = given()
    scores = torch.zeros(3, 7, PARTS, WEIGHED)
    scores[0, 3, 1, 1 + ACTS.index("demand")] = 4
    scores[0, 4, 1, 1 + ACTS.index("accuse")] = 4
    heavier = scores.clone()
    heavier[0, 3, 1, 0] = 3
    assert loss(heavier) < loss(scores)
    assert 1 + len(ACTS) + len(ISSUES) + len(GRADES) == WEIGHED


def test_what_nobody_told_teaches_nothing():
    from onrecord.train.annotated import UNKNOWN
    from onrecord.train.moves import moves_loss, pooled

    found, told = given(), given()
    found.acts[1] = UNKNOWN
    scores = torch.randn(3, 7, PARTS, WEIGHED, requires_grad=True)
    moves_loss(pooled(scores, found), found).backward()
    assert scores.grad[0].abs().sum() > 0
    assert scores.grad[2].abs().sum() == 0
    assert found.is_told()
    told.acts[:] = UNKNOWN
    assert not told.is_told()
