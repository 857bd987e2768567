"""ninjs: news of wires as JSON (IPTC, versions 1 to 3), one item or many."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import msgspec

from onrecord.acquire.fragment import fragment_text
from onrecord.acquire.origin import Acquired, Origin
from onrecord.acquire.pubstatus import refused, version_made
from onrecord.acquire.row import row_report
from onrecord.errors import printable

# Versions 1 and 2 write their names in small letters, version 3 in camel case.
_ONLY_ITEMS = frozenset(
    (
        "pubstatus", "pubStatus", "embargoed", "body_text", "body_html", "body_xhtml", "bodies",
        "firstcreated", "firstCreated", "versioncreated", "versionCreated",
    )
)  # fmt: skip


def is_ninjs(found: Mapping[str, Any]) -> bool:
    """Whether a JSON object is an item: it has a `uri`, and what only items have."""
    return "uri" in found and not _ONLY_ITEMS.isdisjoint(found)


def ninjs_items(text: str | bytes) -> dict[str, Any] | list[Any] | None:
    """What `text` is as JSON: an item, or a list that has one; None where it is neither."""
    try:
        found = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeError, RecursionError):
        return None
    if isinstance(found, list):
        return found if any(_is_item(one) for one in found) else None
    return found if _is_item(found) else None


def read_ninjs(
    found: Mapping[str, Any] | Sequence[Any], origin: Origin, where: str, default_id: str
) -> Iterator[Acquired]:
    """The report of an item, or those of a list of items, each with its place in it, from 0: "file.json[3]".

    What is withheld, cancelled or under embargo is given as a RefusedError.
    """
    if isinstance(found, Mapping):
        yield _read(found, origin, where, default_id)
        return
    for number, item in enumerate(found):
        place = f"{where}[{number}]"
        if _is_item(item):
            yield _read(item, origin, place, f"{default_id}:{number}")
        else:
            yield origin.fault_at(place, "no item of a wire; expected an object with a uri and a text")


def _read(item: Mapping[str, Any], origin: Origin, where: str, default_id: str) -> Acquired:
    row: dict[str, object] = {
        "uri": _text(item.get("uri")),
        "title": _first(item, "headline", "headlines"),
        "byline": _text(item.get("byline")) or _text(item.get("by")),
        "published": item.get("firstcreated") or item.get("firstCreated") or item.get("versioncreated")
        or item.get("versionCreated"),
        "updated": version_made(item),
        "outlet": _source(item),
        "url": item["uri"] if str(item.get("uri")).startswith(("http://", "https://")) else None,
    }  # fmt: skip
    guid = item.get("altids", {}).get("guid") if isinstance(item.get("altids"), dict) else None
    row["id"] = guid or (None if row["url"] else item.get("uri"))
    if held_back := refused(item, printable(where)):
        return held_back
    try:
        row["text"] = _body(item)
        if not row["text"]:
            raise ValueError(f"an item of type {printable(str(item.get('type', 'unknown')))} without a text")
        return row_report(row, origin, where, default_id)
    except ValueError as error:
        return origin.fault_at(where, str(error))


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


def _is_item(found: object) -> bool:
    return isinstance(found, dict) and is_ninjs(found)


def _text(found: object) -> str | None:
    return found if isinstance(found, str) and found.strip() else None


def _list(found: object) -> Sequence[Mapping[str, Any]]:
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []
