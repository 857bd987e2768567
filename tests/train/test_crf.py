from itertools import pairwise, product

import pytest

torch = pytest.importorskip("torch", reason="torch is there for training only (make train)")


def test_the_loss_is_the_log_share_of_the_tags_among_all_sequences():
    from onrecord.reader.tags import TAGS
    from onrecord.train.crf import Crf

    torch.manual_seed(0)
    crf = Crf()
    with torch.no_grad():
        crf.moves.normal_()
    scores = torch.randn(1, 3, TAGS)
    tags = torch.tensor([[1, 2, 0]])
    moves = crf.transitions()

    def total(path):
        steps = sum(moves[a, b] for a, b in pairwise(path))
        first = -1e4 if path[0] in (2, 4, 6) else 0  # nothing goes on at the start of a paragraph
        return sum(scores[0, i, t] for i, t in enumerate(path)) + steps + first

    every = torch.stack([total(path) for path in product(range(TAGS), repeat=3)])
    expected = torch.logsumexp(every, 0) - total([1, 2, 0])
    loss = crf.loss(scores, tags, torch.tensor([3]), torch.tensor([[1, 0, 0]]))
    assert torch.isclose(loss, expected, atol=1e-4)
