"""Separated values: CSV and its kin, a report a row."""

import codecs
import csv
from collections.abc import Iterator, Mapping
from io import TextIOWrapper
from typing import BinaryIO

from onrecord.acquire.columns import mapped
from onrecord.acquire.encoding import utf16_codec
from onrecord.acquire.line import LIMIT
from onrecord.acquire.origin import Acquired, Origin
from onrecord.acquire.row import row_report

_HEAD = 1 << 16


def read_separated(
    stream: BinaryIO, origin: Origin, columns: Mapping[str, str], limit: int = LIMIT
) -> Iterator[Acquired]:
    """A report for each row, or what is wrong with it. Comma, semicolon or tab, by the first line.

    UTF-8, UTF-16, or Windows-1252 where the beginning is neither. Raises OSError.
    """
    csv.field_size_limit(limit)
    peek = getattr(stream, "peek", None)
    head = peek(_HEAD)[:_HEAD] if peek else b""
    text = TextIOWrapper(stream, encoding=_codec(head), errors="replace", newline="")
    try:
        yield from _rows(text, origin, columns)
    finally:
        text.detach()  # the stream is not closed here


def _rows(text: TextIOWrapper, origin: Origin, columns: Mapping[str, str]) -> Iterator[Acquired]:
    first = text.readline(_HEAD)
    mark = max("\t;,", key=first.count)
    lines = _Lines(text)
    rows = csv.reader(lines, delimiter=mark)
    try:
        header = next(csv.reader([first.removeprefix("\ufeff")], delimiter=mark), [])
        fields = mapped(header, columns)
    except (ValueError, csv.Error) as error:
        yield origin.fault(str(error), 1)
        return
    places = {field: header.index(column) for field, column in fields.items()}
    empty = True
    while True:
        line = rows.line_num + 2
        try:
            row = next(rows, None)
            if row is None:
                break
            if lines.ended:
                empty = False
                yield origin.fault(
                    "opens a quotation mark that nothing closes; from this row on nothing is read", line
                )
                break
            if not any(cell.strip() for cell in row):
                continue
            empty = False
            told = {field: row[at] if at < len(row) else None for field, at in places.items()}
            yield row_report(told, origin, origin.place(line), f"{origin.id}:{line}")
        except csv.Error as error:
            yield origin.fault(f"no row of a table: {error}", line)
        except ValueError as error:
            yield origin.fault(str(error), line)
    if empty:
        yield origin.fault(f"the {origin.noun} has no rows; expected a report a row")


class _Lines:
    """The lines of a table. `ended` is true once a row asked for more of them than there are."""

    def __init__(self, text: TextIOWrapper) -> None:
        self._text = text
        self.ended = False

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        if line := self._text.readline():
            return line
        self.ended = True
        raise StopIteration


def _codec(head: bytes) -> str:
    if found := utf16_codec(head):
        return found
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"
