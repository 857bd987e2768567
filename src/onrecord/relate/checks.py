"""Checks: a reading with what can be computed about its measures."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from msgspec.structs import replace

from onrecord.known.known import Known
from onrecord.known.table import table
from onrecord.record.check import Check
from onrecord.record.map import Map
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.record.time import Time
from onrecord.relate.account import accounts
from onrecord.relate.anniversary import anniversaries
from onrecord.relate.conversion import conversions
from onrecord.relate.duration import durations
from onrecord.relate.price import prices
from onrecord.relate.proportion import proportions
from onrecord.relate.rate import rates
from onrecord.relate.rise import rises
from onrecord.relate.share import shares
from onrecord.relate.total import totals


def checks(reading: Reading, maps: Iterable[Map] = (), known: Known | None = None) -> Reading:
    """`reading` with the checks of its measures, each once, at the measure that stands first of its inputs.

    A check says how stated numbers go together, at the precision that their words have (`precision`), or with
    what `maps` show; which of them is right it does not say. Where it is not plain that they belong together
    there is none. A map's parties are recognised by the names of the `known` actors, else of the built-in
    ones.
    """
    text, measures = reading.report.text, reading.measures
    found: dict[tuple[int, int], list[Check]] = defaultdict(list)
    dated: dict[tuple[int, int], list[Check]] = defaultdict(list)
    computed: tuple[Iterable[tuple[Measure | Time, Check]], ...] = (
        conversions(text, measures),
        shares(text, measures, reading.places),
        proportions(text, measures),
        totals(text, measures),
        accounts(reading),
        rises(text, measures),
        rates(reading),
        prices(text, measures),
        durations(reading),
        anniversaries(reading),
        _on_maps(reading, maps, known),
    )
    for one, check in chain.from_iterable(computed):
        (found if isinstance(one, Measure) else dated)[one.span].append(check)
    return replace(
        reading,
        measures=[
            replace(one, checks=found.get(one.span, [])) if found or one.checks else one for one in measures
        ],
        times=[
            replace(one, checks=tuple(dated.get(one.span, ()))) if dated or one.checks else one
            for one in reading.times
        ],
    )


def _on_maps(reading: Reading, maps: Iterable[Map], known: Known | None) -> Iterator[tuple[Measure, Check]]:
    maps = list(maps)
    if maps:
        from onrecord.relate.mapped import on_maps

        yield from on_maps(reading, maps, known or table())
