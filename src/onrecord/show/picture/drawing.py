"""Drawing: an SVG in the making."""

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from onrecord.show.cli.printable import printable

if TYPE_CHECKING:
    from shapely import Geometry

FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
_WIDTH_OF_LETTER = 0.53  # of the size: a mean of this font


class Drawing:
    """A picture of so many pixels, on white."""

    def __init__(self, width: int, height: int, title: str) -> None:
        size = {"width": str(width), "height": str(height), "viewBox": f"0 0 {width} {height}"}
        self._root = ET.Element(
            "svg", {"xmlns": "http://www.w3.org/2000/svg", **size, "font-family": FONT, "role": "img"}
        )
        ET.SubElement(self._root, "title").text = printable(title)
        self.box(0, 0, width, height, fill="#ffffff")

    def box(self, x: float, y: float, width: float, height: float, **style: str) -> None:
        at = {"x": _px(x), "y": _px(y), "width": _px(width), "height": _px(height)}
        ET.SubElement(self._root, "rect", {**at, **_named(style)})

    def line(self, *points: tuple[float, float], **style: str) -> None:
        drawn = "M" + "L".join(f"{_px(x)} {_px(y)}" for x, y in points)
        ET.SubElement(self._root, "path", {"d": drawn, "fill": "none", **_named(style)})

    def shape(self, geometry: "Geometry", says: str = "", **style: str) -> None:
        """The polygons of a geometry in pixels; `says` shows when a pointer rests on it."""
        import shapely

        polygons = [
            p for p in shapely.get_parts(geometry) if isinstance(p, shapely.Polygon) and not p.is_empty
        ]
        rings = [ring for polygon in polygons for ring in (polygon.exterior, *polygon.interiors)]
        if rings:
            path = ET.SubElement(
                self._root, "path", {"d": "".join(map(_ring, rings)), "fill-rule": "evenodd", **_named(style)}
            )
            if says:
                ET.SubElement(path, "title").text = printable(says)

    def text(self, x: float, y: float, words: str, size: float = 12, **style: str) -> None:
        """One line; `y` is where its letters stand."""
        at = {"x": _px(x), "y": _px(y), "font-size": _px(size)}
        ET.SubElement(self._root, "text", {**at, **_named(style)}).text = printable(words)

    def written(self) -> str:
        """The SVG as text."""
        return ET.tostring(self._root, encoding="unicode") + "\n"


def width(words: str, size: float) -> float:
    """About how many pixels words take."""
    return _WIDTH_OF_LETTER * size * len(words)


def cut(words: str, size: float, most: float) -> str:
    """Words on one line of about `most` pixels: what is left out is "…"."""
    while len(words) > 4 and width(words, size) > most:
        words = words[:-2].rstrip() + "…"
    return words


def wrapped(words: str, size: float, most: float) -> list[str]:
    """Words in lines of about `most` pixels; a longer word stands alone."""
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and width(longer, size) > most:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def _px(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _ring(ring: "Geometry") -> str:
    import shapely

    return "M" + "L".join(f"{_px(x)} {_px(y)}" for x, y in shapely.get_coordinates(ring)[:-1]) + "Z"


def _named(style: dict[str, str]) -> dict[str, str]:
    """Names of Python as those of SVG: "stroke_width"."""
    return {name.replace("_", "-"): value for name, value in style.items()}
