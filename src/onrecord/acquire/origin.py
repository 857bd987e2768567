"""Origin: the file or stream that a report lies in, and what the report takes from it."""

import msgspec

from onrecord.errors import InputError, printable
from onrecord.record.raw import Form, Raw

Acquired = Raw | InputError


class Origin(msgspec.Struct, frozen=True, kw_only=True):
    """`where` is the path as given, or "-"; `published` is the date for reports that state none.

    `noun` is what a message calls it.
    """

    where: str
    id: str
    published: str | None = None
    noun: str = "file"

    def report(self, content: str, form: Form) -> Raw:
        """The one report of this origin."""
        return Raw(
            id=self.id, origin=self.where, content=content, form=form, published=self.published or None
        )

    def fault(self, what: str, line: int | None = None) -> InputError:
        """What is wrong with this origin, or with one line of it, counted from 1."""
        return InputError(printable(self.place(line)), what)

    def fault_at(self, where: str, what: str) -> InputError:
        """What is wrong with one thing in this origin, which `where` names."""
        return InputError(printable(where), what)

    def place(self, line: int | None = None) -> str:
        """How a report's origin is written."""
        return self.where if line is None else f"{self.where}, line {line}"
