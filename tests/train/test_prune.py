import pytest

torch = pytest.importorskip("torch", reason="torch is there for training only (make train)")


def pruned(inputs, weights, size, groups):
    from onrecord.train.prune import chosen

    return chosen(inputs.T @ inputs / len(inputs), weights, size, groups)


@pytest.mark.parametrize("size", [1, 4])
def test_what_others_say_too_goes_and_they_take_it_over(size):
    torch.manual_seed(0)
    own = torch.randn(500, 16, dtype=torch.float64)
    inputs = torch.cat((own, own), 1)  # each input twice
    weights = torch.randn(8, 32, dtype=torch.float64)
    kept, narrowed = pruned(inputs, weights, size, 16 // size)
    assert sorted(int(at) % 16 for at in kept) == list(range(16))
    full = inputs @ weights.T
    assert (inputs[:, kept] @ narrowed.T - full).norm() < 0.02 * full.norm()


def test_groups_go_as_one():
    torch.manual_seed(0)
    inputs = torch.randn(500, 12, dtype=torch.float64)
    inputs[:, 4:8] *= 0.01
    kept, _ = pruned(inputs, torch.randn(8, 12, dtype=torch.float64), 4, 2)
    assert kept.tolist() == [0, 1, 2, 3, 8, 9, 10, 11]
