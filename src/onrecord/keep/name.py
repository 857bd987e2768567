"""Names: the dictionary in which each is written once."""

from collections.abc import Iterable

from sqlalchemy import Connection, insert, select

from onrecord.keep.tables import name, party_member

JOINT = "; "  # between the names of joint speakers and parties, as in the record
_AT_ONCE = 500  # bound values in one question


def name_ids(connection: Connection, texts: Iterable[str | None]) -> dict[str, int]:
    """The ids of names, which are written down where they are new."""
    wanted = {text for text in texts if text is not None}
    found = _found(connection, wanted)
    if missing := sorted(wanted - found.keys()):
        connection.execute(insert(name), [{"text": text} for text in missing])
        found |= _found(connection, missing)
    return found


def note_parties(connection: Connection, parties: Iterable[str | None]) -> None:
    """Writes down who is in a party, so that a joint one is found by each of its members."""
    members = {party: party.split(JOINT) for party in parties if party is not None}
    ids = name_ids(connection, [*members, *(one for each in members.values() for one in each)])
    told = {(ids[one], ids[party]) for party, each in members.items() for one in each}
    known = select(party_member.c.member_id, party_member.c.party_id)
    known = known.where(party_member.c.member_id.in_({member for member, _ in told}))
    if missing := sorted(told - {(row.member_id, row.party_id) for row in connection.execute(known)}):
        connection.execute(insert(party_member), [{"member_id": m, "party_id": p} for m, p in missing])


def _found(connection: Connection, texts: Iterable[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    listed = list(texts)
    for begin in range(0, len(listed), _AT_ONCE):
        some = listed[begin : begin + _AT_ONCE]
        rows = connection.execute(select(name.c.text, name.c.id).where(name.c.text.in_(some)))
        found.update((row.text, row.id) for row in rows)
    return found
