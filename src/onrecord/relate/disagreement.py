"""Disagreements: statements that do not go together, across reports and within one."""

from collections.abc import Container, Iterable, Mapping, Sequence

from onrecord.record.disagreement import Differing
from onrecord.record.found import Found
from onrecord.record.measure import Measure
from onrecord.relate.contrary import contrary
from onrecord.relate.denial import denial
from onrecord.relate.figures import figures
from onrecord.relate.firsts import Echoes, firsts
from onrecord.relate.opposite import opposite
from onrecord.relate.pairs import Pairs
from onrecord.relate.said import Said, said

Measures = Mapping[str, Sequence[Measure]]


def disagreements(
    found: Iterable[Found | Said],
    echoes: Echoes = (),
    measures: Measures | None = None,
    among: Container[str] | None = None,
) -> list[Differing]:
    """Each two statements that deny each other, take opposite acts, or give different figures, once.

    `measures` are those that a statement asserts, by its id "report/s4". Of a statement and its echoes
    only the first is compared. With `among` one of the two at least has its id there. In the order of the
    later statement.
    """
    given, told = said(found), measures or {}
    is_first, pairs = firsts(given, echoes), Pairs(given, told, among)
    differing = []
    for at, later in pairs:
        one = disagreement(given[at], given[later], told)
        if one is not None and is_first(at) and is_first(later) and pairs.are_near(at, later, is_first):
            differing.append(one)
    return differing


def disagreement(first: Said, second: Said, measures: Measures) -> Differing | None:
    """How the two disagree; None where they do not, or where it is not plain."""
    return (
        figures(first, second, measures.get(first.id, ()), measures.get(second.id, ()))
        or denial(first, second)
        or contrary(first, second)
        or opposite(first, second)
    )
