"""Stream: bytes from anywhere -> the reports in them."""

from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from onrecord.acquire.beginning import Beginning
from onrecord.acquire.binary import binary_by_beginning, binary_by_characters
from onrecord.acquire.encoding import decode, decode_html
from onrecord.acquire.form import HTML, JSON_LINES, TEXT, held_by, is_html
from onrecord.acquire.jsonlines import read_json_lines
from onrecord.acquire.line import LIMIT
from onrecord.acquire.ninjs import ninjs_item, read_ninjs
from onrecord.acquire.origin import Acquired, Origin


def read_stream(stream: BinaryIO, origin: Origin, suffix: str = "", limit: int = LIMIT) -> Iterator[Acquired]:
    """The reports of `stream`. Where `suffix`, in lower case, says nothing, the beginning decides the form.

    No report, and no line of JSON lines, may have more than `limit` bytes. Raises OSError from reading.
    """
    beginning = Beginning(stream, limit)
    if problem := binary_by_beginning(beginning.data):
        yield origin.fault(problem)
    elif suffix == ".json" and held_by(beginning.text) == "nothing":
        yield _item(beginning, origin, limit)
    elif _is_json_lines(beginning, suffix):
        yield from _json_lines(beginning, origin, suffix, limit)
    else:
        yield _one_report(beginning, origin, suffix, limit)


def _is_json_lines(beginning: Beginning, suffix: str) -> bool:
    if suffix in TEXT | HTML:
        return False
    return suffix in JSON_LINES or suffix == ".json" or held_by(beginning.text) == "report"


def _json_lines(beginning: Beginning, origin: Origin, suffix: str, limit: int) -> Iterator[Acquired]:
    if problem := binary_by_characters(beginning.text):
        yield origin.fault(problem)
        return
    empty = True
    for found in read_json_lines(beginning.lines(), origin, limit):
        empty = False
        yield found
    if empty:
        yield _empty(origin)


def _item(beginning: Beginning, origin: Origin, limit: int) -> Acquired:
    """A file that is one item of a wire, over several lines; of other JSON each line would be wrong."""
    if not beginning.text.strip():
        return _empty(origin)
    if problem := binary_by_characters(beginning.text):
        return origin.fault(problem)
    data = beginning.whole()
    item = ninjs_item(data) if data is not None else None
    return origin.fault("expected JSON lines: one object a line") if item is None else _of_wire(item, origin)


def _of_wire(item: Mapping[str, Any], origin: Origin) -> Acquired:
    try:
        return read_ninjs(item, origin, origin.where, origin.id)
    except ValueError as error:
        return origin.fault(str(error))


def _one_report(beginning: Beginning, origin: Origin, suffix: str, limit: int) -> Acquired:
    data = beginning.whole()
    if data is None:
        problem = binary_by_characters(beginning.text)
        return origin.fault(problem or f"larger than {limit >> 20} MiB; expected one report, or JSON lines")
    try:
        text = decode(data)
    except UnicodeDecodeError as error:
        return origin.fault(f"not valid UTF-16: {error.reason} at byte {error.start}")
    if suffix not in TEXT | HTML and (item := ninjs_item(text)) is not None:
        return _of_wire(item, origin)  # what it holds back must not be read as a text
    html = suffix in HTML or is_html(text)
    if html:
        text = decode_html(data)
    if not text.strip():
        return _empty(origin)
    if problem := binary_by_characters(text):
        return origin.fault(problem)
    return origin.report(text, "html" if html else "text")


def _empty(origin: Origin) -> Acquired:
    return origin.fault(f"the {origin.noun} is empty; expected a report")
