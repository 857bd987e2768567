"""Echo: statements of several reports that are one statement."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator
from typing import Literal

from onrecord.record.echo import Echo
from onrecord.record.found import Found
from onrecord.relate.alignment import differences, longest_run
from onrecord.relate.carried import is_first
from onrecord.relate.common import Common, at_least, bits, by_key, counted, places, rare
from onrecord.relate.content import Content, conflict
from onrecord.relate.said import Said, said
from onrecord.relate.speaker import may_be_same, same_speaker
from onrecord.relate.topic import GENERAL

DAYS = 3  # further apart, only a long stretch word for word is the same statement, reported afresh
MOSTLY = 0.8
LEAST = 0.5  # of the shorter one's words that carry meaning, within these days
_FOR = frozenset(("accept", "offer", "promise", "propose"))
_LONG_RUN, _RUN = 8, 5
_FEW = 6  # words that carry meaning; three of so few are much
_MOST_SHARED = 200  # a word that more statements of a window have leads to none


def echoes(found: Iterable[Found | Said]) -> list[Echo]:
    """All pairs of statements in different reports that are one.

    Compared are those with two words in common that carry meaning, within three days; a word that more than
    200 statements of those days have does not count. Beyond three days the two must have eight words in a
    row in common, and one speaker.
    """
    echoing = Echoing(found)
    return [echo for at in range(len(echoing.given)) for echo in echoing.echoes(at).values()]


class Echoing:
    """Statements in the order of their days; what one is an echo of is found out when it is asked.

    With `among` only echoes are found of which one of the two at least has its id there, with `within` only
    those at most so many days apart, none of unknown day. Those with their ids in `elsewhere` are echoes of
    statements that are not among them.
    """

    def __init__(
        self,
        found: Iterable[Found | Said],
        among: Container[str] | None = None,
        within: int | None = None,
        elsewhere: Container[str] = (),
    ) -> None:
        self.given = said(found)
        self._within = within
        self._asked = bits([at for at, one in enumerate(self.given) if among is None or one.id in among])
        self._days = [one.order[0] for one in self.given]
        self._common = Common([one.content.stems for one in self.given])
        self._reports = by_key(one.found.report for one in self.given)
        self._runs: dict[int, list[int]] = {}
        for at, one in enumerate(self.given):
            for run in _runs(one):
                self._runs.setdefault(run, []).append(at)
        self._echoes: dict[int, dict[int, Echo]] = {}
        self._first = {at: False for at, one in enumerate(self.given) if one.id in elsewhere}

    def echoes(self, at: int) -> dict[int, Echo]:
        """What the statement at this place is an echo of, by its place."""
        if at not in self._echoes:
            one = self.given[at]
            told = ((place, echo_of(self.given[place], one)) for place in self._candidates(at))
            self._echoes[at] = {place: echo for place, echo in told if echo is not None}
        return self._echoes[at]

    def is_first(self, at: int) -> bool:
        """Whether it is an echo of none that was carried first itself, as `carried` has it."""
        return is_first(at, self.echoes, self._first)

    def _candidates(self, at: int) -> Iterator[int]:
        """Those before it that are worth comparing, each once."""
        one = self.given[at]
        asked = -1 if self._asked >> at & 1 else self._asked & ((1 << at) - 1)
        if not asked:
            return
        first = at if one.day is None else bisect_left(self._days, one.day - DAYS, hi=at)
        stems = one.content.stems
        having = self._common.having(stems, first, at)
        counts = counted(rare(having, _MOST_SHARED, at - first))
        near = at_least(counts, 2)
        if near:
            near &= self._common.half(len(stems), counted(having), first)
            near &= ~(self._reports[one.found.report] >> first) & (asked >> first)
            yield from (first + place for place in places(near))
        old = self._old(at)
        shared = at_least(counts, 1)
        yield from sorted(
            place
            for place in old
            if asked >> place & 1 and (place < first or (place < at and not shared >> (place - first) & 1))
        )

    def _old(self, at: int) -> set[int]:
        """Those that have eight words in a row with it: of each the first, or all of the days that count."""
        one, within = self.given[at], self._within
        lists = [self._runs[run] for run in _runs(one)]
        if within is None:
            return {its[0] for its in lists}
        since = bisect_left(self._days, one.day - within, hi=at) if one.day is not None else at
        return {place for its in lists for place in its[bisect_left(its, since) :]}


def echo_of(first: Said, second: Said) -> Echo | None:
    """The two as one statement; None where they are not, or where it is not plain."""
    one, other = first.content, second.content
    alike = _alike(first, second)
    if (
        (alike < LEAST and _is_near(first, second))
        or first.found.report == second.found.report
        or _one_denies(first, second)
        or not may_be_same(first, second)
    ):
        return None
    kind = _kind(first, second, alike)
    if kind is None:
        return None
    same = one.forms == other.forms
    return Echo(
        between=(first.id, second.id),
        kind=kind,
        alike=round(alike, 3),
        differences=[] if same else differences(one, other),
    )


def _kind(  # noqa: PLR0911 - each is a rule
    first: Said, second: Said, alike: float
) -> Literal["verbatim", "reworded"] | None:
    one, other, apart = first.content, second.content, first.days_from(second)
    near, common = apart is not None and apart <= DAYS, len(one.stems & other.stems)
    known, run = same_speaker(first, second), longest_run(one, other, _RUN)
    if _numbers_differ(first, second) and not (known and apart == 0 and alike >= MOSTLY and run >= _RUN):
        return None
    if not near:  # an old statement reported afresh
        shorter = min(len(one.forms), len(other.forms))
        whole = run >= _LONG_RUN and run >= MOSTLY * shorter and common >= 4
        return "verbatim" if known and whole and _same_act(first, second) else None
    if one.forms == other.forms and common >= (2 if known else 3):
        return "verbatim"
    if (run >= _LONG_RUN and alike >= (LEAST if known else 0.6)) or (
        run >= _RUN and alike >= (0.6 if known else MOSTLY) and common >= 4
    ):
        return "verbatim"
    if not known or conflict(one, other) or one.stems & other.stems <= GENERAL | _names(one, other):
        return None
    most = max(len(one.stems), len(other.stems))
    much = common >= 4 or (common == 3 and most <= _FEW)
    if much and alike >= 0.6:
        return "reworded"
    return "reworded" if apart == 0 and common == 2 and alike >= 0.75 and most <= 3 else None


def _one_denies(first: Said, second: Said) -> bool:
    """Whether one says no: by a "not", or by an act that denies or rejects what the other's words say."""
    if first.content.negated != second.content.negated:
        return True
    acts = {one.act for one in (first, second)}
    if "reject" in acts and acts & _FOR:
        return True
    denies = [one.act == "deny" for one in (first, second)]
    return denies[0] != denies[1] and not first.content.negated


def _names(one: Content, other: Content) -> frozenset[str]:
    """Those stems of both that begin a name."""
    return frozenset(stem for stem in one.stems & other.stems if stem[:4] in one.names | other.names)


def _same_act(first: Said, second: Said) -> bool:
    one, other = first.found.statement, second.found.statement
    return one.act == other.act and bool(one.conditions) == bool(other.conditions)


def _numbers_differ(first: Said, second: Said) -> bool:
    one, other = first.content.numbers, second.content.numbers
    return bool(one - other) and bool(other - one)


def _alike(first: Said, second: Said) -> float:
    one, other = first.content.stems, second.content.stems
    return len(one & other) / min(len(one), len(other)) if one and other else 0.0


def _runs(given: Said) -> list[int]:
    """Each eight words in a row, by a number."""
    forms = given.content.forms
    return [hash(forms[at : at + _LONG_RUN]) for at in range(len(forms) - _LONG_RUN + 1)]


def _is_near(first: Said, second: Said) -> bool:
    apart = first.days_from(second)
    return apart is not None and apart <= DAYS
