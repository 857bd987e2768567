"""Fitting the heads of moves and conditions once more, to the encoder as it is.

Beside the attributions they learn with little weight, so as not to cost those; alone, on states that
no longer change, they go on to what these can tell.
"""

import random
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from onrecord.reader.pieces import Pieces
from onrecord.train.annotated import annotate
from onrecord.train.base import base_folder
from onrecord.train.batch import Batch, batches
from onrecord.train.example import examples
from onrecord.train.loss import moves_alone
from onrecord.train.model import Model
from onrecord.train.polnear import Document

EPOCHS, SIZE, RATE, WARM, SEED = 8, 12, 2e-3, 30, 4


def fit_moves(
    model: Model, labelled: Sequence[Document], epochs: int = EPOCHS, report: Callable[[str], None] = print
) -> None:
    """Trains the heads of moves and conditions anew; nothing else of `model` changes."""
    torch.manual_seed(SEED)
    chance = random.Random(SEED)
    pieces = Pieces(base_folder() / "tokenizer.json")
    windows = [e for d in labelled for e in examples(annotate(d, pieces)) if e.moves]
    model.eval()
    read = [(given, _states(model, given)) for given in batches(windows, SIZE, chance)]
    heads = model.network.moves
    for part in (heads.parts, heads.conditions):
        part.reset_parameters()
    optimizer = torch.optim.AdamW(heads.parameters())
    step, steps = 0, epochs * len(read)
    for epoch in range(epochs):
        chance.shuffle(read)
        for given, states in read:
            step += 1
            optimizer.param_groups[0]["lr"] = RATE * min(1.0, step / WARM) * (1 - (step - 1) / steps)
            value = moves_alone(model, torch.nn.functional.dropout(states, 0.1), given)
            value.backward()
            optimizer.step()
            optimizer.zero_grad()
        report(f"moves, epoch {epoch + 1} of {epochs}, loss {float(value.detach()):.3f}")


def _states(model: Model, given: Batch) -> Tensor:
    with torch.no_grad():
        return model.network.states(given.to(model.device)).cpu()
