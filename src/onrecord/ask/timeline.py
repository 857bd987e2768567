"""Timeline: what was done from day to day, each statement once."""

from typing import get_args

import msgspec
from sqlalchemy import Connection

from onrecord.ask.acting import acting
from onrecord.ask.filters import Filters
from onrecord.record.found import Found
from onrecord.record.statement import Act
from onrecord.relate.carried import carried
from onrecord.relate.echo import echoes
from onrecord.relate.said import said


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """A statement that does something, and its echoes in other reports."""

    day: str | None
    statement: Found
    echoes: list[Found]


def timeline(connection: Connection, filters: Filters) -> list[Moment]:
    """In the order of days, those of none last; what only asserts is left out, unless `act` asks for it."""
    acts = [act for act in get_args(Act) if act != "assert" or filters.act]
    given = said(acting(connection, filters, acts))
    rows = carried(given, echoes(given))
    return [
        Moment(day=one.first.found.day, statement=one.first.found, echoes=[echo.found for echo in one.echoes])
        for one in rows
    ]
