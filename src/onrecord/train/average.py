"""Average: the weights of several states of one training, number by number.

States that lie in one basin of the loss average into one that is often better than each of them (Wortsman and
others 2022, "Model soups"); what it gave here stands in docs/decisions/0005.
"""

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from onrecord.train.model import Model

Weights = dict[str, Tensor]


def copied(model: Model) -> Weights:
    """The weights of `model` as they are now, on the processor."""
    return {name: weight.detach().cpu().clone() for name, weight in model.state_dict().items()}


def put(model: Model, weights: Weights) -> None:
    """Gives `model` the `weights`, and their shapes if they have been pruned."""
    for name, weight in weights.items():
        place, _, part = name.rpartition(".")
        module = model.get_submodule(place)
        if getattr(module, part).shape != weight.shape:
            setattr(module, part, nn.Parameter(torch.empty_like(weight, device=model.device)))
            if isinstance(module, nn.Linear) and part == "weight":
                module.out_features, module.in_features = weight.shape
    model.load_state_dict(weights)


def mean(states: Sequence[Weights], shares: Sequence[float] | None = None) -> Weights:
    """The mean of the `states`, in equal `shares` if none are given; counts are those of the first."""
    parts = shares or [1 / len(states)] * len(states)
    first = states[0]
    return {
        name: sum((part * s[name] for part, s in zip(parts, states, strict=True)), torch.zeros_like(weight))
        if weight.is_floating_point()
        else weight
        for name, weight in first.items()
    }
