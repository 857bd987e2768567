"""Maps of countries that do not exist, somewhere in the Atlantic."""

import json
from pathlib import Path

WEST, SOUTH = -30.0, 36.0


def square(x: float, y: float, width: float = 1.0, height: float = 1.0) -> list[list[float]]:
    """A ring, its corner `x` and `y` degrees from the south-west of the country."""
    left, bottom = WEST + x, SOUTH + y
    right, top = left + width, bottom + height
    return [[left, bottom], [right, bottom], [right, top], [left, top], [left, bottom]]


def feature(*rings: list[list[float]], **properties: object) -> dict[str, object]:
    return {
        "type": "Feature",
        "properties": properties,
        "geometry": {"type": "Polygon", "coordinates": list(rings)},
    }


def collection(*features: dict[str, object], **members: object) -> dict[str, object]:
    return {"type": "FeatureCollection", "features": list(features), **members}


TOLMAR = collection(
    feature(square(0, 0), name="Vell Province"),
    feature(square(1, 0), name="Dast Province"),
    feature(square(0, 1), name="Merrin Province"),
    feature(square(1, 1), name="Orrin"),
)
"""Four squares: Vell, Dast to its east, Merrin to its north, Orrin in the north-east."""

HELD = collection(feature(square(1.5, 0, 0.5, 1)), feature(square(0, 0.9, 1, 0.1)))
"""The eastern half of Dast, and the northern tenth of Vell."""


def write(path: Path, content: object) -> Path:
    path.write_text(json.dumps(content), "utf-8")
    return path
