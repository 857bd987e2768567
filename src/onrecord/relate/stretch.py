"""Stretch: a length of time where it stands in its sentence, with the dates around it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.record.measure import Measure
from onrecord.record.time import Time
from onrecord.relate.scene import sentence

_OLD = re.compile(r"(?i)-old\b")


class Stretch(NamedTuple):
    """The words `[begin, end)` of a length in the sentence `within`; the dates of that before and behind."""

    text: str
    begin: int
    end: int
    within: tuple[int, int]
    before: Sequence[Time]
    behind: Sequence[Time]

    @property
    def opens(self) -> bool:
        """Whether the sentence begins with it."""
        return self.begin - self.within[0] <= len("“In just ")

    @property
    def is_ago(self) -> bool:
        return self.text[self.end - 4 : self.end].lower() in (" ago", "back")

    @property
    def is_old(self) -> bool:
        return _OLD.search(self.text, self.begin, self.end) is not None

    def joins(self, form: re.Pattern[str], begin: int, end: int) -> re.Match[str] | None:
        """The match of `form` with all that stands from `begin` to `end`."""
        return form.fullmatch(self.text, begin, end) if begin <= end else None


def stretch(text: str, held: Measure | Time, near: Sequence[Time]) -> Stretch:
    """The stretch of a length; `near` has the dates around it. What is measured is no part of its words."""
    begin, end = held.span
    within = sentence(text, held)
    if isinstance(held, Measure) and held.of and held.text.endswith(held.of):
        words = held.text.removesuffix(held.of).rstrip()
        end = begin + len(words.removesuffix(" of"))
    here = [one for one in near if within[0] <= one.span[0] and one.span[1] <= within[1]]
    before = [one for one in here if one.span[1] <= begin]
    return Stretch(text, begin, end, within, before, [one for one in here if one.span[0] >= end])
