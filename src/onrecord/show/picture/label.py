"""Label: names and shares on the units of a map, where there is room."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from onrecord.places.kindword import UNITS
from onrecord.show.picture.drawing import Drawing, width

if TYPE_CHECKING:
    from shapely import Geometry

NAME, SHARE = 11.0, 13.0  # sizes
_HALO = {"stroke": "#ffffff", "stroke_width": "3", "stroke_linejoin": "round", "paint_order": "stroke"}


class Label(NamedTuple):
    """What stands on a unit: `outline` in pixels, `share` as text or ""."""

    outline: "Geometry"
    name: str
    share: str


class _Box(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "_Box") -> bool:
        apart = (
            self.right < other.left
            or other.right < self.left
            or self.bottom < other.top
            or other.bottom < self.top
        )
        return not apart


def draw_labels(drawing: Drawing, labels: Iterable[Label]) -> None:
    """The labels in the order given; one for which there is no room loses its name, and then is left out."""
    placed: list[_Box] = []
    for label in labels:
        x, y, room = _middle(label.outline)
        name = _short(label.name)
        fits = width(name, NAME) <= 2.9 * room
        offers = [(name, label.share)] if fits else []
        if label.share:
            offers.append(("", label.share))
        for words in offers:
            box = _box(x, y, *words)
            if not any(box.meets(other) for other in placed):
                placed.append(box)
                _draw(drawing, x, y, *words)
                break


def _short(name: str) -> str:
    """A name without the words for its kind: "Vell Oblast" and "Republic of Vell" are "Vell"."""
    words = name.split()
    if len(words) > 1 and words[-1].casefold() in UNITS:
        return " ".join(words[:-1])
    kinds, of, bare = name.partition(" of ")
    return bare if of and kinds.split()[-1].casefold() in UNITS else name


def _middle(outline: "Geometry") -> tuple[float, float, float]:
    """The middle of the largest circle in a shape, and its radius."""
    import shapely

    part = max(shapely.get_parts(outline), key=lambda one: float(one.area))
    radius = shapely.maximum_inscribed_circle(part, tolerance=1.0)
    (x, y), *_ = shapely.get_coordinates(radius)
    return float(x), float(y), float(radius.length)


def _box(x: float, y: float, name: str, share: str) -> _Box:
    half = max(width(name, NAME), width(share, SHARE)) / 2
    high = (NAME if name else 0) + (SHARE if share else 0) + 2
    return _Box(x - half, y - high / 2, x + half, y + high / 2)


def _draw(drawing: Drawing, x: float, y: float, name: str, share: str) -> None:
    top = _box(x, y, name, share).top
    if name:
        top += NAME
        colour = "#2b2b2b" if share else "#8a857b"
        drawing.text(x, top - 1, name, NAME, fill=colour, text_anchor="middle", **_HALO)
    if share:
        drawing.text(
            x,
            top + SHARE - 1,
            share,
            SHARE,
            fill="#1a1a1a",
            font_weight="bold",
            text_anchor="middle",
            **_HALO,
        )
