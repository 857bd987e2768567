"""Party: whom each entry of a desk file speaks for."""

from collections.abc import Sequence

from onrecord.errors import quoted
from onrecord.known.deskfile_entry import Entry
from onrecord.known.deskfile_names import Names
from onrecord.known.deskfile_sheet import Sheet
from onrecord.known.known import Known

_SHOWN = 6  # names of a circle


def parties(
    sheet: Sheet, sides: Sequence[Entry], members: Sequence[Entry], names: Names, known: Known
) -> dict[str, str | None]:
    """The id of each entry's party, by the entry's id; `sides` are the parties themselves and have none.

    Parties that nothing defines, and those that run in a circle, are noted in the sheet.
    """
    found: dict[str, str | None] = {member.id: _party(member, names) for member in members if member.id}
    found |= {side.id: None for side in sides}
    entries = {entry.id: entry for entry in [*sides, *members]}
    done: set[str] = set()
    for start in found:
        path: list[str] = []
        at: str | None = start
        while at and at not in done:
            path.append(at)
            done.add(at)
            there = known.get(at)
            at = found.get(at, there.party if there else None)
        if at in path:
            _note_circle(sheet, [entries[id_] for id_ in path[path.index(at) :] if id_ in entries])
    return found


def _party(member: Entry, names: Names) -> str | None:
    if member.party:
        return names.id_of(member.party)
    return member.same.party if member.same else None


def _note_circle(sheet: Sheet, circle: Sequence[Entry]) -> None:
    line = min(entry.party.line for entry in circle if entry.party)
    shown = [quoted(entry.name) for entry in [*circle, circle[0]]]
    if len(shown) > _SHOWN:
        shown[_SHOWN - 2 : -1] = ["…"]
    sheet.wrong(line, f"the parties run in a circle: {', '.join(shown)}; expected one that speaks for itself")
