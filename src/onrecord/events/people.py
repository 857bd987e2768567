"""People: which person a name means, where the report says more of some of them elsewhere."""

from collections.abc import Iterable, Sequence

from onrecord.events.who import Who
from onrecord.record.actor import Actor


def is_person(actor: Actor) -> bool:
    """Whether the actor is a person with a name."""
    return actor.kind == "person" and not actor.name.startswith("anonymous source")


class People:
    """The persons of a report, in the order in which it names them."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        persons = [actor for actor in actors if is_person(actor)]
        self._last: dict[str, Who] = {}  # by each word of a name, who was named last by it
        for actor in sorted(persons, key=lambda actor: len(actor.mentions)):
            self._note(actor.name.split(), Who(actor.id, actor.name, actor.kind, actor.party))

    def meant(self, words: Sequence[str], who: Who | None) -> Who:
        """The person whom `words` name next: `who` where that is known, else the last who bears the name."""
        if who is None:
            last = self._last.get(words[-1].casefold())
            borne = {word.casefold() for word in last.name.split()} if last else set()
            whole = {word.casefold() for word in words}
            who = (
                last if last and (whole <= borne or borne <= whole) else Who(None, " ".join(words), "person")
            )
        self._note(words if len(words) > 1 else who.name.split(), who)
        return who

    def _note(self, words: Iterable[str], who: Who) -> None:
        self._last.update({word.casefold(): who for word in words})
