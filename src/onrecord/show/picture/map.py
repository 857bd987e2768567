"""Map: an area over units, with the share of each, as an SVG."""

from onrecord.maps import Held, held_in, held_in_all, held_on, regions
from onrecord.record.map import Map
from onrecord.relate.shown import count_said, source_said
from onrecord.show.picture.drawing import Drawing, cut, wrapped
from onrecord.show.picture.label import Label, draw_labels
from onrecord.show.picture.panel import ROW, Row, draw_panel
from onrecord.show.picture.projection import Frame, Projection
from onrecord.show.picture.scalebar import draw_scale_bar

WIDTH, HEIGHT = 1200, 800
COLOUR = "#b5762a"  # of no flag, and of no side on the maps of a staff
_MARGIN = 28
_PANEL = 300
_TOP = 84
_FOOT = 74
_MOST = (HEIGHT - _TOP - _FOOT - 2 * ROW) // ROW
_LEAST = 0.0005  # a smaller share is 0.0 % in words


def map_picture(area: Map | None, units: Map | None) -> str:
    """A picture of an area, or units, or how much of each unit the area holds.

    It says of which day and whose the maps are, what they cover, the scale and the projection.
    """
    shown = [one.polygon for map_ in (units, area) if map_ is not None for one in regions(map_)]
    rows = _rows(area, units)
    wide = WIDTH - 2 * _MARGIN - (_PANEL + _MARGIN if rows else 0)
    projection = Projection(shown, Frame(_MARGIN, _TOP, wide, HEIGHT - _TOP - _FOOT))
    drawing = Drawing(WIDTH, HEIGHT, _title(area, units))
    _draw_maps(drawing, projection, area, units, rows)
    if rows and area is not None:
        left = WIDTH - _MARGIN - _PANEL
        drawing.box(left, _TOP - 6, 14, 14, fill=COLOUR, fill_opacity="0.72")
        held_by = f", held by {area.held_by}" if area.held_by else ""
        legend = cut(f"{area.name}{held_by}", 13, _PANEL - 20)
        drawing.text(left + 20, _TOP + 6, legend, 13, fill="#2b2b2b")
        drawing.text(left, _TOP + 30, "How much of each unit it takes up", 12, fill="#77716a")
        draw_panel(drawing, left, _TOP + 42, _PANEL, rows[:_MOST], COLOUR)
        if len(rows) > _MOST:
            drawing.text(left, _TOP + 54 + _MOST * ROW, f"and {len(rows) - _MOST} more", 11, fill="#77716a")
    _draw_words(drawing, projection, area, units)
    if projection.metres is not None:
        draw_scale_bar(drawing, _MARGIN + wide, HEIGHT - _FOOT - 6, projection.metres)
    return drawing.written()


def _rows(area: Map | None, units: Map | None) -> list[Row]:
    """The units of which an area holds something, the greatest share first."""
    if area is None or units is None:
        return []
    held = {one.name: held_in(area, units, [one.name]) for one in regions(units)}
    return [
        Row(name, one.share, _percent(one), f"{one.part:,.0f} of {_km2(one.whole)}")
        for name, one in sorted(held.items(), key=lambda item: -item[1].share)
        if one.share >= _LEAST
    ]


def _draw_maps(
    drawing: Drawing, projection: Projection, area: Map | None, units: Map | None, rows: list[Row]
) -> None:
    outlines = {one.name: projection(one.polygon) for one in (regions(units) if units else ())}
    for name, outline in outlines.items():
        drawing.shape(outline, name, fill="#f1eee7", stroke="none")
    if area is not None:
        for one in regions(area):
            drawing.shape(
                projection(one.polygon),
                area.name,
                fill=COLOUR,
                fill_opacity="0.72",
                stroke=COLOUR,
                stroke_width="0.8",
            )
    for outline in outlines.values():
        drawing.shape(
            outline,
            fill="none",
            stroke="#6f6a60",
            stroke_width="0.7",
            stroke_linejoin="round",
            pointer_events="none",
        )
    shares = {row.name: row.share_said for row in rows}
    ordered = [*shares, *(name for name in outlines if name not in shares)]
    draw_labels(drawing, [Label(outlines[name], name, shares.get(name, "")) for name in ordered])


def _title(area: Map | None, units: Map | None) -> str:
    shown = area or units
    assert shown is not None
    date = f", {shown.date}" if shown.date else ", no date" if shown.kind == "area" else ""
    return f"{shown.name}{date}"


def _draw_words(drawing: Drawing, projection: Projection, area: Map | None, units: Map | None) -> None:
    wide = WIDTH - 2 * _MARGIN
    title = cut(_title(area, units), 24, wide)
    drawing.text(_MARGIN, 42, title, 24, fill="#1a1a1a", font_weight="bold")
    drawing.text(_MARGIN, 64, cut(_subtitle(area, units), 13, wide), 13, fill="#4a463f")
    lines = [line for words in _foot(projection, area, units) for line in wrapped(words, 10.5, wide)]
    for number, line in enumerate(lines[:4]):
        drawing.text(_MARGIN, HEIGHT - _FOOT + 22 + 14 * number, line, 10.5, fill="#77716a")


def _subtitle(area: Map | None, units: Map | None) -> str:
    if area is None:
        assert units is not None
        return f"{count_said(units)}{f' of {units.covers}' if units.covers else ''}"
    said = f"{_km2(held_on(area))} on the map"
    if units is not None:
        held = held_in_all(area, units)
        whole = units.covers or f"the units of “{units.name}”"
        said += f", {_km2(held.part)} of it in {whole}: {_percent(held)} of {_km2(held.whole)}"
    return said


def _km2(area: float) -> str:
    return f"{area:,.0f} km²"


def _percent(held: Held) -> str:
    return f"{100 * held.share:.1f} %"


def _foot(projection: Projection, area: Map | None, units: Map | None) -> list[str]:
    maps = [(what, one) for what, one in (("Area", area), ("Units", units)) if one is not None]
    return [
        " ".join(f"{what}: {_named(one)}, {source_said(one)}." for what, one in maps),
        "Borders and names are those of the maps named here. Areas are geodesic, on WGS 84. "
        f"{projection.said}.",
    ]


def _named(given: Map) -> str:
    return f"{given.name}, {given.date}" if given.date else given.name
