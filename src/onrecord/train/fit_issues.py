"""Fitting what tells the issues once more, to the encoder as it is.

The last descents see attributions alone, with issues as teachers tell them, and their mean with those before
tells them less well than each report's labels do: docs/decisions/0005, "Issues once more".
"""

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord.reader.moves import ACTS, PARTS, WEIGHED
from onrecord.reader.pieces import Pieces
from onrecord.record.issue import ISSUES
from onrecord.train.annotated import UNKNOWN, annotate
from onrecord.train.base import base_folder
from onrecord.train.batch import Batch
from onrecord.train.example import examples
from onrecord.train.frozen import Course, fit_heads, states
from onrecord.train.model import Model
from onrecord.train.moves import about, pooled
from onrecord.train.polnear import Document

COURSE = Course(4, 3e-4, size=16, drop=0.3)
_OWN = slice(1 + len(ACTS), 1 + len(ACTS) + len(ISSUES))  # of the scores of a part


def fit_issues(model: Model, labelled: Sequence[Document], report: Callable[[str], None] = print) -> None:
    """Trains the rows of the head of moves that tell issues further; nothing else of `model` changes."""
    pieces = Pieces(base_folder() / "tokenizer.json")
    windows = [e for d in labelled for e in examples(annotate(d, pieces))]
    told = [e for e in windows if any(move.content and move.act != UNKNOWN for move in e.moves)]
    read = states(model, told, COURSE, lambda found: found.moving)
    head = model.network.moves.parts
    rows = [part.detach().unflatten(0, (PARTS, WEIGHED)) for part in (head.weight, head.bias)]
    weight, bias = (nn.Parameter(part[:, _OWN].clone()) for part in rows)

    def loss(h: Tensor, given: Batch) -> Tensor:
        with torch.no_grad():
            scores = head(h).unflatten(-1, (PARTS, WEIGHED))
        own = functional.linear(h, weight.flatten(0, 1), bias.flatten()).unflatten(-1, (PARTS, len(ISSUES)))
        whole = torch.cat((scores[..., : _OWN.start], own, scores[..., _OWN.stop :]), -1)
        _, issues, _ = pooled(whole, given.moves)
        known = given.moves.acts != UNKNOWN
        return about(issues[known], given.moves.issues[known])

    fit_heads([weight, bias], read, loss, COURSE, report)
    with torch.no_grad():
        for part, learned in zip(rows, (weight, bias), strict=True):
            part[:, _OWN] = learned
