"""ninjs: news of wires as JSON (IPTC, versions 1 to 3), one item or many."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import msgspec

from onrecord.acquire.fragment import fragment_text
from onrecord.acquire.origin import Acquired, Origin
from onrecord.acquire.row import row_report
from onrecord.errors import RefusedError, printable

# Versions 1 and 2 write their names in small letters, version 3 in camel case.
_ONLY_ITEMS = frozenset(
    (
        "pubstatus", "pubStatus", "embargoed", "body_text", "body_html", "body_xhtml", "bodies",
        "firstcreated", "firstCreated", "versioncreated", "versionCreated",
    )
)  # fmt: skip
_LAST_ZONE = timezone(timedelta(hours=-12))


def is_ninjs(found: Mapping[str, Any]) -> bool:
    """Whether a JSON object is an item: it has a `uri`, and what only items have."""
    return "uri" in found and not _ONLY_ITEMS.isdisjoint(found)


def ninjs_item(text: str | bytes) -> dict[str, Any] | None:
    """The item that `text` is as JSON; None where it is none."""
    try:
        found = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    return found if isinstance(found, dict) and is_ninjs(found) else None


def read_ninjs(item: Mapping[str, Any], origin: Origin, where: str, default_id: str) -> Acquired:
    """The report of an item; RefusedError where it is withheld, cancelled or under embargo.

    Raises ValueError, for a person, for what is no report.
    """
    if refused := _refused(item, printable(where)):
        return refused
    text = _body(item)
    if not text:
        raise ValueError(f"an item of type {printable(str(item.get('type', 'unknown')))} without a text")
    row = {
        "text": text,
        "id": item.get("altids", {}).get("guid") if isinstance(item.get("altids"), dict) else None,
        "title": _first(item, "headline", "headlines"),
        "published": item.get("firstcreated") or item.get("firstCreated") or item.get("versioncreated")
        or item.get("versionCreated"),
        "outlet": _source(item),
        "url": item["uri"] if str(item.get("uri")).startswith(("http://", "https://")) else None,
    }  # fmt: skip
    row["id"] = row["id"] or (None if row["url"] else item.get("uri"))
    return row_report(row, origin, where, default_id)


def _refused(item: Mapping[str, Any], where: str) -> RefusedError | None:  # noqa: PLR0911
    status = str(item.get("pubstatus") or item.get("pubStatus") or "usable").lower()
    name = printable(str(item.get("uri")))[:120]
    if status in ("canceled", "cancelled"):
        return RefusedError(where, f"{name} is cancelled by its source", "cancelled")
    if status == "withheld":
        return RefusedError(where, f"{name} is withheld by its source", "withheld")
    if status != "usable":
        return RefusedError(where, f"pubstatus {status!r}; expected usable", "withheld")
    until = item.get("embargoed") or item.get("embargoedUntil")
    if not until:
        return None
    try:
        ends = datetime.fromisoformat(str(until))
    except ValueError:
        return RefusedError(where, f"under an embargo that is no date: {str(until)[:40]!r}", "embargoed")
    # One without a zone has ended when it has everywhere.
    if ends.replace(tzinfo=ends.tzinfo or _LAST_ZONE) > datetime.now(UTC):
        return RefusedError(where, f"under embargo until {printable(str(until))}", "embargoed")
    return None


def _body(item: Mapping[str, Any]) -> str:
    """Plain text, where the item has it; else the text of its HTML."""
    bodies = [body for body in _list(item.get("bodies")) if isinstance(body.get("value"), str)]
    plain = [
        body["value"]
        for body in bodies
        if "html" not in str(body.get("contenttype") or body.get("contentType"))
    ]
    html = [body["value"] for body in bodies if body["value"] not in plain]
    text = next((t for t in (item.get("body_text"), *plain) if isinstance(t, str) and t.strip()), None)
    if text:
        return text
    html = [t for t in (item.get("body_html"), item.get("body_xhtml"), *html) if isinstance(t, str)]
    return next((found for each in html if (found := fragment_text(each))), "")


def _first(item: Mapping[str, Any], one: str, several: str) -> str | None:
    found = [item.get(one), *(each.get("value") for each in _list(item.get(several)))]
    return next((text for text in found if isinstance(text, str) and text.strip()), None)


def _source(item: Mapping[str, Any]) -> str | None:
    sources = item.get("infoSources") or item.get("infosources") or item.get("infosource")
    names = [item.get("source"), *(each.get("name") for each in _list(sources))]
    names += [item.get("copyrightHolder"), item.get("copyrightholder")]
    return next((name for name in names if isinstance(name, str) and name.strip()), None)


def _list(found: object) -> Sequence[Mapping[str, Any]]:
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
