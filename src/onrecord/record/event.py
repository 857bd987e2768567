"""Event: something that happened, as a report tells it."""

import msgspec


class Event(msgspec.Struct, kw_only=True):
    """An event of a PLOVER `type`; `on` is a date, `actors` are ids."""

    span: tuple[int, int]
    text: str
    type: str
    on: str | None = None
    place: str | None = None
    actors: list[str] = []
