"""PNG: a picture as pixels."""

from onrecord.errors import UsageError

SCALE = 2  # pixels of the PNG for one of the SVG


def png(svg: str) -> bytes:
    """The picture in PNG, in the fonts of vl-convert. Raises UsageError where that is not installed."""
    try:
        import vl_convert
    except ModuleNotFoundError:
        raise UsageError(
            "a PNG needs vl-convert-python: `pip install 'onrecord[png]'`; an SVG needs nothing more"
        ) from None
    return bytes(vl_convert.svg_to_png(svg, scale=SCALE))
