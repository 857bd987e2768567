"""Scale bar: how long a round number of kilometres is on a picture."""

from onrecord.show.picture.drawing import Drawing

_LONGEST = 140.0  # pixels


def draw_scale_bar(drawing: Drawing, right: float, bottom: float, metres: float) -> None:
    """A bar that ends at `right`, with its length over it; `metres` are those of one pixel."""
    length = kilometres(metres)
    left = right - length * 1000 / metres
    drawing.line(
        (left, bottom - 5),
        (left, bottom),
        (right, bottom),
        (right, bottom - 5),
        stroke="#444444",
        stroke_width="1.2",
    )
    said = f"{length:,.0f} km" if length >= 1 else f"{length * 1000:,.0f} m"
    drawing.text((left + right) / 2, bottom - 8, said, 11, fill="#444444", text_anchor="middle")


def kilometres(metres: float) -> float:
    """The longest of 1, 2, 5, 10, ... kilometres that takes no more than 140 pixels."""
    most = _LONGEST * metres / 1000
    sizes = [step * 10.0**power for power in range(-3, 5) for step in (1, 2, 5)]
    return max((size for size in sizes if size <= most), default=sizes[0])
