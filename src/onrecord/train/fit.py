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
from onrecord.train.batch import batches
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


def fit(
    documents: list[Document],
    plan: Plan,
    out: Path,
    report: Callable[[str], None] = print,
) -> Model:
    """A model trained on `documents`, saved to `out` after every epoch. On a CUDA device if there is one."""
    epochs, size, seed = plan
    torch.manual_seed(seed)
    chance = random.Random(seed)
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    pieces = Pieces(base_folder() / "tokenizer.json")
    model = Model()
    load_base(model.network)
    model.to(device)
    steps = epochs * math.ceil(sum(len(examples(annotate(d, pieces))) for d in documents) * 1.08 / size)
    optimizer, schedule = _optimizer(model, steps)
    started, step = time.monotonic(), 0
    for _ in range(epochs):
        model.train()
        windows = [e for d in documents for e in examples(annotate(d, pieces, chance), chance)]
        sums = 0.0
        for given in batches(windows, size, chance):
            value = loss(model.network, model.crf, model.side, given.to(device))
            value.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
            step, sums = step + 1, sums + float(value.detach())
            if step % 50 == 0:
                report(f"step {step} of {steps}, loss {sums / 50:.4f}, {time.monotonic() - started:.0f} s")
                sums = 0.0
        torch.save(model.state_dict(), out)
    return model.eval()


def _optimizer(
    model: Model, steps: int
) -> tuple[torch.optim.Optimizer, torch.optim.lr_scheduler.LRScheduler]:
    encoder: list[torch.nn.Parameter] = []
    heads: list[torch.nn.Parameter] = []
    for name, parameter in model.named_parameters():
        part = name.removeprefix("network.").split(".")[0]
        (encoder if name.startswith("network.") and part in ENCODER else heads).append(parameter)
    groups = [{"params": encoder, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=DECAY)

    def rate(step: int) -> float:
        return min(1.0, step / WARM) * max(0.0, 1 - step / steps)

    return optimizer, torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
