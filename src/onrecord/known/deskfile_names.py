"""Names: which entry of a desk file each name means; no name means two."""

from collections.abc import Sequence

from onrecord.errors import quoted
from onrecord.known.deskfile_entry import Entry
from onrecord.known.deskfile_guess import guess
from onrecord.known.deskfile_sheet import Sheet
from onrecord.known.deskfile_table import Written
from onrecord.known.form import key_of
from onrecord.known.known import Known

_ONE = "expected each name to mean one actor"


class Names:
    """The names, aliases and ids of `entries`.

    Ways of writing one name (`form`), capitals and a "the" before it make no difference.
    """

    def __init__(self, sheet: Sheet, entries: Sequence[Entry], known: Known) -> None:
        """Notes in `sheet` each name and id that two entries claim."""
        self.by_id: dict[str, Entry] = {}
        self._sheet = sheet
        self._known = known
        self._claims: dict[str, tuple[Entry, int]] = {}
        named = [entry for entry in entries if entry.name]
        self._names = [entry.name for entry in named]
        for entry in named:
            if self._claim_name(entry) and entry.id:
                self._claim_id(entry)
        self._name_claims = frozenset(self._claims)
        for entry in named:
            for alias, _ in entry.aliases:
                self._claim_alias(entry, alias)

    def id_of(self, given: Written) -> str | None:
        """The id of the actor that `given` names, in this file or else in the built-in tables.

        Where there is none, that is noted in the sheet.
        """
        if found := self._claims.get(_key(given.text)):
            return found[0].id or None
        if given.text in self.by_id:
            return given.text
        if known := self._known.one(given.text):
            return known.id
        meant = None if self._sheet.full else guess(given.text, self._names, self._known)
        expected = meant or "expected a [[party]], [[member]] or known actor"
        self._sheet.wrong(given.line, f"nothing is named {quoted(given.text)}; {expected}")
        return None

    def _claim_name(self, entry: Entry) -> bool:
        """Whether the name is nobody else's."""
        first, line = self._claims.setdefault(_key(entry.name), (entry, entry.line))
        if first is not entry:
            what = f"the name {quoted(entry.name)} is given twice, first in line {line}"
            self._sheet.wrong(entry.line, f"{what}; {_ONE}")
        return first is entry

    def _claim_id(self, entry: Entry) -> None:
        first = self.by_id.setdefault(entry.id, entry)
        if first is not entry:
            what = f"{quoted(entry.name)} has the id {quoted(entry.id)}, and so has line {first.line}"
            expected = "one entry for one actor" if entry.same else 'another id, as in id = "tolmar-2"'
            self._sheet.wrong(entry.line, f"{what}; expected {expected}")
        elif not entry.same and self._known.get(entry.id):
            what = f"{quoted(entry.name)} has the id of a known actor, {quoted(entry.id)}"
            expected = f'is = "{entry.id}" if it is the same, or an id of its own'
            self._sheet.wrong(entry.line, f"{what}; expected {expected}")

    def _claim_alias(self, entry: Entry, alias: Written) -> None:
        claim = _key(alias.text)
        other, line = self._claims.setdefault(claim, (entry, alias.line))
        if other is entry or alias.text == entry.name:
            return
        what = f"the alias {quoted(alias.text)} of {quoted(entry.name)} is "
        what += "the name" if claim in self._name_claims else "an alias"
        self._sheet.wrong(alias.line, f"{what} of {quoted(other.name)} (line {line}); {_ONE}")


def _key(name: str) -> str:
    return (key_of(name) or name.casefold()).removeprefix("the ")
