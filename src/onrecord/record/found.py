"""Found: a statement with its report, and the way back to the characters that it stands on."""

import msgspec

from onrecord.record.notice import Status
from onrecord.record.statement import Statement


class Found(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A statement and its report.

    `id` is the report's, a slash, and the statement's in it. Spans of `statement` count code points of
    `Desk.reading(report, version).report.text`. `actors` are the speakers' ids across reports, None for one
    whom nobody can tell from others. `status` is what the source of the report said of it, and `status_on`
    when, where it is held back.
    """

    id: str
    report: str
    version: int
    title: str | None
    outlet: str | None
    published: str | None
    url: str | None
    actors: list[str | None]
    statement: Statement
    status: Status | None = None
    status_on: str | None = None

    @property
    def day(self) -> str | None:
        """The day on which it was made, `YYYY-MM-DD`, else that of publication.

        None where it was made in another month or year than the report's, and only that is known.
        """
        made, published = self.statement.made_on or "", (self.published or "")[:10]
        known = published if published.startswith(made) else made
        return known if len(known) == len("2031-05-06") else None
