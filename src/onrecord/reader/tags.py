"""Tags: what a word is in an attribution, in the BIO scheme."""

import numpy as np

ROLES = ("source", "cue", "content")
OUTSIDE = 0
BEGIN = {role: 1 + 2 * i for i, role in enumerate(ROLES)}
INSIDE = {role: 2 + 2 * i for i, role in enumerate(ROLES)}
INNER = np.array(list(INSIDE.values()))
TAGS = 1 + 2 * len(ROLES)
