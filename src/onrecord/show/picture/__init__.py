"""Pictures of answers: SVG, made here, and PNG."""

from onrecord.show.picture.map import map_picture
from onrecord.show.picture.png import png

__all__ = ["map_picture", "png"]
