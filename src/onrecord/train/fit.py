"""Fitting: the loop that trains a reader."""

import math
import random
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import torch

from onrecord.reader.pieces import Pieces
from onrecord.score.namedtext import NamedText
from onrecord.train.annotated import annotate, annotate_names
from onrecord.train.base import base_folder, load_base
from onrecord.train.batch import Batch, batches
from onrecord.train.example import examples
from onrecord.train.loss import loss, names_loss
from onrecord.train.model import Model
from onrecord.train.polnear import Document
from onrecord.train.prune import prune

ENCODER_RATE, HEAD_RATE, DECAY, WARM = 1.5e-4, 1e-3, 0.01, 150
ENCODER = ("pieces", "positions", "norm", "layers")


class Plan(NamedTuple):
    """Passes over the data, share of the full rates, seed of everything random, windows a step.

    A pass sees all reports of PolNeAR, and the labelled ones `labelled` times. `names` are the
    windows of texts with names that a step learns from beside the others. With `shape`, the encoder is
    first pruned to so many heads and inner units a layer.
    """

    epochs: int
    share: float
    seed: int
    size: int = 14
    labelled: int = 0
    names: int = 0
    shape: tuple[int, int] | None = None


class Corpora(NamedTuple):
    """What is learned from: attributions of PolNeAR, labelled reports, texts with names."""

    attributed: Sequence[Document]
    labelled: Sequence[Document] = ()
    named: Sequence[NamedText] = ()


# A second descent from lower rates gave more than as many passes in one, a third with the labelled reports
# teaches what only those tell (docs/decisions/0005).
PLANS = Plan(6, 1.0, 0), Plan(3, 0.5, 1)
LABELLED = Plan(4, 0.5, 2, labelled=2, names=3)
SAMPLE = 40  # documents that pruning looks at


def started() -> Model:
    """A model with the pretrained encoder, on a CUDA device if there is one."""
    torch.manual_seed(0)
    model = Model()
    load_base(model.network)
    return model.to(torch.device("cuda" if torch.cuda.is_available() else "cpu"))


def fit(model: Model, corpora: Corpora, plan: Plan, out: Path, report: Callable[[str], None] = print) -> None:
    """Trains `model`, and saves it to `out` after every epoch.

    Without labelled reports the heads of nested attributions and of moves learn nothing.
    """
    torch.manual_seed(plan.seed)
    chance = random.Random(plan.seed)
    pieces = Pieces(base_folder() / "tokenizer.json")
    if plan.shape:
        sample = chance.sample(corpora.attributed, min(SAMPLE, len(corpora.attributed)))
        windows = [e for d in sample for e in examples(annotate(d, pieces), chance)]
        prune(model, list(batches(windows, plan.size, chance)), *plan.shape)
    documents = [*corpora.attributed, *(plan.labelled * list(corpora.labelled))]
    optimizer = _optimizer(model)
    beside = _named_batches(corpora.named, pieces, plan)
    began, step = time.monotonic(), 0
    for epoch in range(plan.epochs):
        windows = [e for d in documents for e in examples(annotate(d, pieces, chance), chance)]
        steps = math.ceil(len(windows) / plan.size)
        for number, given in enumerate(batches(windows, plan.size, chance)):
            step += 1
            left = 1 - (epoch + number / steps) / plan.epochs
            _set_rates(optimizer, plan.share * min(1.0, step / WARM) * left)
            value = _learn(model, optimizer, given, next(beside, None))
            if step % 50 == 0:
                seconds = time.monotonic() - began
                report(f"epoch {epoch + 1}, step {number + 1} of {steps}, loss {value:.3f}, {seconds:.0f} s")
        torch.save(model.state_dict(), out)


def _named_batches(named: Sequence[NamedText], pieces: Pieces, plan: Plan) -> Iterator[Batch]:
    """Batches of texts with names, over and over; none if the plan has none."""
    chance = random.Random(plan.seed + 100)
    while plan.names and named:
        windows = [e for text in named for e in examples(annotate_names(text, pieces, chance), chance)]
        yield from batches(windows, plan.names, chance)


def _learn(model: Model, optimizer: torch.optim.Optimizer, given: Batch, named: Batch | None) -> float:
    """One step; gives the loss of the attributions before it."""
    model.train()
    value = loss(model, given.to(model.device))
    value.backward()
    if named:
        names_loss(model, named.to(model.device)).backward()
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
    return torch.optim.AdamW(groups, weight_decay=DECAY, fused=True)


def _set_rates(optimizer: torch.optim.Optimizer, share: float) -> None:
    """Sets each group's rate to `share` of its full one."""
    for group in optimizer.param_groups:
        group["lr"] = share * group["full"]
