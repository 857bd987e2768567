"""Disagreements: statements that do not go together, across reports and within one."""

from collections import defaultdict, deque
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from onrecord.record.disagreement import Differing
from onrecord.record.echo import Echo
from onrecord.record.found import Found
from onrecord.record.measure import Measure
from onrecord.relate.carried import carried
from onrecord.relate.denial import denial, says
from onrecord.relate.figures import figures
from onrecord.relate.opposite import opposite
from onrecord.relate.said import Said
from onrecord.relate.stand import may_oppose, taken

DAYS = 14  # what lies further apart is not compared
_MOST_SHARED = 300  # a word that more statements of a window have leads to none
_FEW = 3  # words, of which all but one may tell what is done to the thing
Measures = Mapping[str, Sequence[Measure]]


def disagreements(
    found: Iterable[Found | Said],
    echoes: Iterable[Echo] = (),
    measures: Measures | None = None,
    among: Container[str] | None = None,
) -> list[Differing]:
    """Each two statements that deny each other, take opposite acts, or give different figures, once.

    `measures` are those that a statement asserts, by its id "report/s4". Of a statement and its echoes
    only the first is compared. With `among` one of the two at least has its id there. In the order of the
    later statement.
    """
    given = [one.first for one in carried(found, echoes)]
    told = measures or {}
    hints = [_hint(one, bool(told.get(one.id)), among is None or one.id in among) for one in given]
    pairs = ((given[at], given[other]) for at, other in _candidates(given, hints))
    return [one for first, second in pairs if (one := disagreement(first, second, told)) is not None]


def disagreement(first: Said, second: Said, measures: Measures) -> Differing | None:
    """How the two disagree; None where they do not, or where it is not plain."""
    return (
        figures(first, second, measures.get(first.id, ()), measures.get(second.id, ()))
        or denial(first, second)
        or opposite(first, second)
    )


class _Hint(NamedTuple):
    """What tells of most pairs that they do not disagree, before their words are compared."""

    asked: bool
    measured: bool
    taken: tuple[int, int]
    says: bool | None


def _hint(given: Said, measured: bool, asked: bool) -> _Hint:
    return _Hint(asked, measured, taken(given, praise=True), says(given))


def _may(one: _Hint, other: _Hint) -> bool:
    if not (one.asked or other.asked):
        return False
    if (one.measured and other.measured) or may_oppose(one.taken, other.taken):
        return True
    return one.says is not None and other.says is not None and one.says != other.says


def _candidates(given: Sequence[Said], hints: Sequence[_Hint]) -> Iterator[tuple[int, int]]:
    """Pairs worth comparing, by their places in `given`, which is in the order of days."""
    having: dict[str, deque[int]] = defaultdict(deque)
    for at, one in enumerate(given):
        shared: dict[int, None] = {}
        for word in one.content.stems:
            near = having[word]
            while near and (one.days_from(given[near[0]]) or 0) > DAYS:
                near.popleft()
            if len(near) <= _MOST_SHARED:
                shared.update(dict.fromkeys(near))
            near.append(at)
        hint, stems = hints[at], one.content.stems
        for other in shared:
            if _may(hints[other], hint) and (
                (hint.measured and hints[other].measured) or _near(stems, given[other].content.stems)
            ):
                yield other, at


def _near(one: Set[str], other: Set[str]) -> bool:
    """Whether two words are common, which every disagreement but that of figures takes; one of few."""
    common = len(one & other)
    return common > 1 or (common == 1 and min(len(one), len(other)) <= _FEW)
