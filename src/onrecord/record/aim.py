"""Aim: what the network tells of whom a statement is aimed at, before it is known who is who."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from onrecord.record.paragraph import Range
from onrecord.record.statement import Act


class Aim(NamedTuple):
    """`named` are the words of a statement's contents that it takes to name him, in order.

    `acts` has how probable each act is, `words` for each word of the contents, by the code point at which it
    begins, the log odds that it is one that names him.
    """

    named: list[Range]
    acts: Mapping[Act, float] = MappingProxyType({})
    words: Mapping[int, float] = MappingProxyType({})


class Choice(NamedTuple):
    """What each clue of a candidate weighs (`actors.candidate` has the clues), and how probable one must be
    to be told."""

    weights: dict[str, float]
    least: float


class Aims(NamedTuple):
    """Those of a report by the ids of its statements, and how to choose; without `choice` by rule alone."""

    of: Mapping[str, Aim] = MappingProxyType({})
    choice: Choice | None = None


NO_AIMS = Aims()
