"""Mapped: how much of a country or region somebody is said to hold, and how much a map of that day shows.

Whose the maps are, and what they cover, is what their user says; a check repeats it. Whether the map or the
report is right it does not say.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from onrecord.known.known import Known
from onrecord.maps import Held, held_in, held_in_all, held_on
from onrecord.record.check import Check
from onrecord.record.map import Map
from onrecord.record.measure import Measure
from onrecord.record.reading import Reading
from onrecord.relate.area import KM2
from onrecord.relate.conversion import in_unit
from onrecord.relate.holding import Claim, claims
from onrecord.relate.interval import Interval
from onrecord.relate.onday import latest
from onrecord.relate.precision import interval
from onrecord.relate.shown import area_said, units_said
from onrecord.relate.side import Side, is_theirs, side
from onrecord.relate.site import Asked, Site, site
from onrecord.relate.wording import cited, quantity, unchecked, verdict


class _Case(NamedTuple):
    """A claim with who is said to hold, what, and on which day (`YYYY-MM-DD`)."""

    claim: Claim
    side: Side | None
    site: Site
    day: str | None
    of_report: bool

    @property
    def said(self) -> list[str]:
        """The inputs that the report gives."""
        who = self.side
        return [
            cited(self.claim.measure),
            *([f"held by: “{who.text}” [{who.begin}, {who.end}]"] if who else []),
        ]


def on_maps(reading: Reading, maps: Iterable[Map], known: Known) -> Iterator[tuple[Measure, Check]]:
    """A check for each claim that somebody holds what the maps show: by the area of the day, or before it.

    Where two areas of one date can be meant, there is one for each.
    """
    maps = list(maps)
    areas = [one for one in maps if one.kind == "area"]
    units = [one for one in maps if one.kind == "units"]
    published = reading.report.published
    for claim in claims(reading) if areas else ():
        who = side(reading, claim.holder, known) if claim.holder else None
        day = claim.day or (published[:10] if published else None)
        theirs = [one for one in areas if is_theirs(one, who, known)]
        if who is None and len({one.held_by for one in theirs}) > 1:
            continue
        where = site(Asked(reading, claim, theirs, units, day, known))
        if where is not None:
            case = _Case(claim, who, where, day, of_report=claim.day is None)
            for check in _checks(case):
                yield claim.measure, check


def _checks(case: _Case) -> Iterator[Check]:
    areas = latest(case.site.areas, case.day)
    if why := _why_not(case, areas):
        yield Check(kind="map", computed="", inputs=case.said, verdict=unchecked(why))
        return
    for area in areas:
        yield _check(case, area)


def _why_not(case: _Case, areas: list[Map]) -> str | None:
    """Why a claim cannot be compared with a map though one shows what it is about."""
    place = case.site
    if not areas:
        first = min((one for one in place.areas if one.date), key=lambda one: one.date or "")
        if case.day is None:
            return "the report's date is not known, and the maps of the area have dates"
        return f"the first map of the area, “{first.name}”, is of {first.date}, after {case.day}"
    if place.missing and place.units is not None:
        missing = ", ".join(f"“{words}”" for words in place.missing)
        return f"the map “{place.units.name}” has no unit {missing}"
    if place.units is None and case.claim.measure.unit == "share":
        return f"no map of units covers {place.covers}, so its extent is not known"
    return None


def _check(case: _Case, area: Map) -> Check:
    measure, place = case.claim.measure, case.site
    held = _held(area, place)
    inputs = [*case.said, area_said(area, case.day, case.of_report)]
    if place.units is not None:
        inputs.append(units_said(area, place.units, place.names, held))
    if measure.unit == "share":
        assert held is not None
        computed = (
            f"{quantity(held.part, KM2)} / {quantity(held.whole, KM2)} = {quantity(held.share, 'share')}"
        )
        return Check(kind="map", computed=computed, inputs=inputs, verdict=_verdict(measure, held.share))
    shown = held_on(area) if place.names is None or held is None else held.part
    return Check(
        kind="map", computed=_computed(measure, shown), inputs=inputs, verdict=_in_its_unit(measure, shown)
    )


def _held(area: Map, place: Site) -> Held | None:
    if place.units is None:
        return None
    return held_in_all(area, place.units) if place.names is None else held_in(area, place.units, place.names)


def _computed(measure: Measure, shown: float) -> str:
    said = f"{quantity(shown, KM2)} on the map"
    return said if measure.unit == KM2 else f"{said} = {quantity(shown / _factor(measure), measure.unit)}"


def _in_its_unit(measure: Measure, shown: float) -> str:
    return _verdict(measure, shown / _factor(measure))


def _factor(measure: Measure) -> float:
    """How many km2 the unit of a measure is."""
    factor = in_unit(measure, KM2)
    assert factor is not None  # `holding` passes over all others
    return (factor.low + factor.high) / 2


def _verdict(measure: Measure, computed: float) -> str:
    """The verdict on what a measure states, its nearest number if it is a range."""
    stated = interval(measure) or Interval(0.0, 0.0)
    numbers = [n for n in (measure.value, measure.low, measure.high) if n is not None]
    near = min(numbers, key=lambda n: abs(n - computed))
    return verdict(near, computed, stated.overlaps(Interval(computed, computed)), measure.unit)
