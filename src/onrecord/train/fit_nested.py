"""Fitting the heads of nested attributions to the encoder as it is.

The framed sentences that they learn from would cost the encoder some of what it knows of natural
ones (docs/decisions/0005), so it stays as it is; the heads begin as copies of the outer ones.
"""

import random
from collections.abc import Callable, Sequence

import torch

from onrecord.reader.pieces import Pieces
from onrecord.train.annotated import annotate
from onrecord.train.base import base_folder
from onrecord.train.batch import batches
from onrecord.train.example import examples
from onrecord.train.frame import frames
from onrecord.train.loss import nested_loss
from onrecord.train.model import Model
from onrecord.train.nest import nest
from onrecord.train.polnear import Document

STEPS, SIZE, RATE, WARM, SEED = 450, 16, 1.5e-3, 20, 3


def fit_nested(
    model: Model,
    documents: Sequence[Document],
    steps: int = STEPS,
    report: Callable[[str], None] = print,
) -> None:
    """Trains the nested heads of `model` for `steps` on windows with framed sentences."""
    torch.manual_seed(SEED)
    chance = random.Random(SEED)
    pieces = Pieces(base_folder() / "tokenizer.json")
    learned = [*model.network.nested.parameters(), *model.nested_crf.parameters()]
    optimizer = torch.optim.AdamW(learned)
    model.network.nested.load_state_dict(model.network.outer.state_dict())
    model.nested_crf.load_state_dict(model.crf.state_dict())
    around, step = frames(documents), 0
    model.train()
    while step < steps:
        varied = (annotate(nest(d, around, chance), pieces, chance) for d in documents)
        windows = [e for found in varied for e in examples(found, chance) if e.whole]
        for given in batches(windows, SIZE, chance):
            step += 1
            optimizer.param_groups[0]["lr"] = RATE * min(1.0, step / WARM) * max(0.02, 1 - step / steps)
            value = nested_loss(model, given.to(model.device))
            value.backward()
            optimizer.step()
            optimizer.zero_grad()
            if step % 50 == 0:
                report(f"nested, step {step} of {steps}, loss {float(value.detach()):.3f}")
            if step == steps:
                break
