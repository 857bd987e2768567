"""Fitting the head that tells a place from who sits there: "in Orrin", "Orrin said"."""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from onrecord.reader.pieces import Pieces
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs
from onrecord.score.geowebnews import PlaceText
from onrecord.score.namedtext import NamedText
from onrecord.train.annotated import UNKNOWN, Annotated, annotate_names
from onrecord.train.base import base_folder
from onrecord.train.batch import Batch
from onrecord.train.example import examples
from onrecord.train.frozen import Course, fit_heads, states
from onrecord.train.model import Model

STANDS = Course(12, 2e-3)


def fit_stands(model: Model, texts: Sequence[PlaceText], report: Callable[[str], None] = print) -> None:
    """Trains the head on an encoder that stays as it is; nothing else of `model` changes."""
    pieces = Pieces(base_folder() / "tokenizer.json")
    windows = [e for text in texts for e in examples(_annotated(text, pieces))]
    told = [e for e in windows if (e.names != UNKNOWN).any()]
    head = model.network.stands
    head.reset_parameters()
    read = states(model, told, STANDS)
    fit_heads(head.parameters(), read, partial(_loss, head), STANDS, report)


def _loss(head: torch.nn.Linear, h: Tensor, given: Batch) -> Tensor:
    known = given.names != UNKNOWN
    return functional.cross_entropy(head(h)[known], given.names[known])


def _annotated(given: PlaceText, pieces: Pieces) -> Annotated:
    """The words of a text, each of a place's name labelled 1 where it stands for somebody, else 0."""
    found = words(given.text, paragraphs(given.text))
    labels = np.full(len(found), UNKNOWN, np.int64)
    for name in given.names:
        labels[slice(*found.covered(*name.span))] = int(name.stands)
    out = annotate_names(NamedText("", given.text, []), pieces)
    out.names = labels
    return out
