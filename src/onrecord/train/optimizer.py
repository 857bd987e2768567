"""Optimizer: how the weights are moved, the pretrained ones more slowly than the heads."""

import torch

from onrecord.train.model import Model

DECAY = 0.01
RATES, LARGE_RATES = (2e-4, 1e-3), (5e-5, 5e-4)  # full ones of the encoder and of the heads
ENCODER = ("pieces", "positions", "norm", "layers", "moving")


def optimizer_of(model: Model, rates: tuple[float, float] = RATES) -> torch.optim.Optimizer:
    """AdamW over all of `model`, with full `rates` of the encoder and of the heads."""
    encoder: list[torch.nn.Parameter] = []
    heads: list[torch.nn.Parameter] = []
    for name, parameter in model.named_parameters():
        part = name.removeprefix("network.").split(".")[0]
        (encoder if name.startswith("network.") and part in ENCODER else heads).append(parameter)
    groups = [
        {"params": own, "lr": rate, "full": rate} for own, rate in zip((encoder, heads), rates, strict=True)
    ]
    return torch.optim.AdamW(groups, weight_decay=DECAY, fused=True)


def set_rates(optimizer: torch.optim.Optimizer, share: float) -> None:
    """Sets each group's rate to `share` of its full one."""
    for group in optimizer.param_groups:
        group["lr"] = share * group["full"]
