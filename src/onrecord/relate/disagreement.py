"""Disagreements: statements that do not go together, across reports and within one."""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence

from onrecord.record.disagreement import Differing
from onrecord.record.echo import Echo
from onrecord.record.found import Found
from onrecord.record.measure import Measure
from onrecord.relate.carried import carried
from onrecord.relate.denial import denial
from onrecord.relate.figures import figures
from onrecord.relate.opposite import opposite
from onrecord.relate.said import Said

DAYS = 14  # what lies further apart is not compared
_MOST_SHARED = 300  # a word that more statements of a window have leads to none
Measures = Mapping[str, Sequence[Measure]]


def disagreements(
    found: Iterable[Found], echoes: Iterable[Echo] = (), measures: Measures | None = None
) -> list[Differing]:
    """Each two statements that deny each other, take opposite acts, or give different figures, once.

    `measures` are those that a statement asserts, by its id "report/s4". Of a statement and its echoes
    only the first is compared. In the order of the later statement.
    """
    given = [one.first for one in carried(found, echoes)]
    pairs = _candidates(given)
    return [
        one for first, second in pairs if (one := disagreement(first, second, measures or {})) is not None
    ]


def disagreement(first: Said, second: Said, measures: Measures) -> Differing | None:
    """How the two disagree; None where they do not, or where it is not plain."""
    return (
        figures(first, second, measures.get(first.id, ()), measures.get(second.id, ()))
        or denial(first, second)
        or opposite(first, second)
    )


def _candidates(given: Sequence[Said]) -> Iterator[tuple[Said, Said]]:
    having: dict[str, deque[int]] = defaultdict(deque)  # places in `given`, which is in the order of days
    for at, one in enumerate(given):
        shared: Counter[int] = Counter()
        for word in one.content.stems:
            near = having[word]
            while near and (one.days_from(given[near[0]]) or 0) > DAYS:
                near.popleft()
            if len(near) <= _MOST_SHARED:
                shared.update(near)
            near.append(at)
        yield from ((given[other], one) for other in shared)
