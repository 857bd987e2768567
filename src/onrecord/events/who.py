"""Who: an actor of events, while they are put together."""

from typing import NamedTuple


class Who(NamedTuple):
    """An actor by its id if it has one, else by its name; `party` is the side that it speaks for."""

    id: str | None
    name: str
    kind: str
    party: str | None = None

    @property
    def key(self) -> str:
        """The same for all mentions of one actor."""
        return self.id or f"name:{self.name.casefold()}"
