"""Newest: the version of a report that what comes in is compared with."""

from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, Select, select

from onrecord.keep.digest import digest
from onrecord.keep.kept import Kept
from onrecord.keep.stated import says_more, with_stated
from onrecord.keep.tables import name, report, version
from onrecord.keep.web_address import web_address
from onrecord.record.raw import Raw
from onrecord.record.report import Report


def known(connection: Connection, raw: Raw) -> Kept | None:
    """What `raw` is in the store, if adding it would change nothing; else None. No text is looked into."""
    found = _find(connection, raw.url, version.c.raw_digest == raw_digest(raw))
    if not found or found.raw_digest != raw_digest(raw) or learns_address(found, raw.url):
        return None
    return None if says_more(raw, found._asdict()) else Kept(found.label, found.number, "known")


def known_text(connection: Connection, raw: Raw, given: Report) -> Kept | None:
    """The same, by the text that was made of `raw`."""
    found = newest(connection, raw, given)
    return as_it_is(found, raw, given) if found and not learns_address(found, given.url) else None


def completed(connection: Connection, raw: Raw, given: Report) -> Raw:
    """`raw` with what was stated of the same text before, where it states nothing: a date, an outlet."""
    found = newest(connection, raw, given)
    same = found is not None and found.digest == digest(given.text)
    return with_stated(raw, msgspec.json.decode(found.stated)) if found and same else raw


def newest(connection: Connection, raw: Raw, given: Report) -> Row[Any] | None:
    """The newest version of the report that this is, if it is one that was there before."""
    return _find(connection, raw.url or given.url, version.c.digest == digest(given.text))


def as_it_is(found: Row[Any], raw: Raw, given: Report) -> Kept | None:
    """What is there, if this is no other text under no other headline and nothing else is stated of it."""
    same_words = digest(given.text) == found.digest and not _other_headline(found, raw, given)
    same = same_words or raw_digest(raw) == found.raw_digest
    return Kept(found.label, found.number, "known") if same and not says_more(raw, found._asdict()) else None


def _other_headline(found: Row[Any], raw: Raw, given: Report) -> bool:
    """Whether a page has another headline than before at its URL; one that was stated goes before it."""
    is_page = raw.form == "html" and bool(found.address and (raw.url or given.url))
    if not is_page or given.title is None or "title" in msgspec.json.decode(found.stated):
        return False
    return bool(given.title != found.title)


def learns_address(found: Row[Any], url: str | None) -> bool:
    """Whether a report gets the address that it had not."""
    return bool(url) and not found.address


def raw_digest(raw: Raw) -> str:
    """By which what came in is known again."""
    return digest(f"{raw.form}\n{raw.content}")


def _find(connection: Connection, url: str | None, same_text: ColumnElement[bool]) -> Row[Any] | None:
    """The newest version of the report with the URL, or of one that has the same text and may be it."""
    if url and (found := connection.execute(_newest(report.c.address == web_address(url))).first()):
        return found
    at_no_url = [report.c.address.is_(None)] if url else []
    with_text = select(version.c.report_id).join(report).where(same_text, *at_no_url)
    return connection.execute(_newest(report.c.id.in_(with_text)).order_by(report.c.id)).first()


def _newest(condition: ColumnElement[bool]) -> Select[Any]:
    columns = [
        version.c[column] for column in ("id", "report_id", "number", "digest", "raw_digest", "stated")
    ]
    told = [version.c.title, version.c.published, name.c.text.label("outlet"), version.c.url]
    chosen = select(*columns, *told, report.c.label, report.c.address).join(report)
    return chosen.outerjoin(name, name.c.id == version.c.outlet_id).where(version.c.newest == 1, condition)
