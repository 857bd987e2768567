"""Filters: which statements a question is about."""

from collections.abc import Sequence
from datetime import date
from typing import TypedDict, get_args

import msgspec

from onrecord.errors import UsageError, quoted
from onrecord.record.statement import Act, Grade

Any_ = str | Sequence[str] | None  # one, or any of several


class Narrower(TypedDict, total=False):
    """The fields of `Filters` as arguments, but for the words."""

    party: Any_
    speaker: Any_
    issue: Any_
    act: Any_
    grade: Any_
    outlet: Any_
    report: Any_
    since: str | None
    until: str | None
    min_confidence: float
    likely: bool
    held_back: bool


class Given(Narrower, total=False):
    """All fields of `Filters` as arguments."""

    words: str | None


class Filters(msgspec.Struct, frozen=True, kw_only=True):
    """All that are given hold together; of several values in one, any.

    `speaker` is an actor's id across reports, or a name or a part of one. `since` and `until` are days,
    both included: of the making of a statement, else of its publication; what was made in another month or
    year, and no more is known, has none.
    `words` must all stand in the statement, in any form ("monitor" finds "monitors"), those in quotation
    marks as a phrase. `likely` are those that are more likely statements than not, with an act that is more
    likely right than not. With `held_back` also statements of reports that their source cancelled or
    withheld.
    """

    party: Any_ = None
    speaker: Any_ = None
    issue: Any_ = None
    act: Any_ = None
    grade: Any_ = None
    outlet: Any_ = None
    report: Any_ = None
    since: str | None = None
    until: str | None = None
    words: str | None = None
    min_confidence: float = 0.0
    likely: bool = False
    held_back: bool = False

    def __post_init__(self) -> None:
        _known("act", several(self.act), get_args(Act))
        _known("grade", several(self.grade), get_args(Grade))
        for name in ("since", "until"):
            day(name, getattr(self, name))


def several(given: Any_) -> list[str]:
    """One or several as a list."""
    if given is None:
        return []
    return [given] if isinstance(given, str) else list(given)


def day(name: str, given: str | None) -> int | None:
    """The day as the store has it, 20310506. Raises UsageError for what is no day."""
    if given is None:
        return None
    try:
        if len(given) != len("2031-05-06"):
            raise ValueError
        return int(date.fromisoformat(given).strftime("%Y%m%d"))
    except ValueError:
        raise UsageError(f"{name}: {quoted(given)} is no day; expected YYYY-MM-DD, as 2031-05-06") from None


def _known(name: str, given: list[str], words: tuple[str, ...]) -> None:
    for one in given:
        if one not in words:
            raise UsageError(f"{name}: {quoted(one)} is none; expected one of {', '.join(words)}")
