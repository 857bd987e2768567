"""Notice: what the source of a report says of it later, that it must not be used."""

from typing import Literal

import msgspec

from onrecord.errors import RefusedError

Status = Literal["cancelled", "withheld"]


class Notice(msgspec.Struct, frozen=True, kw_only=True):
    """A source takes a report back (ninjs `pubstatus`): "cancelled", or "withheld" until further notice.

    `uri` names the report as its items do. `at` is when the source said so, ISO 8601, and `note` what it said
    of it to those who receive it. `content` is what came in.
    """

    uri: str
    status: Status
    at: str | None = None
    note: str | None = None
    origin: str
    content: str


class Noted(msgspec.Struct, frozen=True, kw_only=True):
    """A notice as a desk has it: `on` is the day on which the source said so, else that of its coming in.

    `version` is the number of the version of `report` that was the newest then.
    """

    report: str
    version: int
    status: Status
    on: str
    note: str | None
    noted_at: str


class NoticedError(RefusedError):
    """An item that is no report, but a notice of one: a desk that keeps the report marks it."""

    def __init__(self, where: str, what: str, notice: Notice) -> None:
        super().__init__(where, what, notice.status)
        self.notice = notice
