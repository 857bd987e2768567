"""Fitting the field of names to scores as texts get that the head did not learn from.

The head knows by heart what it learned; there nothing can help it. So two heads learn a half of the texts
each and score the other half, and the field is the one that makes the marked names the most probable, given
these scores.
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
from onrecord.reader.nametags import NAMELESS, PLAIN, NameField, drawn_together, in_doubt
from onrecord.reader.pieces import Pieces
from onrecord.reader.scores import Numbers
from onrecord.reader.window import windows
from onrecord.reader.words import Words
from onrecord.score.namedtext import NamedText
from onrecord.train.annotated import annotate_names
from onrecord.train.base import base_folder
from onrecord.train.frozen import WARM, Course
from onrecord.train.heads import NameHead
from onrecord.train.model import Model

HEADS = Course(4, 2e-3, size=4)  # texts a step
FIELD = Course(3, 0.02, size=128)  # runs a step
LONGEST = 60  # words of a run to learn from


class Seen(NamedTuple):
    """A text in words, with the states of its words `[word, ...]` and its name tags."""

    named: NamedText
    words: Words
    states: Tensor
    tags: Tensor


class Run(NamedTuple):
    """The scores and name tags of a run of words; `shapes` `[word, which]` as `NameField` has them."""

    scores: Tensor
    tags: Tensor
    shapes: Tensor


def fit_name_field(
    model: Model, named: Sequence[NamedText], report: Callable[[str], None] = print
) -> NameField:
    """For `Tuning.names`. Nothing of `model` changes."""
    pieces = Pieces(base_folder() / "tokenizer.json")
    read = [_seen(model.eval(), text, pieces) for text in named]
    runs: list[Run] = []
    for half in (0, 1):
        head = _fitted([r for r in read if _half(r) != half], report)
        for text in (r for r in read if _half(r) == half):
            with torch.no_grad():
                scores = head(text.states.float()[None])[0].numpy()
            runs += runs_of(text.named.text, text.words, scores, text.tags)
    return fitted_field(runs)


def runs_of(text: str, words: Words, scores: Numbers, tags: Tensor) -> list[Run]:
    """The runs of words that may be part of a name, with their scores drawn together as for reading."""
    drawn = drawn_together(text, words, scores)
    looked, starts = in_doubt(drawn, np.asarray(words.places, bool))
    begins = [*np.flatnonzero(starts).tolist(), len(looked)]
    at = [torch.from_numpy(looked[b:e]) for b, e in pairwise(begins)]
    own = torch.tensor(words.shapes)
    shapes = torch.stack((functional.pad(own, (1, -1)), own, functional.pad(own, (-1, 1))), 1)
    likely = torch.from_numpy(drawn).log_softmax(1)
    return [Run(likely[i], tags[i], shapes[i]) for i in at if bool((tags[i] >= 0).all())]


def fitted_field(runs: Sequence[Run]) -> NameField:
    """The field of highest likelihood."""
    barred = torch.from_numpy(PLAIN.moves)
    moves, shapes = (nn.Parameter(torch.zeros(array.shape)) for array in PLAIN)
    learned = sorted((r for r in runs if len(r.tags) <= LONGEST), key=lambda r: len(r.tags))
    groups = [learned[at : at + FIELD.size] for at in range(0, len(learned), FIELD.size)]
    optimizer = torch.optim.AdamW([moves, shapes], FIELD.rate)
    chance, step, steps = random.Random(FIELD.seed), 0, FIELD.epochs * len(groups)
    for _ in range(FIELD.epochs):
        chance.shuffle(groups)
        for group in groups:
            step += 1
            optimizer.param_groups[0]["lr"] = FIELD.rate * (1 - (step - 1) / steps)
            value = unlikely(moves + barred, shapes, group)
            value.backward()
            optimizer.step()
            optimizer.zero_grad()
    return NameField((moves + barred).detach().numpy(), shapes.detach().numpy())


def unlikely(moves: Tensor, shapes: Tensor, group: list[Run]) -> Tensor:
    """The negative log likelihood of the tags a word; before a run stands a word that is no name.

    Word by word: by halves, as in `crf.py`, so many tags would take ten times as long on a processor.
    """
    longest = max(len(r.tags) for r in group)
    around = torch.stack([functional.pad(r.shapes, (0, 0, 0, longest - len(r.tags))) for r in group])
    scores = torch.stack([functional.pad(r.scores, (0, 0, 0, longest - len(r.tags))) for r in group])
    scores = scores + shapes[torch.arange(3), around].sum(2)
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
            every = torch.cat(model.network.of_words(seen, firsts).seen, -1)[0]
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
    scores = [head(functional.dropout(text.states.float(), HEADS.drop)[None])[0] for text in group]
    return functional.cross_entropy(torch.cat(scores), torch.cat([text.tags for text in group]))
