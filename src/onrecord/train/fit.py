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
from onrecord.train.crf import Crf
from onrecord.train.example import annotate, examples
from onrecord.train.loss import loss
from onrecord.train.network import Network, SideTasks
from onrecord.train.polnear import Document

ENCODER_RATE, HEAD_RATE, DECAY, WARM = 1.5e-4, 1e-3, 0.01, 150
ENCODER = ("pieces", "positions", "norm", "layers")


class Model(torch.nn.Module):
    """What is trained together: the network, the tag transitions, the side tasks."""

    def __init__(self) -> None:
        super().__init__()
        self.network, self.crf, self.side = Network(), Crf(), SideTasks()


class Plan(NamedTuple):
    """How to train: windows a step, passes over the data, the seed of everything random."""

    epochs: int = 6
    size: int = 10
    seed: int = 0


def fit(documents: list[Document], plan: Plan, out: Path, report: Callable[[str], None] = print) -> Model:
    """A model trained on `documents`, saved to `out` after every epoch. On a CUDA device if there is one."""
    torch.manual_seed(plan.seed)
    chance = random.Random(plan.seed)
    pieces = Pieces(base_folder() / "tokenizer.json")
    model = Model()
    load_base(model.network)
    model.to(torch.device("cuda" if torch.cuda.is_available() else "cpu"))
    optimizer = _optimizer(model)
    started, step = time.monotonic(), 0
    for epoch in range(plan.epochs):
        windows = [e for d in documents for e in examples(annotate(d, pieces, chance), chance)]
        steps = math.ceil(len(windows) / plan.size)
        for number, given in enumerate(batches(windows, plan.size, chance)):
            step += 1
            _set_rates(optimizer, min(1.0, step / WARM) * (1 - (epoch + number / steps) / plan.epochs))
            value = _learn(model, optimizer, given)
            if step % 50 == 0:
                seconds = time.monotonic() - started
                report(f"epoch {epoch + 1}, step {number + 1} of {steps}, loss {value:.3f}, {seconds:.0f} s")
        torch.save(model.state_dict(), out)
    return model.eval()


def _learn(model: Model, optimizer: torch.optim.Optimizer, given: Batch) -> float:
    """One step; gives the loss before it."""
    model.train()
    value = loss(model.network, model.crf, model.side, given.to(next(model.parameters()).device))
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
