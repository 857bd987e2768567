"""Listed: what a feed has of a report."""

from onrecord.acquire.feed.entry import Entry
from onrecord.acquire.fragment import fragment_text
from onrecord.errors import InputError, RefusedError, printable
from onrecord.keep.feed_entry import Listed, Pending
from onrecord.record.raw import Raw


def listed(entry: Entry) -> Listed:
    """What is written down of an entry, and by what it is known to say something else."""
    says = "\n".join(str(part) for part in (entry.title, entry.published, entry.updated, entry.content))
    content = entry.content if entry.url is None else None  # where there is a page, that is read
    return Listed(
        key=entry.key, url=entry.url, title=entry.title, published=entry.published, content=content, says=says
    )


def of_feed(entry: Pending) -> Raw:
    """A report that is in the feed itself. Raises InputError where there is no text."""
    where = printable(entry.feed_url)
    try:
        text = fragment_text(entry.content or "")
    except ValueError as error:
        raise RefusedError(where, str(error), "nested too deeply") from None
    if not text:
        raise InputError(
            where, f"lists {printable(entry.title or 'an entry')!r} without a link and without a text"
        )
    return Raw(
        id=entry.title or "entry", origin=entry.feed_url, content=text, title=entry.title,
        published=entry.published, outlet=entry.feed_title,
    )  # fmt: skip
