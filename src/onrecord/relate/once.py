"""Once: what is asked of a statement in many comparisons, found out the first time."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from onrecord.relate.said import Said

One = TypeVar("One")


def once(of: Callable[[Said], One]) -> Callable[[Said], One]:
    """`of` for a statement, kept with its words."""
    name = f"{of.__module__}.{of.__qualname__}"

    @wraps(of)
    def kept(given: Said) -> One:
        found: dict[str, One] = given.content.__dict__
        if name not in found:
            found[name] = of(given)
        return found[name]

    return kept
