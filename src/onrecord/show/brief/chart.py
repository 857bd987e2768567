"""Chart: who did what when, drawn with Altair as an SVG that needs nothing else."""

import json
import re
import textwrap
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from onrecord.ask.timeline import Moment
from onrecord.errors import UsageError
from onrecord.show.brief.marks import GROUPS, SHOWN, Mark, ends, marks, parties, unit_of

if TYPE_CHECKING:
    from altair import Axis, Scale

_ROW = 68  # pixels a party
_COLOURS = ("#3d6f9e", "#b07a1e", "#8a4a7d", "#7b7b7b")  # told apart by all who see colours otherwise, too
_SHAPES = ("circle", "square", "diamond", "triangle-up")
_NEAR = 32  # pixels that a mark and its number need
_LINK = re.compile(r'xlink:href="[^"#]*#')  # vl-convert makes addresses of what are places in the file
_CONFIG = {
    "font": "Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif",
    "background": None,
    "view": {"stroke": None},
    "axis": {"labelFontSize": 12, "gridColor": "#888888", "gridOpacity": 0.25, "labelLimit": 0},
    "legend": {"labelFontSize": 12},
}


def chart(
    moments: Sequence[Moment], since: str, until: str, anchors: Mapping[str, str], wide: int
) -> str | None:
    """An SVG `wide` pixels wide; None where no moment has a day and a party.

    A mark is all that a party did in one way on a day, in a week, a month, a quarter or a year, whatever
    leaves room; it links to the words of the first. Raises UsageError where Altair is not installed.
    """
    try:
        import altair  # noqa: F401 - `_spec` draws with it
        import vl_convert
    except ModuleNotFoundError as error:
        raise UsageError(
            f"a brief as a page needs {error.name}: `pip install 'onrecord[brief]'`; Markdown needs it not"
        ) from None
    narrow = wide < 600
    beside = 100 if narrow else 180  # pixels of the parties' names
    rows = parties(moments)[:SHOWN]
    unit = unit_of(since, until, (wide - beside) // _NEAR)
    listed = marks(moments, rows, unit, anchors)
    if not listed:
        return None
    spec = _spec(listed, rows, ends(since, until, unit), wide, narrow)
    svg: str = vl_convert.vegalite_to_svg(spec, vl_version="6.4")
    return _LINK.sub('href="#', svg)


def _spec(
    listed: Sequence[Mark], rows: Sequence[str], days: tuple[str, str], wide: int, narrow: bool
) -> dict[str, Any]:
    import altair as alt

    names = _names(rows, 14 if narrow else 24)
    groups = alt.Scale(domain=list(GROUPS), paddingOuter=0.5)
    base = alt.Chart(alt.Data(values=[mark._asdict() for mark in listed])).encode(  # type: ignore[no-untyped-call]
        x=alt.X("at:T", axis=_days(narrow), scale=_period(*days)),
        y=alt.Y("party:N", sort=list(rows), axis=names, scale=alt.Scale(padding=0)),
        yOffset=alt.YOffset("group:N", sort=list(GROUPS), scale=groups),
        href="link:N",
        description="told:N",
    )
    legend = alt.Legend(title=None, orient="top", columns=1 if narrow else 2, labelLimit=0, symbolSize=110)
    colours = alt.Scale(domain=list(GROUPS), range=list(_COLOURS))
    shapes = alt.Scale(domain=list(GROUPS), range=list(_SHAPES))
    points = base.mark_point(filled=True, opacity=1, size=170).encode(
        color=alt.Color("group:N", scale=colours, legend=legend),
        shape=alt.Shape("group:N", scale=shapes, legend=legend),
    )
    counts = base.transform_filter("datum.number > 1").mark_text(align="left", dx=9, fontSize=11)
    height = alt.Step(_ROW, **{"for": "position"})
    drawn = alt.layer(points, counts.encode(text="number:Q")).properties(
        width=wide, height=height, autosize=alt.AutoSizeParams(type="fit-x", contains="padding")
    )
    return {**drawn.to_dict(), "config": _CONFIG}


def _period(first: str, last: str) -> "Scale":
    from altair import Scale

    return Scale(type="utc", domain=[f"{first}T00:00Z", f"{last}T23:59Z"], padding=4)


def _days(narrow: bool) -> "Axis":
    from altair import Axis

    count = 3 if narrow else 8
    return Axis(title=None, format="%-d %b %y", labelOverlap="greedy", labelFlush=True, tickCount=count)


def _names(rows: Sequence[str], wide: int) -> "Axis":
    """The names of the parties in lines of about `wide` characters, at most three."""
    from altair import Axis

    lines = {name: textwrap.wrap(name, wide, max_lines=3, placeholder=" …") for name in rows}
    return Axis(
        title=None,
        labelExpr=f"({json.dumps(lines)})[datum.value]",
        labelPadding=8,
        ticks=False,
        domain=False,
        grid=True,
        tickBand="extent",
    )
