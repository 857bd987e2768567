"""GeoJSON: bytes -> features, their geometries still as text (RFC 7946)."""

import re
from typing import Any

import msgspec
from msgspec import UNSET, Raw, UnsetType

from onrecord.errors import InputError, printable, quoted

GEOMETRIES = frozenset((
    "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection",
))  # fmt: skip
EXPECTED = "expected GeoJSON with polygons (RFC 7946)"
_OTHERS = {b"PK": "a ZIP archive", b"<": "XML, perhaps KML or GPX", b"\x1f\x8b": "compressed by gzip"}
_LON_LAT = re.compile(
    r"(?:.*[:/])?(?:CRS84h?|(?:WGS:?|EPSG:.*:|EPSG[:/])?(?:4326|84)|WGS ?84)", re.IGNORECASE
)
_BOM = b"\xef\xbb\xbf"
NONE = b"null"


class Feature(msgspec.Struct):
    """A feature of a file: `geometry` is JSON text, "null" where it has none."""

    geometry: Raw = Raw(NONE)
    properties: dict[str, Any] | None = None


class _Document(msgspec.Struct):
    type: str
    features: list[Feature] | UnsetType = UNSET
    geometry: Raw = Raw(NONE)
    properties: dict[str, Any] | None = None
    crs: Any = None


def features(data: bytes, where: str) -> list[Feature]:
    """The features of a FeatureCollection, of one Feature, or of a bare geometry.

    Raises InputError, with `where`, for what is no GeoJSON, or says that it has another CRS than longitude
    and latitude in WGS 84. The member `crs` is of the older GeoJSON of 2008, and still written.
    """
    document = _document(data, where)
    _check_crs(document.crs, where)
    if document.type in GEOMETRIES:
        return [Feature(Raw(data.removeprefix(_BOM)))]
    if document.type == "Feature":
        return [Feature(document.geometry, document.properties)]
    if document.type == "FeatureCollection" and document.features is not UNSET:
        return document.features
    if document.type == "Topology":
        raise InputError(where, f"TopoJSON; {EXPECTED}")
    raise InputError(where, f"no GeoJSON: its type is {quoted(document.type)}; {EXPECTED}")


def reason(error: Exception) -> str:
    """What msgspec found wrong, in the words of a message: "expected `array`, got `str` at features[0]"."""
    text = (
        printable(str(error))
        .removeprefix("JSON is malformed: ")
        .replace("- at `$", "at `")
        .replace("`.", "`")
        .replace(" at ``", "")
    )
    return text[:1].lower() + text[1:].replace("`", "")


def _document(data: bytes, where: str) -> _Document:
    if not data.strip():
        raise InputError(where, f"empty; {EXPECTED}")
    for start, what in _OTHERS.items():
        if data.lstrip().startswith(start):
            raise InputError(where, f"{what}; {EXPECTED}")
    try:
        return msgspec.json.decode(data.removeprefix(_BOM), type=_Document)
    except msgspec.ValidationError as error:
        raise InputError(where, f"no GeoJSON: {reason(error)}; {EXPECTED}") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(where, f"no JSON: {reason(error)}; {EXPECTED}") from None
    except RecursionError:
        raise InputError(where, f"no GeoJSON: lists within lists without end; {EXPECTED}") from None


def _check_crs(crs: object, where: str) -> None:
    if crs is None:
        return
    properties = crs.get("properties") if isinstance(crs, dict) else None
    name = properties.get("name") if isinstance(properties, dict) else None
    if isinstance(name, str) and _LON_LAT.fullmatch(name.strip()):
        return
    said = quoted(name) if isinstance(name, str) else "one that is not named"
    raise InputError(
        where, f"its coordinate reference system is {said}; expected WGS 84 longitude and latitude "
        "(`ogr2ogr -t_srs EPSG:4326` converts)"
    )  # fmt: skip
