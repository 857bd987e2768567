"""Entity: an actor of a report while it is being put together."""

from dataclasses import dataclass, field

from onrecord.record.statement import Grade


@dataclass(eq=False, slots=True)
class Entity:
    """One person, body or group. `places` are the words `[begin, end)` that name it.

    `head` is the noun that it was introduced by ("source"), `gender` "m" or "f" where the report tells.
    `outside` is true of a person who speaks for himself. `known` is the id of a
    known actor, or one made of it.
    """

    name: str
    kind: str
    grade: Grade | None = None
    party: str | None = None
    head: str = ""
    plural: bool = False
    gender: str | None = None
    outside: bool = False
    known: str | None = None
    roles: list[str] = field(default_factory=list)
    places: list[tuple[int, int]] = field(default_factory=list)

    def before(self, at: int) -> int:
        """The last place of it that begins before the word `at`, -1 if none."""
        return max((begin for begin, _ in self.places if begin < at), default=-1)

    def heads(self) -> set[str]:
        """The words of its roles, in small letters."""
        return {word.casefold() for role in self.roles for word in role.split()}
