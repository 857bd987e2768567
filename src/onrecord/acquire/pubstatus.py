"""Publishing status: whether an item of a wire may be used, and what its source says of it (ninjs)."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec

from onrecord.acquire.date import check_published
from onrecord.errors import RefusedError, printable
from onrecord.record.notice import Notice, NoticedError, Status

_STATUS: dict[str, Status] = {"canceled": "cancelled", "cancelled": "cancelled", "withheld": "withheld"}
_LAST_ZONE = timezone(timedelta(hours=-12))


def refused(item: Mapping[str, Any], where: str) -> RefusedError | None:
    """Why an item is not read, if it is not.

    A NoticedError where its source cancels or withholds it, which concerns what was published before, too.
    """
    written = str(item.get("pubstatus") or item.get("pubStatus") or "usable").lower()
    plain = re.split("[:/]", written)[-1]  # also written as a code, "stat:usable", or as an address
    if status := _STATUS.get(plain):
        what = f"{printable(str(item.get('uri')))[:120]} is {status} by its source"
        named = isinstance(item.get("uri"), str) and item["uri"].strip()
        if not named:
            return RefusedError(where, what, status)
        return NoticedError(where, what, _notice(item, where, status))
    if plain != "usable":
        return RefusedError(where, f"pubstatus {printable(written)!r}; expected usable", "withheld")
    until = item.get("embargoed") or item.get("embargoedUntil")
    return _embargo(str(until), where) if until else None


def version_made(item: Mapping[str, Any]) -> str | None:
    """When this version of an item was made, ISO 8601; None where it does not say so."""
    written = item.get("versioncreated") or item.get("versionCreated")
    try:
        return check_published(written) if isinstance(written, str) else None
    except ValueError:
        return None


def _notice(item: Mapping[str, Any], where: str, status: Status) -> Notice:
    note = item.get("ednote") or item.get("edNote")
    return Notice(
        uri=item["uri"],
        status=status,
        at=version_made(item),
        note=" ".join(note.replace("\0", " ").split()) or None if isinstance(note, str) else None,
        origin=where,
        content=msgspec.json.encode(item).decode(),
    )


def _embargo(until: str, where: str) -> RefusedError | None:
    try:
        ends = datetime.fromisoformat(until)
    except ValueError:
        return RefusedError(where, f"under an embargo that is no date: {until[:40]!r}", "embargoed")
    # One without a zone has ended when it has everywhere.
    if ends.replace(tzinfo=ends.tzinfo or _LAST_ZONE) > datetime.now(UTC):
        return RefusedError(where, f"under embargo until {printable(until)}", "embargoed")
    return None
