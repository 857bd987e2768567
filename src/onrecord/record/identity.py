"""Identity: who an actor of a report is across reports."""

from typing import NamedTuple


class Identity(NamedTuple):
    """`key` is the same for all who are taken for one; `label` is the id that they get, if it is free."""

    key: str
    label: str
