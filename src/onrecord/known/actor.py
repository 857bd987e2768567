"""Known actor: a state, an organisation or a person that is known before a report is read."""

from typing import Literal

import msgspec

Kind = Literal["state", "organisation", "body", "group", "person"]
AliasKind = Literal["name", "demonym", "capital", "seat", "forces", "institution", "leader"]


class Alias(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A way to name an actor or what speaks for it.

    "name" is the actor itself ("Russia", "Russian Federation"), "demonym" an adjective or its
    people ("Russian", "Russians"), "capital" and "seat" stand for the government ("Moscow", "the
    Kremlin"), "forces" and "institution" are bodies of it ("Russian army", "State Duma"), "leader"
    an office ("Russian president"). Written as in running text, without an article.
    """

    text: str
    kind: AliasKind
    source: str  # where the entry comes from: "CLDR 46", "countryinfo", "own knowledge", a desk file and line


class Role(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """What a person or body is, of which actor (an id), from and until when (`YYYY-MM-DD`, inclusive)."""

    title: str
    of: str | None = None
    since: str | None = None
    until: str | None = None

    def holds(self, day: str | None) -> bool:
        """Whether it is held on the day (`YYYY-MM-DD`); where that is None, if it has no dates."""
        if day is None:
            return self.since is None and self.until is None
        return (self.since or day) <= day <= (self.until or day)


class KnownActor(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, gc=False):
    """An actor with its names. `id` is stable: "state:RU", "organisation:UN", "person:ilva-dorn".

    `party` is the id of the actor for whom it speaks: a state and an organisation speak for
    themselves (None), a body or a person for another.

    A person `by_name` is one of the project's own table: only the name means it, an office alone does not,
    and it speaks for its party only on the days of its roles. Of a desk's own persons neither is so.
    """

    id: str
    name: str
    kind: Kind
    aliases: tuple[Alias, ...] = ()
    roles: tuple[Role, ...] = ()
    party: str | None = None
    by_name: bool = False

    def speaks(self, day: str | None) -> bool:
        """Whether it speaks for its party on the day (`YYYY-MM-DD`)."""
        return not self.by_name or any(role.holds(day) for role in self.roles)
