"""Edits: what persons do to a desk, each act written down with who did it."""

from collections.abc import Sequence

from onrecord.actors.identity import identity
from onrecord.keep.correct import correct, reject, withdraw, write_in
from onrecord.keep.correction import Correction, corrections
from onrecord.keep.identity_act import IdentityAct, identity_acts
from onrecord.keep.map import maps, put_map, remove_map
from onrecord.keep.merge import merge, split, undo
from onrecord.keep.store import Store
from onrecord.record.map import Map
from onrecord.record.statement import Statement


class Edits:
    """The half of a desk that persons change."""

    store: Store

    def merge(self, into: str, other: str, *, by: str, note: str | None = None) -> int:
        """From now on the actor `other` is `into`, in every report; gives the number of the act."""
        with self.store.writing() as connection:
            return merge(connection, into, other, by, note)

    def split(self, actor: str, reports: Sequence[str], *, by: str, note: str | None = None) -> str:
        """Whom these reports mean by `actor` is another; gives the id of that one."""
        with self.store.writing() as connection:
            return split(connection, actor, reports, by, note)

    def undo(self, act: int | None = None, *, by: str) -> int:
        """Takes back a merge or split, the last one if none is named by its number; gives that."""
        with self.store.writing() as connection:
            return undo(connection, act, by)

    def identity_acts(self) -> list[IdentityAct]:
        """All merges and splits, those taken back too, in the order in which they were done."""
        with self.store.reading() as connection:
            return identity_acts(connection)

    def correct(self, statement: str, field: str, value: object, *, by: str, note: str | None = None) -> int:
        """The `field` of a statement is `value`, whatever a reader reads; gives the number of the correction.

        Spans are pairs of offsets, a speaker or target a name or the id of one of the report's actors.
        """
        with self.store.writing() as connection:
            return correct(connection, statement, field, value, by, identity, note)

    def reject(self, statement: str, *, by: str, note: str | None = None) -> int:
        """The report attributes no such thing; gives the number of the correction."""
        with self.store.writing() as connection:
            return reject(connection, statement, by, identity, note)

    def write_in(self, report: str, statement: Statement, *, by: str, note: str | None = None) -> int:
        """A statement that was not read; gives the number of the correction."""
        with self.store.writing() as connection:
            return write_in(connection, report, statement, by, identity, note)

    def withdraw(self, correction: int, *, by: str) -> None:
        """Takes a correction back."""
        with self.store.writing() as connection:
            withdraw(connection, correction, by, identity)

    def corrections(self) -> list[Correction]:
        """All corrections, those taken back too, in the order in which they were made."""
        with self.store.reading() as connection:
            return corrections(connection)

    def add_map(self, given: Map) -> None:
        """Keeps a map; the same one again changes nothing. Raises UsageError where its name is taken."""
        with self.store.writing() as connection:
            put_map(connection, given)

    def maps(self) -> list[Map]:
        """The maps of the desk, by name."""
        with self.store.reading() as connection:
            return maps(connection)

    def remove_map(self, name: str) -> None:
        """Takes a map out. Raises UsageError where none has that name."""
        with self.store.writing() as connection:
            remove_map(connection, name)
