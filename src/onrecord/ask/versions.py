"""Versions: what a report said, each time that it said something else."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise

import msgspec
from sqlalchemy import RowMapping, select

from onrecord.errors import UsageError, quoted
from onrecord.keep.notice import notices
from onrecord.keep.store import Store
from onrecord.keep.tables import report, version
from onrecord.keep.web_address import web_address
from onrecord.record.notice import Noted

_WORD = re.compile(r"\S+")


class Change(msgspec.Struct, frozen=True):
    """Words that changed: `old` are code points of the earlier text, `new` of the later; half-open.

    One of them is empty where words were only added or only taken out.
    """

    old: tuple[int, int]
    new: tuple[int, int]


class Version(msgspec.Struct, frozen=True, kw_only=True):
    """A version of a report; `changes` lead from the version before to this one.

    `notices` are those of its source that cancelled or withheld it, while it was the newest.
    """

    report: str
    number: int
    added_at: str
    title: str | None
    published: str | None
    url: str | None
    text: str
    changes: list[Change] = []
    notices: list[Noted] = []


def versions(store: Store, given: str) -> list[Version]:
    """All versions of the report with the id or the URL `given`, the first first. Raises UsageError."""
    columns = [version.c[name] for name in ("number", "added_at", "title", "published", "url", "text")]
    asked = (
        select(report.c.id, report.c.label.label("report"), *columns).join(report).order_by(version.c.number)
    )
    with store.reading() as connection:
        found = connection.execute(asked.where(report.c.label == given)).mappings().all()
        found = (
            found or connection.execute(asked.where(report.c.address == web_address(given))).mappings().all()
        )
        said = notices(connection, {row["id"] for row in found})
    if not found:
        raise UsageError(f"no report {quoted(given)} in this desk; expected its id or its URL")
    listed = [_version(row, [one for one in said if one.version == row["number"]]) for row in found]
    later = [msgspec.structs.replace(b, changes=list(changes(a.text, b.text))) for a, b in pairwise(listed)]
    return [listed[0], *later]


def _version(row: RowMapping, said: list[Noted]) -> Version:
    return Version(**{name: value for name, value in row.items() if name != "id"}, notices=said)


def changes(old: str, new: str) -> Iterator[Change]:
    """The words in which two texts differ, in order. White space between words makes no difference."""
    before, after = _words(old), _words(new)
    matcher = SequenceMatcher(None, [word for word, _ in before], [word for word, _ in after], autojunk=False)
    for kind, i, j, k, m in matcher.get_opcodes():
        if kind != "equal":
            yield Change(_span(before, i, j, len(old)), _span(after, k, m, len(new)))


def _words(text: str) -> list[tuple[str, int]]:
    return [(found[0], found.start()) for found in _WORD.finditer(text)]


def _span(words: list[tuple[str, int]], begin: int, end: int, length: int) -> tuple[int, int]:
    if begin < end:
        word, at = words[end - 1]
        return words[begin][1], at + len(word)
    at = words[begin][1] if begin < len(words) else length
    return at, at
