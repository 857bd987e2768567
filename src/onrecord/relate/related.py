"""Related: the echoes and disagreements of some statements with those around them."""

from collections.abc import Callable, Container, Iterable
from typing import NamedTuple

from onrecord.record.disagreement import Differing
from onrecord.record.found import Found
from onrecord.record.statement import STANDS, Act
from onrecord.relate.disagreement import Measures, disagreement
from onrecord.relate.echo import Echoing
from onrecord.relate.pairs import DAYS, Pairs
from onrecord.relate.said import Said, said

DIFFER: frozenset[Act] = STANDS | frozenset(("assert", "accuse", "deny", "criticise", "praise"))
"""The acts of statements that may disagree."""

Ids = tuple[str, str]  # the later statement first


class Related(NamedTuple):
    """Echoes by the ids of the two statements, and disagreements."""

    echoes: list[Ids]
    disagreements: list[Differing]


def related(
    found: Iterable[Found | Said],
    measures: Measures,
    among: Container[str],
    is_echo: Callable[[str], bool] = lambda _: False,
) -> Related:
    """Those at most a fortnight apart of which one of the two at least has its id in `among`.

    `found` should reach a fortnight to both sides of these. An echo may be a side of a disagreement here: it
    counts only where what it is an echo of is not asked for. `is_echo` tells which of the others are echoes:
    how many statements have a word is counted without them.
    """
    given = said(found)
    echoing = Echoing(given, among, DAYS)
    echoes = [echo.between[::-1] for at in range(len(given)) for echo in echoing.echoes(at).values()]
    known = {later for later, _ in echoes}
    acting = [one for one in given if one.act in DIFFER]
    pairs = Pairs(acting, measures, among)
    told = [(acting[at], acting[later], at, later) for at, later in pairs]

    def is_first(at: int) -> bool:
        id_ = acting[at].id
        return id_ not in known and not is_echo(id_)

    differing = [
        one
        for first, second, at, later in told
        if (one := disagreement(first, second, measures)) and pairs.are_near(at, later, is_first)
    ]
    return Related(echoes, differing)
