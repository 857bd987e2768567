"""Named: texts whose names are marked, of whichever corpus a folder holds."""

from pathlib import Path

from onrecord.errors import InputError
from onrecord.score.namedtext import NamedText
from onrecord.score.newswire import read_newswire
from onrecord.score.re3d import read_re3d


def read_named(folder: Path) -> list[NamedText]:
    """The texts in `folder`: the tenth of World Newswire that was kept apart, or re3d. Raises InputError."""
    found = read_newswire(folder)[1] or read_re3d(folder)
    if not found:
        raise InputError(str(folder), "no gold; expected *.tsv, or */documents.json and */entities.json")
    return found
