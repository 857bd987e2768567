import pytest

from onrecord.reader.moves import ACTS, GRADES, MOVES, PARTS
from onrecord.record.issue import ISSUES

torch = pytest.importorskip("torch", reason="torch is there for training only (make train)")


def given():
    from onrecord.train.annotated import UNKNOWN, WordMove
    from onrecord.train.moves import moves

    demanded = WordMove([(0, 1)], [(1, 3)], [(3, 5)], ACTS.index("demand"), [ISSUES.index("talks")], UNKNOWN)
    went_on = WordMove([], [], [(2, 3), (5, 6)], ACTS.index("assert"), [ISSUES.index("other")], 0)
    return moves([[demanded], [], [went_on]], 7)


def test_the_parts_of_a_statement_are_shares_of_its_words():
    found = given()
    assert found.windows.tolist() == [0, 2]
    assert found.parts[0].tolist() == [
        [0, 0.5, 0.5, 0, 0, 0, 0], [0, 0, 0, 0.5, 0.5, 0, 0], [0, 0, 0, 1, 0, 0, 0], [1, 0, 0, 0, 0, 0, 0]
    ]  # fmt: skip
    assert found.parts[1].sum(1).tolist() == [0, 1, 1, 0]


def test_the_loss_falls_as_the_labels_become_likely():
    from onrecord.train.moves import moves_loss

    found = given()
    flat = torch.zeros(3, 7, PARTS, MOVES)
    good = flat.clone()
    good[0, 3:5, 1, ACTS.index("demand")] = 5
    good[2, :, 1, ACTS.index("assert")] = 5
    issues = slice(len(ACTS), len(ACTS) + len(ISSUES))
    good[:, :, 1, issues] = -5
    good[0, :, 1, len(ACTS) + ISSUES.index("talks")] = 5
    good[2, :, 1, len(ACTS) + ISSUES.index("other")] = 5
    better = good.clone()
    better[2, :, 1, len(ACTS) + len(ISSUES)] = 5
    assert moves_loss(flat, found) > 4 * moves_loss(good, found)
    assert moves_loss(good, found) > moves_loss(better, found)
    assert len(GRADES) == MOVES - len(ACTS) - len(ISSUES)
