"""Fitting the moves between the tags of names, to scores as texts get that the head did not learn from.

The head knows by heart what it learned; there no move can help it. So two heads learn a half of the texts
each and score the other half, and the moves are those of the random field that makes the marked names the
most probable, given these scores.
"""

import random
from collections.abc import Callable, Sequence
from hashlib import sha256
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from onrecord.reader.features import features
from onrecord.reader.nametags import NAMELESS, drawn_together, in_doubt, name_moves
from onrecord.reader.pieces import Pieces
from onrecord.reader.scores import Numbers
from onrecord.reader.window import windows
from onrecord.reader.words import Words
from onrecord.score.namedtext import NamedText
from onrecord.train.annotated import annotate_names
from onrecord.train.base import base_folder
from onrecord.train.frozen import DROP, WARM, Course
from onrecord.train.heads import NameHead
from onrecord.train.model import Model

HEADS = Course(4, 2e-3, size=4)  # texts a step
FIELD = Course(2, 0.05, size=128)  # runs a step
LONGEST = 60  # words of a run to learn from


class Seen(NamedTuple):
    """A text in words, with the states of its words `[word, ...]` and its name tags."""

    named: NamedText
    words: Words
    states: Tensor
    tags: Tensor


class Run(NamedTuple):
    """The scores and name tags of a run of words."""

    scores: Tensor
    tags: Tensor


def fit_name_moves(
    model: Model, named: Sequence[NamedText], report: Callable[[str], None] = print
) -> Numbers:
    """Scores `[tag before, tag]`, for `Tuning.names`. Nothing of `model` changes."""
    pieces = Pieces(base_folder() / "tokenizer.json")
    read = [_seen(model.eval(), text, pieces) for text in named]
    runs: list[Run] = []
    for half in (0, 1):
        head = _fitted([r for r in read if _half(r) != half], report)
        for text in (r for r in read if _half(r) == half):
            with torch.no_grad():
                scores = head(text.states.float()[None])[0].numpy()
            runs += runs_of(text.named.text, text.words, scores, text.tags)
    return fitted_moves(runs)


def runs_of(text: str, words: Words, scores: Numbers, tags: Tensor) -> list[Run]:
    """The runs of words that may be part of a name, with their scores drawn together as for reading."""
    drawn = drawn_together(text, words, scores)
    looked, starts = in_doubt(drawn, np.asarray(words.places, bool))
    begins = [*np.flatnonzero(starts).tolist(), len(looked)]
    at = [torch.from_numpy(looked[b:e]) for b, e in pairwise(begins)]
    likely = torch.from_numpy(drawn).log_softmax(1)
    return [Run(likely[i], tags[i]) for i in at if bool((tags[i] >= 0).all())]


def fitted_moves(runs: Sequence[Run]) -> Numbers:
    """The moves of highest likelihood."""
    barred = torch.from_numpy(name_moves())
    moves, scale = nn.Parameter(torch.zeros_like(barred)), nn.Parameter(torch.ones(1))
    learned = sorted((r for r in runs if len(r.tags) <= LONGEST), key=lambda r: len(r.tags))
    groups = [learned[at : at + FIELD.size] for at in range(0, len(learned), FIELD.size)]
    optimizer = torch.optim.Adam([moves, scale], FIELD.rate)
    chance, step, steps = random.Random(FIELD.seed), 0, FIELD.epochs * len(groups)
    for _ in range(FIELD.epochs):
        chance.shuffle(groups)
        for group in groups:
            step += 1
            optimizer.param_groups[0]["lr"] = FIELD.rate * (1 - (step - 1) / steps)
            value = unlikely(moves + barred, scale, group)
            value.backward()
            optimizer.step()
            optimizer.zero_grad()
    fitted: Numbers = (moves / scale + barred).detach().numpy()
    return fitted


def unlikely(moves: Tensor, scale: Tensor, group: list[Run]) -> Tensor:
    """The negative log likelihood of the tags a word; before a run stands a word that is no name.

    Word by word: by halves, as in `crf.py`, so many tags would take ten times as long on a processor.
    """
    longest = max(len(r.tags) for r in group)
    scores = torch.stack([functional.pad(r.scores, (0, 0, 0, longest - len(r.tags))) for r in group]) * scale
    tags = torch.stack([functional.pad(r.tags, (0, longest - len(r.tags))) for r in group])
    lengths = torch.tensor([len(r.tags) for r in group])
    real = torch.arange(longest)[None] < lengths[:, None]
    before = functional.pad(tags, (1, -1), value=NAMELESS)
    one = ((scores.gather(2, tags[..., None])[..., 0] + moves[before, tags]) * real).sum()
    every = moves[NAMELESS] + scores[:, 0]
    for at in range(1, longest):
        here = torch.logsumexp(every[:, :, None] + moves, 1) + scores[:, at]
        every = torch.where(real[:, at, None], here, every)
    return (torch.logsumexp(every, 1).sum() - one) / lengths.sum()


def _seen(model: Model, named: NamedText, pieces: Pieces) -> Seen:
    read = annotate_names(named, pieces)
    cut = windows([len(p) for p in read.pieces], read.words.paragraphs)
    states = []
    for window, given in zip(cut, features(read.words, read.pieces, cut), strict=True):
        at = [given.pieces, given.shapes, given.places, given.quoted]
        inputs = [torch.from_numpy(array)[None].to(model.device) for array in at]
        with torch.no_grad():
            seen = model.network.encode(inputs[0], inputs[1], inputs[2], inputs[3], None)
            firsts = torch.from_numpy(given.firsts)[None].to(model.device)
            every = torch.cat([model.network.words(s, firsts) for s in seen], -1)[0]
        states.append(every[window.first - window.begin : window.last - window.begin].half().cpu())
    return Seen(named, read.words, torch.cat(states), torch.from_numpy(read.names))


def _half(text: Seen) -> int:
    return int(sha256(("h" + text.named.id).encode()).hexdigest(), 16) % 2


def _fitted(read: list[Seen], report: Callable[[str], None]) -> NameHead:
    """A head that learned from `read` alone."""
    torch.manual_seed(HEADS.seed)
    head, chance = NameHead(), random.Random(HEADS.seed)
    optimizer = torch.optim.AdamW(head.parameters())
    step, steps = 0, HEADS.epochs * -(-len(read) // HEADS.size)
    for epoch in range(HEADS.epochs):
        chance.shuffle(read)
        total, of = 0.0, steps // HEADS.epochs
        for at in range(0, len(read), HEADS.size):
            step += 1
            optimizer.param_groups[0]["lr"] = HEADS.rate * min(1.0, step / WARM) * (1 - (step - 1) / steps)
            value = _wrong(head, read[at : at + HEADS.size])
            value.backward()
            optimizer.step()
            optimizer.zero_grad()
            total += float(value.detach())
        report(f"half a head of names, epoch {epoch + 1} of {HEADS.epochs}, loss {total / of:.3f}")
    return head.eval()


def _wrong(head: NameHead, group: list[Seen]) -> Tensor:
    scores = [head(functional.dropout(text.states.float(), DROP)[None])[0] for text in group]
    return functional.cross_entropy(torch.cat(scores), torch.cat([text.tags for text in group]))
