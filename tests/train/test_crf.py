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


def field(windows=3, words=5):
    """A field and its arguments: scores, lengths, starts."""
    from onrecord.reader.tags import TAGS
    from onrecord.train.crf import Crf

    crf = Crf()
    with torch.no_grad():
        crf.moves.normal_()
    starts = torch.zeros(windows, words, dtype=torch.long)
    starts[:, 0] = starts[0, words // 2] = 1
    lengths = torch.tensor([words, *range(words - windows + 1, words)])
    return crf, (torch.randn(windows, words, TAGS, requires_grad=True), lengths, starts)


def test_pairs_are_the_shares_of_all_sequences():
    from onrecord.reader.tags import TAGS

    torch.manual_seed(1)
    crf, (scores, lengths, starts) = field(1, 3)
    paths = list(product(range(TAGS), repeat=3))
    nll = torch.stack([crf.loss(scores, torch.tensor([p]), lengths, starts) for p in paths])
    found, shares = crf.pairs(scores, lengths, starts), torch.exp(-nll)
    for tag in range(TAGS):
        first = sum(s for p, s in zip(paths, shares, strict=True) if p[0] == tag)
        assert torch.isclose(found.first[0, tag], first, atol=1e-5)
    pair = sum(s for p, s in zip(paths, shares, strict=True) if p[1:] == (1, 2))
    assert torch.isclose(found.next[0, 1, 1, 2], pair, atol=1e-5)


@pytest.mark.parametrize("words", [1, 3, 6])
def test_a_field_learns_nothing_from_one_that_agrees(words):
    torch.manual_seed(words)
    crf, given = field(1, words)
    crf.apart(*given, crf.pairs(*given)).backward()
    assert given[0].grad.abs().max() < 1e-5
    assert crf.moves.grad is None or crf.moves.grad.abs().max() < 1e-5


def test_a_field_comes_nearer_to_what_it_learns():
    torch.manual_seed(2)
    (teacher, said), (crf, (scores, *rest)) = field(), field()
    told = teacher.pairs(*said)
    least, before = teacher.apart(*said, told), crf.apart(scores, *rest, told)
    optimizer = torch.optim.Adam([scores, crf.moves], 0.1)
    for _ in range(100):
        optimizer.zero_grad()
        crf.apart(scores, *rest, told).backward()
        optimizer.step()
    assert least < crf.apart(scores, *rest, told) < least + 0.05 * (before - least)


def test_of_tags_that_are_sure_the_loss_is_that_of_labels():
    from onrecord.reader.tags import TAGS
    from onrecord.train.crf import Pairs

    torch.manual_seed(3)
    crf, (scores, lengths, starts) = field()
    tags = torch.tensor([[1, 2, 0, 3, 4], [0, 1, 1, 0, 0], [5, 6, 6, 0, 0]])
    hot = torch.nn.functional.one_hot(tags, TAGS).float()
    real = (torch.arange(1, 5) < lengths[:, None]).float()
    sure = Pairs(hot[:, 0], hot[:, :-1, :, None] * hot[:, 1:, None, :] * real[..., None, None])
    labels = crf.loss(scores, tags, lengths, starts)
    assert torch.isclose(crf.apart(scores, lengths, starts, sure), labels, rtol=1e-5)
