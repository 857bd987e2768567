"""Fitting the heads of moves and conditions once more, to the encoder as it is.

Beside the attributions they learn with little weight, so as not to cost those; alone, on states that
no longer change, they go on to what these can tell.
"""

from collections.abc import Callable, Sequence

from onrecord.reader.pieces import Pieces
from onrecord.train.annotated import annotate
from onrecord.train.base import base_folder
from onrecord.train.example import examples
from onrecord.train.frozen import Course, fit_heads, states
from onrecord.train.loss import moves_alone
from onrecord.train.model import Model
from onrecord.train.polnear import Document

MOVES = Course(8, 2e-3)


def fit_moves(model: Model, labelled: Sequence[Document], report: Callable[[str], None] = print) -> None:
    """Trains the heads of moves and conditions anew; nothing else of `model` changes."""
    pieces = Pieces(base_folder() / "tokenizer.json")
    windows = [e for d in labelled for e in examples(annotate(d, pieces)) if e.moves]
    read = states(model, windows, MOVES)
    heads = model.network.moves
    for part in (heads.parts, heads.conditions):
        part.reset_parameters()
    fit_heads(heads.parameters(), read, lambda h, given: moves_alone(model, h, given), MOVES, report)
