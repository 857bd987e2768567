"""Dropout and attention in training."""

import pytest

torch = pytest.importorskip("torch", reason="torch is there for training only (make train)")


def test_a_tenth_is_left_out_in_training_and_nothing_else():
    from onrecord.train.drop import Drop

    drop, x = Drop(), torch.full((100, 1003), 2.0)
    torch.manual_seed(1)
    out = drop(x)
    gone = out == 0
    assert 0.095 < gone.float().mean() < 0.11
    assert torch.allclose(out[~gone], torch.tensor(2 * 256 / 230))
    torch.manual_seed(1)
    assert torch.equal(out, drop(x))
    assert torch.equal(drop.eval()(x), x)


def test_attention_is_the_same_by_torch_and_by_head():
    from onrecord.train.layer import HEAD, _attend, _by_head

    q, k, v = torch.randn(3, 2, 7, 4 * HEAD)
    mask = torch.ones(2, 1, 1, 7, dtype=torch.bool)
    mask[1, ..., 5:] = False
    absent = torch.where(mask, 0.0, -1e4)
    heads = [t.unflatten(-1, (-1, HEAD)).transpose(1, 2) for t in (q, k, v)]
    by_head = _by_head(*heads, absent).transpose(1, 2).flatten(2)
    assert torch.allclose(_attend(q, k, v, absent, HEAD), by_head, atol=1e-5)
