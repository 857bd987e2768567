"""Table: the actors that the project itself knows."""

from functools import cache
from importlib.resources import files

import msgspec

from onrecord.known.actor import KnownActor
from onrecord.known.known import Known


@cache
def table() -> Known:
    """States, organisations, groups, and persons who held an office; read once a process.

    To be listed is no recognition of a state and no judgement of a group (docs/decisions/0009, 0020).
    """
    written = files(__package__).joinpath("table.json").read_bytes()
    return Known(msgspec.json.decode(written, type=list[KnownActor]))
