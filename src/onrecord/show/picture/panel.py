"""Panel: the list beside a map, each unit with its share as a bar and in numbers."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.show.picture.drawing import Drawing, cut

ROW = 42  # pixels
_BAR = 6


class Row(NamedTuple):
    """A unit, how much of it is held, and both in words ("26,445 of 26,675 km²")."""

    name: str
    share: float
    share_said: str
    said: str


def draw_panel(
    drawing: Drawing, left: float, top: float, wide: float, rows: Sequence[Row], colour: str
) -> None:
    """The rows from `top` on, each `ROW` pixels high."""
    for number, row in enumerate(rows):
        y = top + number * ROW
        drawing.text(left, y + 12, cut(row.name, 13, wide - 60), 13, fill="#2b2b2b")
        drawing.text(
            left + wide, y + 12, row.share_said, 13, fill="#1a1a1a", font_weight="bold", text_anchor="end"
        )
        drawing.box(left, y + 17, wide, _BAR, fill="#ece8df")
        drawing.box(left, y + 17, max(wide * row.share, 1.0), _BAR, fill=colour)
        drawing.text(left + wide, y + 33, row.said, 9.5, fill="#77716a", text_anchor="end")
