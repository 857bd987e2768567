"""Fitting: the loop that trains a reader."""

import math
import random
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import torch

from onrecord.reader.pieces import Pieces
from onrecord.train.base import base_folder, load_base
from onrecord.train.batch import Batch, batches
from onrecord.train.example import annotate, examples
from onrecord.train.loss import loss
from onrecord.train.model import Model
from onrecord.train.polnear import Document

ENCODER_RATE, HEAD_RATE, DECAY, WARM = 1.5e-4, 1e-3, 0.01, 150
ENCODER = ("pieces", "positions", "norm", "layers")


class Plan(NamedTuple):
    """Passes over the data, share of the full rates, seed of everything random, windows a step."""

    epochs: int
    share: float
    seed: int
    size: int = 14


# A second descent from half the rates gave more than as many passes in one (docs/decisions/0005).
PLANS = (Plan(6, 1.0, 0), Plan(3, 0.5, 1))


def started() -> Model:
    """A model with the pretrained encoder, on a CUDA device if there is one."""
    torch.manual_seed(0)
    model = Model()
    load_base(model.network)
    return model.to(torch.device("cuda" if torch.cuda.is_available() else "cpu"))


def fit(
    model: Model, documents: list[Document], plan: Plan, out: Path, report: Callable[[str], None] = print
) -> None:
    """Trains all of `model` but its nested heads, and saves it to `out` after every epoch."""
    torch.manual_seed(plan.seed)
    chance = random.Random(plan.seed)
    pieces = Pieces(base_folder() / "tokenizer.json")
    optimizer = _optimizer(model)
    began, step = time.monotonic(), 0
    for epoch in range(plan.epochs):
        windows = [e for d in documents for e in examples(annotate(d, pieces, chance), chance)]
        steps = math.ceil(len(windows) / plan.size)
        for number, given in enumerate(batches(windows, plan.size, chance)):
            step += 1
            left = 1 - (epoch + number / steps) / plan.epochs
            _set_rates(optimizer, plan.share * min(1.0, step / WARM) * left)
            value = _learn(model, optimizer, given)
            if step % 50 == 0:
                seconds = time.monotonic() - began
                report(f"epoch {epoch + 1}, step {number + 1} of {steps}, loss {value:.3f}, {seconds:.0f} s")
        torch.save(model.state_dict(), out)


def _learn(model: Model, optimizer: torch.optim.Optimizer, given: Batch) -> float:
    """One step; gives the loss before it."""
    model.train()
    value = loss(model, given.to(model.device))
    value.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad()
    return float(value.detach())


def _optimizer(model: Model) -> torch.optim.Optimizer:
    encoder: list[torch.nn.Parameter] = []
    heads: list[torch.nn.Parameter] = []
    for name, parameter in model.named_parameters():
        part = name.removeprefix("network.").split(".")[0]
        (encoder if name.startswith("network.") and part in ENCODER else heads).append(parameter)
    groups = [
        {"params": encoder, "lr": ENCODER_RATE, "full": ENCODER_RATE},
        {"params": heads, "lr": HEAD_RATE, "full": HEAD_RATE},
    ]
    return torch.optim.AdamW(groups, weight_decay=DECAY)


def _set_rates(optimizer: torch.optim.Optimizer, share: float) -> None:
    """Sets each group's rate to `share` of its full one."""
    for group in optimizer.param_groups:
        group["lr"] = share * group["full"]
