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


@pytest.mark.parametrize("length", [1, 2, 5, 8])
def test_windows_of_a_batch_count_alone(length):
    from onrecord.reader.tags import TAGS
    from onrecord.train.crf import Crf

    torch.manual_seed(length)
    crf = Crf()
    with torch.no_grad():
        crf.moves.normal_()
    scores, nothing = torch.randn(2, 8, TAGS), torch.zeros(2, 8, dtype=torch.long)
    both = crf.loss(scores, nothing, torch.tensor([8, length]), nothing)
    one = crf.loss(scores[:1], nothing[:1], torch.tensor([8]), nothing[:1])
    other = crf.loss(scores[1:, :length], nothing[1:, :length], torch.tensor([length]), nothing[1:, :length])
    assert torch.isclose(both, one + other, atol=1e-3)
