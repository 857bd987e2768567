"""Sketch: of an act what tells its place among others, without making its statement whole."""

from collections.abc import Iterable
from typing import NamedTuple

from onrecord.ask.acts import Read
from onrecord.ask.places import Places
from onrecord.relate.stand import tells_supposed


class Sketch(NamedTuple):
    """`order` is as that of `relate.said`; `supposed` tells whether its cue makes it nobody's act."""

    order: tuple[int, str, int, str]
    supposed: bool


def sketches(given: Iterable[Read], places: Places) -> dict[int, Sketch]:
    """Those of acts, by the ids of their statements."""
    acts = {one.id: one for one in given}
    known = places.of({one.reading for one in acts.values()})
    found: dict[int, Sketch] = {}
    for id_, one in acts.items():
        place, begins, ends = known[one.reading], one.cue_begins, one.cue_ends
        supposed = begins is not None and ends is not None and tells_supposed(place.text[begins:ends])
        found[id_] = Sketch((one.day, place.label, one.begins, one.label), supposed)
    return found
