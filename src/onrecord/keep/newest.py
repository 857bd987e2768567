"""Newest: the version of a report that what comes in is compared with."""

from typing import Any, Literal

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, select

from onrecord.keep.digest import digest
from onrecord.keep.kept import Kept
from onrecord.keep.stated import says_more, with_stated
from onrecord.keep.tables import HELD_BACK, name, notice, report, version
from onrecord.keep.web_address import web_address
from onrecord.record.moment import later
from onrecord.record.raw import Raw
from onrecord.record.report import Report


def known(connection: Connection, raw: Raw) -> Kept | None:
    """What `raw` is in the store, if adding it would change nothing; else None. No text is looked into."""
    found = _find(connection, raw, address_of(raw), version.c.raw_digest == raw_digest(raw))
    if not found or learns_address(found, address_of(raw)):
        return None
    return _there(connection, found, raw, same=found.raw_digest == raw_digest(raw))


def known_text(connection: Connection, raw: Raw, given: Report) -> Kept | None:
    """The same, by the text that was made of `raw`."""
    found = newest(connection, raw, given)
    learns = found and learns_address(found, address_of(raw, given))
    return as_it_is(connection, found, raw, given) if found and not learns else None


def completed(connection: Connection, raw: Raw, given: Report) -> Raw:
    """`raw` with what was stated of the same text before, where it states nothing: a date, an outlet."""
    found = newest(connection, raw, given)
    same = found is not None and found.digest == digest(given.text)
    return with_stated(raw, msgspec.json.decode(found.stated)) if found and same else raw


def newest(connection: Connection, raw: Raw, given: Report) -> Row[Any] | None:
    """The newest version of the report that this is, if it is one that was there before."""
    return _find(connection, raw, address_of(raw, given), version.c.digest == digest(given.text))


def by_uri(connection: Connection, uri: str) -> Row[Any] | None:
    """The newest version of the report that its source calls `uri`.

    One that was kept when names were not yet is known by its label.
    """
    if found := connection.execute(_newest(report.c.address == web_address(uri))).first():
        return found
    unnamed = _newest(and_(report.c.label == uri, report.c.address.is_(None)))
    return connection.execute(unnamed).first()


def address_of(raw: Raw, given: Report | None = None) -> str | None:
    """By what a report is known again: its URL, else the name that its source gives it."""
    return raw.url or (given.url if given else None) or raw.uri


def as_it_is(connection: Connection, found: Row[Any], raw: Raw, given: Report) -> Kept | None:
    """What is there, if this is no other text under no other headline and nothing else is stated of it."""
    same_words = digest(given.text) == found.digest and not _other_headline(found, raw, given)
    return _there(connection, found, raw, same=same_words or raw_digest(raw) == found.raw_digest)


def order(connection: Connection, found: Row[Any], raw: Raw) -> Literal["earlier", "later"] | None:
    """Whether `raw` was made before what is there or after it, by the times that its source gives.

    None where these do not tell. Of what is held back it must be made after the notice.
    """
    times = [made_at(found)]
    if found.newest == HELD_BACK:
        asked = select(notice.c.said_at).where(notice.c.address == found.address)
        times.append(
            connection.execute(asked.where(notice.c.version > 0).order_by(notice.c.id.desc())).scalar()
        )
    told = [time for time in times if time is not None]
    if raw.updated is None or not told:
        return None
    if all(later(raw.updated, time) for time in told):
        return "later"
    last = times[-1]
    noticed = found.newest == HELD_BACK and last is not None and not later(raw.updated, last)
    return "earlier" if noticed or any(later(time, raw.updated) for time in told) else None


def made_at(found: Row[Any]) -> str | None:
    """When its source made a version, if it says so."""
    made: str | None = msgspec.json.decode(found.stated).get("updated")
    return made


def _there(connection: Connection, found: Row[Any], raw: Raw, *, same: bool) -> Kept | None:
    """The version that `raw` is, of which `same` says whether it is the newest by its words."""
    ordered = order(connection, found, raw)
    if ordered == "earlier":
        asked = select(version.c.number).where(version.c.report_id == found.report_id)
        number = connection.execute(asked.where(version.c.raw_digest == raw_digest(raw))).scalar()
        return None if number is None else Kept(found.label, number, "known")
    if not same or (ordered == "later" and found.newest == HELD_BACK):
        return None
    kept = {**found._asdict(), "byline": msgspec.json.decode(found.stated).get("byline")}
    return None if says_more(raw, kept) else Kept(found.label, found.number, "known")


def _other_headline(found: Row[Any], raw: Raw, given: Report) -> bool:
    """Whether a page has another headline than before at its URL; one that was stated goes before it."""
    is_page = raw.form == "html" and bool(found.address and (raw.url or given.url))
    if not is_page or given.title is None or "title" in msgspec.json.decode(found.stated):
        return False
    return bool(given.title != found.title)


def learns_address(found: Row[Any], address: str | None) -> bool:
    """Whether a report gets the address that it had not."""
    return bool(address) and not found.address


def raw_digest(raw: Raw) -> str:
    """By which what came in is known again."""
    return digest(f"{raw.form}\n{raw.content}")


def _find(
    connection: Connection, raw: Raw, address: str | None, same_text: ColumnElement[bool]
) -> Row[Any] | None:
    """The newest version of the report with the address, or of one that has the same text and may be it."""
    if address and (found := connection.execute(_newest(report.c.address == web_address(address))).first()):
        return found
    if raw.uri and (found := by_uri(connection, raw.uri)):
        return found
    at_no_address = [report.c.address.is_(None)] if address else []
    with_text = select(version.c.report_id).join(report).where(same_text, *at_no_address)
    return connection.execute(_newest(report.c.id.in_(with_text)).order_by(report.c.id)).first()


def _newest(condition: ColumnElement[bool]) -> Select[Any]:
    columns = [
        version.c[column]
        for column in ("id", "report_id", "number", "newest", "digest", "raw_digest", "stated")
    ]
    told = [version.c.title, version.c.published, name.c.text.label("outlet"), version.c.url]
    chosen = select(*columns, *told, report.c.label, report.c.address).join(report)
    return chosen.outerjoin(name, name.c.id == version.c.outlet_id).where(version.c.newest > 0, condition)
