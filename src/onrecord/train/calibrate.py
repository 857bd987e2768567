"""Calibrating: the trust that makes a confidence the share of statements that are right."""

from collections.abc import Sequence

import numpy as np

from onrecord.reader.trust import Signs, Trust, log_odds

STEPS = 25  # of Newton's method; it stands still after ten
RIDGE = 1.0  # keeps the weights finite where signs part right from wrong without rest


def calibrated(judged: Sequence[tuple[Signs, bool]]) -> Trust:
    """The logistic regression of being right on the log odds of the signs; the plain trust without any."""
    if not judged:
        return Trust()
    x = np.array([[1.0, *log_odds(signs)] for signs, _ in judged])
    y = np.array([right for _, right in judged], float)
    weights = np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ weights))
        slope = x.T @ (y - p) - RIDGE * weights
        bend = (x * (p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(x.shape[1])
        weights += np.linalg.solve(bend, slope)
    bias, link, cue, edges, source = (round(float(w), 4) for w in weights)
    return Trust(bias, (link, cue, edges, source))
