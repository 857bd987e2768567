"""Trust: how confident the reader may be in an attribution, from what the network holds probable."""

import math
from typing import NamedTuple

_SURE = 0.999  # a probability counts as no nearer to 0 or 1 than this


class Signs(NamedTuple):
    """Probabilities, 0 to 1, that an attribution rests on.

    `link`: that the content belongs to the cue, of several stretches the least; `cue`: that the
    cue is one; `edges`: that the content begins and ends in content, on average; `source`: that
    the cue has this source, or none where none is given.
    """

    link: float
    cue: float
    edges: float
    source: float


class Trust(NamedTuple):
    """A logistic regression on the log odds of the signs, fitted on a development set."""

    bias: float = 0.0
    weights: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0)

    def confidence(self, signs: Signs) -> float:
        """How probable it is that an attribution with these signs is right, 0 to 1."""
        odds = zip(self.weights, log_odds(signs), strict=True)
        return 1 / (1 + math.exp(-self.bias - sum(weight * value for weight, value in odds)))


def log_odds(signs: Signs) -> list[float]:
    """The log odds of each sign."""
    kept = [min(max(sign, 1 - _SURE), _SURE) for sign in signs]
    return [math.log(sign / (1 - sign)) for sign in kept]
