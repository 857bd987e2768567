"""Choice: how the reader's weights choose at whom a statement is aimed, in a file beside them."""

from pathlib import Path

import msgspec

from onrecord.errors import ModelError
from onrecord.record.aim import Choice

FILE = "targets.json"


class _Written(msgspec.Struct, forbid_unknown_fields=True):
    least: float
    weights: dict[str, float]


def read_choice(folder: Path) -> Choice | None:
    """From its file in `folder`, None where there is none. Raises ModelError where it is damaged."""
    path = folder / FILE
    if not path.is_file():
        return None
    try:
        given = msgspec.json.decode(path.read_bytes(), type=_Written)
    except msgspec.DecodeError as error:
        raise ModelError(f"{path}: this is no choice of targets: {error}") from error
    return Choice(given.weights, given.least)


def write_choice(choice: Choice, folder: Path) -> None:
    """To its file in `folder`, as `read_choice` takes it."""
    weights = {clue: round(weight, 4) for clue, weight in sorted(choice.weights.items())}
    written = msgspec.json.encode({"least": choice.least, "weights": weights})
    (folder / FILE).write_bytes(msgspec.json.format(written, indent=1) + b"\n")
