"""Tuning: what the decoder needs besides the network's scores, in a file beside the weights."""

from typing import NamedTuple

import msgspec
import numpy as np

from onrecord.reader.nametags import NAME_TAGS, PLAIN, NameField
from onrecord.reader.scores import Numbers
from onrecord.reader.tags import TAGS
from onrecord.reader.trust import Trust
from onrecord.reader.words import SHAPES


class Tuning(NamedTuple):
    """`moves` and, of nested attributions, `nested` score `[tag before, tag]`.

    `least` is the confidence below which nothing is said, `nested_least` that of a nested attribution, apart
    from its parent's. `issue` is the score above which a statement is about an issue, to which the table of
    topics adds its own `topics` times; `act_heat` is what the
    scores of acts are divided by to say how probable each is; `condition`
    and `target` are added to the scores of the words of conditions and targets. `names` are added to the
    scores of words of names.
    """

    moves: Numbers
    nested: Numbers
    least: float = 0.0
    trust: Trust = Trust()
    issue: float = 0.0
    condition: float = 0.0
    nested_least: float = 0.3
    act_heat: float = 1.0
    target: float = 0.0
    topics: float = 0.0
    names: NameField = PLAIN

    def to_json(self) -> str:
        """As `from_json` takes it."""
        written = {
            "moves": self.moves.round(5).tolist(),
            "nested": self.nested.round(5).tolist(),
            "least": self.least,
            "trust": list(self.trust),
            "issue": self.issue,
            "condition": self.condition,
            "nested_least": self.nested_least,
            "act_heat": self.act_heat,
            "target": self.target,
            "topics": self.topics,
            "names": [array.round(3).tolist() for array in self.names],
        }
        return msgspec.json.encode(written).decode() + "\n"

    @classmethod
    def from_json(cls, written: str | bytes) -> "Tuning":
        """Raises ValueError where `written` is no tuning of this version's tags."""
        given = msgspec.json.decode(written, type=_Written)
        return cls(
            _square(given.moves),
            _square(given.nested),
            given.least,
            given.trust,
            given.issue,
            given.condition,
            given.nested_least,
            given.act_heat,
            given.target,
            given.topics,
            PLAIN if given.names is None else _field(*given.names),
        )


class _Written(msgspec.Struct, forbid_unknown_fields=True):
    moves: list[list[float]]
    nested: list[list[float]]
    least: float
    trust: Trust
    issue: float = 0.0
    condition: float = 0.0
    nested_least: float = 0.3
    act_heat: float = 1.0
    target: float = 0.0
    topics: float = 0.0
    names: tuple[list[list[float]], list[list[list[float]]]] | None = None


def _square(moves: list[list[float]], tags: int = TAGS) -> Numbers:
    return np.array(moves, np.float32).reshape(tags, tags)


def _field(moves: list[list[float]], shapes: list[list[list[float]]]) -> NameField:
    return NameField(_square(moves, NAME_TAGS), np.array(shapes, np.float32).reshape(3, SHAPES, NAME_TAGS))
