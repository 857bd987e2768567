"""Average: the weights of two states of one training, number by number.

Two states that lie in one basin of the loss average into one that is often better than both (Wortsman and
others 2022, "Model soups"); what it gave here stands in docs/decisions/0005.
"""

import torch
from torch import Tensor

from onrecord.train.model import Model


def copied(model: Model) -> dict[str, Tensor]:
    """The weights of `model` as they are now, on the processor."""
    return {name: weight.detach().cpu().clone() for name, weight in model.state_dict().items()}


def average(model: Model, before: dict[str, Tensor], share: float) -> None:
    """Gives `model` its own weights and those of `before`, which has the `share`; counts stay its own."""
    with torch.no_grad():
        for name, weight in model.state_dict().items():
            if weight.is_floating_point():
                weight.lerp_(before[name].to(weight.device), share)
