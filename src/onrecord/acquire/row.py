"""Row: one report of a table or of a list, by the names of its fields."""

from collections.abc import Mapping
from datetime import date, datetime

from onrecord.acquire.date import check_published
from onrecord.acquire.origin import Origin
from onrecord.record.raw import Raw


def row_report(row: Mapping[str, object], origin: Origin, where: str, default_id: str) -> Raw:
    """The report of `row`, whose keys are fields of `Raw`, or "html". Raises ValueError, for a person."""
    told = {field: text for field, value in row.items() if (text := _text(value))}
    content, form = told.get("text"), "text"
    if content is None:
        content, form = told.get("html"), "html"
    if content is None:
        raise ValueError("the text is empty")
    published = told.get("published")
    return Raw(
        id=told.get("id") or default_id,
        origin=where,
        content=content,
        form="html" if form == "html" else "text",
        title=told.get("title"),
        published=check_published(published) if published else origin.published or None,
        outlet=told.get("outlet"),
        url=told.get("url"),
        uri=told.get("uri"),
        byline=told.get("byline"),
        updated=told.get("updated"),
    )


def _text(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    text = value if isinstance(value, str) else str(value)
    return text if text.strip() else None
