"""Names: the dictionary in which each is written once."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, insert, select

from onrecord.keep.among import among_given
from onrecord.keep.tables import name, party_member
from onrecord.record.reading import Reading

JOINT = "; "  # between the names of joint speakers and parties, as in the record
_TEXTS = select(name.c.id, name.c.text).where(among_given(name.c.id))
_IDS = select(name.c.text, name.c.id).where(among_given(name.c.text, "texts"))
_PARTIES = select(party_member.c.member_id, party_member.c.party_id).where(
    among_given(party_member.c.member_id)
)

Names = Mapping[str | None, int | None]  # ids by name; of None, None


def name_ids(connection: Connection, texts: Iterable[str | None]) -> Names:
    """The ids of names, which are written down where they are new."""
    wanted = {text for text in texts if text is not None}
    found: dict[str | None, int | None] = {None: None}
    listed = sorted(wanted)
    if listed:
        found.update(connection.execute(_IDS, {"texts": listed}).all())
    if missing := [text for text in listed if text not in found]:
        made = insert(name).returning(name.c.text, name.c.id)
        found.update(connection.execute(made, [{"text": t} for t in missing]).all())
    return found


def texts_of(connection: Connection, ids: Iterable[int | None]) -> Mapping[int | None, str]:
    """The names with these ids."""
    listed = sorted({id_ for id_ in ids if id_ is not None})
    return dict(connection.execute(_TEXTS, {"ids": listed}).all()) if listed else {}


def names_of(connection: Connection, reading: Reading) -> Names:
    """The ids of all names that a reading has: of parties, actors, issues, acts, grades and places."""
    told: list[str | None] = [place.name for place in reading.places]
    for statement in reading.statements:
        told += (statement.party, statement.grade, statement.act, *statement.issues)
    for actor in reading.actors:
        told += (actor.name, actor.party)
    parties = {one.party for one in reading.statements} | {one.party for one in reading.actors}
    parties.discard(None)
    found = name_ids(
        connection, [*told, *(member for party in parties if party for member in party.split(JOINT))]
    )
    _note_parties(connection, parties, found)
    return found


def _note_parties(connection: Connection, parties: set[str | None], ids: Names) -> None:
    """Writes down who is in a party, so that a joint one is found by each of its members."""
    told = {(ids[member], ids[party]) for party in parties if party for member in party.split(JOINT)}
    if not told:
        return
    known = connection.execute(_PARTIES, {"ids": list({member for member, _ in told})})
    if missing := told - {(member, party) for member, party in known.all()}:
        connection.execute(insert(party_member), [{"member_id": m, "party_id": p} for m, p in missing])
