"""Rest: what a part of the record has that its columns do not give back, so that nothing of it is lost."""

from typing import TypeVar

import msgspec

Part = TypeVar("Part", bound=msgspec.Struct)


def rest(given: Part, restored: Part) -> str | None:
    """The fields of `given` that `restored` has otherwise, as JSON; None where it has them all."""
    if given == restored:
        return None
    fields = given.__struct_fields__
    more = {
        field: getattr(given, field) for field in fields if getattr(given, field) != getattr(restored, field)
    }
    return msgspec.json.encode(more).decode()


def with_rest(restored: Part, rest: str | None) -> Part:
    """`restored` with the fields that `rest` has."""
    if rest is None:
        return restored
    whole = {**msgspec.to_builtins(restored), **msgspec.json.decode(rest)}
    return msgspec.convert(whole, type(restored))
