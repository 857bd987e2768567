"""A conditional random field over the tags of a window (Lafferty et al. 2001)."""

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
        inside = torch.zeros(TAGS, device=scores.device)
        inside[list(INSIDE.values())] = NEVER
        scores = scores + starts.unsqueeze(-1) * inside
        return (self._all(scores, lengths) - self._one(scores, tags, lengths)).sum()

    def _all(self, scores: Tensor, lengths: Tensor) -> Tensor:
        """By halves: neighbouring steps become one until one is left, which takes few operations."""
        same = torch.where(torch.eye(TAGS, device=scores.device) > 0, 0.0, NEVER)
        steps = self.transitions() + scores[:, 1:, None, :]  # [window, step, tag before, tag]
        at = torch.arange(1, scores.size(1), device=scores.device)
        steps = torch.where((at < lengths[:, None])[..., None, None], steps, same)
        while steps.size(1) > 1:
            if steps.size(1) % 2:
                steps = torch.cat((steps, same.expand(len(steps), 1, TAGS, TAGS)), 1)
            steps = torch.logsumexp(steps[:, ::2, :, :, None] + steps[:, 1::2, None, :, :], 3)
        total = scores[:, 0, :, None] + steps.sum(1)  # a sum of one, or of none
        return torch.logsumexp(total if scores.size(1) > 1 else scores[:, 0, :, None], (1, 2))

    def _one(self, scores: Tensor, tags: Tensor, lengths: Tensor) -> Tensor:
        real = torch.arange(scores.size(1), device=scores.device)[None, :] < lengths[:, None]
        own = scores.gather(2, tags.unsqueeze(2)).squeeze(2)
        moves = self.transitions()[tags[:, :-1], tags[:, 1:]]
        return (own * real).sum(1) + (moves * real[:, 1:]).sum(1)
