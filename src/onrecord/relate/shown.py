"""Shown: what a check says of the maps that went into it: which, of when, and whose."""

from collections.abc import Sequence

from onrecord.maps import Held, held_in, regions
from onrecord.record.map import Map
from onrecord.relate.area import KM2
from onrecord.relate.onday import age
from onrecord.relate.wording import quantity

_MOST = 8  # units that are named one by one


def area_said(area: Map, day: str | None, of_report: bool) -> str:
    """The area, its date and age, whose it is and who says so."""
    held = f"; held by {area.held_by}" if area.held_by else ""
    when = age(area.date, day, of_report) if area.date and day else area.date or "no date"
    return f"area “{area.name}”, {when}{held}; {source_said(area)}"


def units_said(area: Map, units: Map, names: Sequence[str] | None, held: Held | None) -> str:
    """The units, each with the share of it that the area holds; or the whole that they are together."""
    dated = f", {units.date}" if units.date else ""
    begin = f"units “{units.name}”{dated}: "
    if names is None:
        within = f", of which the area holds {quantity(held.part, KM2)}" if held else ""
        return f"{begin}all of {units.covers or 'them'}{within}; {source_said(units)}"
    shares = [f"{name} {quantity(held_in(area, units, [name]).share, 'share')}" for name in names[:_MOST]]
    more = [f"{len(names) - _MOST} more"] if len(names) > _MOST else []
    return f"{begin}{', '.join([*shares, *more])}; {source_said(units)}"


def count_said(units: Map) -> str:
    """How many units a map has."""
    count = len(regions(units))
    return f"{count} {'unit' if count == 1 else 'units'}"


def source_said(map_: Map) -> str:
    """Whose a map is, by its user."""
    return f"source: {map_.source}" if map_.source else "source not given"
