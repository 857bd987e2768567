"""Corrections of a desk, printed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

import msgspec

from onrecord.show.cli.listing import print_rows
from onrecord.show.cli.table import print_table
from onrecord.show.words import line, shortened

if TYPE_CHECKING:
    from onrecord.keep.correction import Correction

_MOST = 120  # characters of a statement


def print_corrections(given: Sequence["Correction"], form: str, out: TextIO) -> None:
    """As a table, as lines of JSON, or as CSV; there the values are JSON."""
    from onrecord.keep.correction import Correction

    if form != "table":
        rows = given if form == "json" else [_flat(one) for one in given]
        print_rows(Correction, rows, form, out)
        return
    columns = (("number", None), ("statement", 4), ("is", 3), ("was", 3), ("by", 3), ("taken back", 2))
    lines = [
        (
            str(one.id),
            f"{shortened(line(one.words), _MOST)}\n{one.report}",
            f"{one.field}: {_told(one.value)}" if one.field else ("written in" if one.value else "taken out"),
            _told(one.before) if one.field else "",
            f"{one.by}, {one.at[:10]}\n{one.note or ''}",
            f"{one.undone_by}, {one.undone_at[:10]}" if one.undone_at else "",
        )
        for one in given
    ]
    print_table(columns, lines, out, none="no corrections")


def _told(value: object) -> str:
    """A value as a person reads it: the words of spans, the names of actors."""
    if isinstance(value, list):
        return " | ".join(map(_told, value)) or "none"
    if isinstance(value, dict):
        return line(str(value.get("text", value.get("name", ""))))
    return "none" if value is None else line(str(value))


def _flat(one: "Correction") -> "Correction":
    told = {name: msgspec.json.encode(getattr(one, name)).decode() for name in ("value", "before")}
    return msgspec.structs.replace(one, **told)
