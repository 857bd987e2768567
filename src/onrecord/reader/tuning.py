"""Tuning: what the decoder needs besides the network's scores. It travels in the weights' metadata."""

from typing import NamedTuple

import msgspec
import numpy as np

from onrecord.reader.scores import Numbers
from onrecord.reader.tags import TAGS


class Tuning(NamedTuple):
    """`moves` scores `[tag before, tag]`, `least` is the confidence below which nothing is said."""

    moves: Numbers
    least: float = 0.0

    def to_json(self) -> str:
        """As `from_json` takes it."""
        return msgspec.json.encode([self.moves.round(5).tolist(), self.least]).decode()

    @classmethod
    def from_json(cls, written: str) -> "Tuning":
        """Raises ValueError where `written` is no tuning of this version's tags."""
        moves, least = msgspec.json.decode(written, type=tuple[list[list[float]], float])
        return cls(np.array(moves, np.float32).reshape(TAGS, TAGS), least)
