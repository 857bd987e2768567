"""Fitting the head of names once more, to the encoder as it is.

The joint descent sees each text with names about two times; alone, on states that no longer change, the head
goes on to what these can tell.
"""

from collections.abc import Callable, Sequence

from onrecord.reader.pieces import Pieces
from onrecord.score.namedtext import NamedText
from onrecord.train.annotated import annotate_names
from onrecord.train.base import base_folder
from onrecord.train.example import examples
from onrecord.train.frozen import Course, fit_heads, states
from onrecord.train.loss import names_alone
from onrecord.train.model import Model

NAMES = Course(5, 2e-3)


def fit_names(model: Model, named: Sequence[NamedText], report: Callable[[str], None] = print) -> None:
    """Trains the head of names further; nothing else of `model` changes."""
    pieces = Pieces(base_folder() / "tokenizer.json")
    windows = [e for text in named for e in examples(annotate_names(text, pieces))]
    read = states(model, windows, NAMES)
    head = model.network.names
    fit_heads(head.parameters(), read, lambda h, given: names_alone(model, h, given), NAMES, report)
