"""Unknown: what a question names and no report does."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

from sqlalchemy import Connection, select

from onrecord.ask.condition import actor_ids, name_ids
from onrecord.ask.filters import Filters, several
from onrecord.errors import quoted
from onrecord.keep.notice import held_back
from onrecord.keep.store import Store
from onrecord.keep.tables import actor, name, party_member, report, statement_issue, version

# Where names of each kind stand, to find one that is near.
_NAMED = {
    "party": select(name.c.text).join(party_member, party_member.c.member_id == name.c.id),
    "issue": select(name.c.text).where(name.c.id.in_(select(statement_issue.c.issue_id))),
    "outlet": select(name.c.text).where(name.c.id.in_(select(version.c.outlet_id))),
    "speaker": select(name.c.text).join(actor, actor.c.name_id == name.c.id),
    "report": select(report.c.label),
}


def unknown(store: Store, filters: Filters) -> list[str]:
    """A line for each party, issue, outlet, speaker or report of `filters` that the desk does not have.

    And one for each report that is held back, unless such are asked for.
    """
    with store.reading() as connection:
        lines = [_line(connection, kind, one) for kind, one in _missing(connection, filters)]
        return lines + ([] if filters.held_back else _held_back(connection, filters))


def _missing(connection: Connection, filters: Filters) -> Iterator[tuple[str, str]]:
    for kind in _NAMED:
        for one in several(getattr(filters, kind)):
            if not _FOUND.get(kind, name_ids)(connection, [one]):
                yield kind, one


def _held_back(connection: Connection, filters: Filters) -> list[str]:
    states = select(version.c.report_id, version.c.newest).join(report).where(version.c.newest > 0)
    rows = connection.execute(states.where(report.c.label.in_(several(filters.report))))
    held = held_back(connection, {(row.report_id, row.newest) for row in rows})
    return [f"report {quoted(one.report)} is held back: {one.status} by its source on {one.on}"
            for one in held.values()]  # fmt: skip


def _report_ids(connection: Connection, given: Sequence[str]) -> list[int]:
    return list(connection.execute(select(report.c.id).where(report.c.label.in_(given))).scalars())


_FOUND = {"speaker": actor_ids, "report": _report_ids}


def _line(connection: Connection, kind: str, given: str) -> str:
    names = {text.casefold(): text for text in connection.execute(_NAMED[kind].distinct()).scalars()}
    near = get_close_matches(given.casefold(), names, n=1)
    return f"no {kind} {quoted(given)} in this desk" + (
        f"; did you mean {quoted(names[near[0]])}?" if near else ""
    )
