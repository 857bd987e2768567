"""Averaging weights: what two descents know, in one network (Wortsman et al. 2022, "Model soups")."""

import torch
from torch import Tensor

from onrecord.train.model import Model

SHARE = 0.7  # of the later weights; 0.5 and 1 were less good, docs/decisions/0005

Weights = dict[str, Tensor]


def weights(model: Model) -> Weights:
    """A copy of the weights of `model`."""
    return {name: tensor.detach().clone() for name, tensor in model.state_dict().items()}


def average(model: Model, before: Weights, share: float = SHARE) -> None:
    """Moves each weight of `model` back towards `before`, of which `1 - share` is left."""
    with torch.no_grad():
        for name, tensor in model.state_dict().items():
            tensor.copy_(share * tensor + (1 - share) * before[name])
