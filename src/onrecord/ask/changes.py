"""Changes: where parties' positions gave way to others, by a desk's reports."""

from msgspec.structs import replace
from sqlalchemy import Connection

from onrecord.ask.acting import acting
from onrecord.ask.filters import Filters, several
from onrecord.record.change import Change
from onrecord.record.statement import STANDS
from onrecord.relate.change import MEMORY
from onrecord.relate.change import changes as of
from onrecord.relate.echo import echoes
from onrecord.relate.said import said


def changes(connection: Connection, filters: Filters) -> list[Change]:
    """The changes from `since` on, up to `until`, in the order of days; `act` is that of the new position.

    Of the others, both statements must be let through. What a position was is looked for up to a year back.
    """
    given = said(acting(connection, replace(filters, act=None), STANDS, MEMORY))
    found = of(given, echoes(given), filters.since, filters.until)
    return [one for one in found if not filters.act or one.after.statement.act in several(filters.act)]
