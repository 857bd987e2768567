"""A conditional random field over the tags of a window (Lafferty et al. 2001)."""

from typing import NamedTuple

import torch
from torch import Tensor, nn

from onrecord.reader.tags import BEGIN, INSIDE, ROLES, TAGS

NEVER = -1e4


def forbidden() -> Tensor:
    """NEVER where the BIO scheme forbids tag j after tag i, else 0."""
    out = torch.zeros(TAGS, TAGS)
    for role in ROLES:
        for before in range(TAGS):
            if before not in (BEGIN[role], INSIDE[role]):
                out[before, INSIDE[role]] = NEVER
    return out


class Pairs(NamedTuple):
    """How probable a field holds each tag of a window's first word, `[window, tag]`, and each two tags in a
    row, `[window, word - 1, tag before, tag]`; 0 behind the window's last word."""

    first: Tensor
    next: Tensor


class Crf(nn.Module):
    """Transition scores between tags."""

    forbidden: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.moves = nn.Parameter(torch.zeros(TAGS, TAGS))
        self.register_buffer("forbidden", forbidden())

    def transitions(self) -> Tensor:
        """`[tag before, tag]`, with what the scheme forbids."""
        return self.moves + self.forbidden

    def loss(self, scores: Tensor, tags: Tensor, lengths: Tensor, starts: Tensor) -> Tensor:
        """Negative log likelihood of `tags`, summed over the batch.

        `scores` `[window, word, tag]`, `tags` `[window, word]`, both from the first learned word
        on; `lengths` `[window]`; `starts` marks the first words of paragraphs, over which no
        span runs.
        """
        scores = _barred(scores, starts)
        every = _all(scores[:, 0], self._steps(scores), lengths)
        return (every - self._one(scores, tags, lengths)).sum()

    def pairs(self, scores: Tensor, lengths: Tensor, starts: Tensor) -> Pairs:
        """What the field holds probable, of arguments as in `loss`: how its log of the sum over all sequences
        grows with the score of each tag and step."""
        with torch.enable_grad():
            scores = _barred(scores.detach(), starts)
            first, steps = scores[:, 0].clone(), self._steps(scores).detach()
            given = (first.requires_grad_(), steps.requires_grad_())
            every = _all(*given, lengths).sum()
            return Pairs(*torch.autograd.grad(every, given, allow_unused=True, materialize_grads=True))

    def apart(self, scores: Tensor, lengths: Tensor, starts: Tensor, said: Pairs) -> Tensor:
        """How far the field is from what another `said`, summed over the batch: the cross entropy of their
        sequences. Other arguments as in `loss`, which it equals where what is said is sure."""
        scores = _barred(scores, starts)
        steps = self._steps(scores)
        expected = (said.first * scores[:, 0]).sum() + (said.next * steps).sum()
        return _all(scores[:, 0], steps, lengths).sum() - expected

    def _steps(self, scores: Tensor) -> Tensor:
        """`[window, word - 1, tag before, tag]`."""
        return self.transitions() + scores[:, 1:, None, :]

    def _one(self, scores: Tensor, tags: Tensor, lengths: Tensor) -> Tensor:
        real = torch.arange(scores.size(1), device=scores.device)[None, :] < lengths[:, None]
        own = scores.gather(2, tags.unsqueeze(2)).squeeze(2)
        moves = self.transitions()[tags[:, :-1], tags[:, 1:]]
        return (own * real).sum(1) + (moves * real[:, 1:]).sum(1)


def _barred(scores: Tensor, starts: Tensor) -> Tensor:
    inside = torch.zeros(TAGS, device=scores.device)
    inside[list(INSIDE.values())] = NEVER
    return scores + starts.unsqueeze(-1) * inside


def _all(first: Tensor, steps: Tensor, lengths: Tensor) -> Tensor:
    """By halves: neighbouring steps become one until one is left, which takes few operations."""
    if not steps.size(1):
        return torch.logsumexp(first, 1)
    same = torch.where(torch.eye(TAGS, device=first.device) > 0, 0.0, NEVER)
    at = torch.arange(1, steps.size(1) + 1, device=first.device)
    steps = torch.where((at < lengths[:, None])[..., None, None], steps, same)
    while steps.size(1) > 1:
        if steps.size(1) % 2:
            steps = torch.cat((steps, same.expand(len(steps), 1, TAGS, TAGS)), 1)
        steps = torch.logsumexp(steps[:, ::2, :, :, None] + steps[:, 1::2, None, :, :], 3)
    return torch.logsumexp(first[:, :, None] + steps[:, 0], (1, 2))
