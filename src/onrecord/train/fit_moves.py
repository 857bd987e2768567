"""Fitting the heads of moves, conditions and targets once more, to the encoder as it is.

The last descent is of attributions alone; the states move on and the heads that read acts and issues off
them do not. Alone, on states that no longer change, they come after.
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

MOVES = Course(3, 1e-3)


def fit_moves(model: Model, labelled: Sequence[Document], report: Callable[[str], None] = print) -> None:
    """Trains these heads further; nothing else of `model` changes."""
    pieces = Pieces(base_folder() / "tokenizer.json")
    windows = [e for d in labelled for e in examples(annotate(d, pieces)) if e.moves]
    read = states(model, windows, MOVES)
    heads = model.network.moves
    fit_heads(heads.parameters(), read, lambda h, given: moves_alone(model, h, given), MOVES, report)
