"""Optimizer: how the weights are moved, the pretrained ones more slowly than the heads."""

import torch

from onrecord.train.model import Model

ENCODER_RATE, HEAD_RATE, DECAY = 2e-4, 1e-3, 0.01
ENCODER = ("pieces", "positions", "norm", "layers", "moving")


def optimizer_of(model: Model) -> torch.optim.Optimizer:
    """AdamW over all of `model`."""
    encoder: list[torch.nn.Parameter] = []
    heads: list[torch.nn.Parameter] = []
    for name, parameter in model.named_parameters():
        part = name.removeprefix("network.").split(".")[0]
        (encoder if name.startswith("network.") and part in ENCODER else heads).append(parameter)
    groups = [
        {"params": encoder, "lr": ENCODER_RATE, "full": ENCODER_RATE},
        {"params": heads, "lr": HEAD_RATE, "full": HEAD_RATE},
    ]
    return torch.optim.AdamW(groups, weight_decay=DECAY, fused=True)


def set_rates(optimizer: torch.optim.Optimizer, share: float) -> None:
    """Sets each group's rate to `share` of its full one."""
    for group in optimizer.param_groups:
        group["lr"] = share * group["full"]
