"""Stream: bytes from anywhere -> the reports in them."""

from codecs import BOM_UTF8
from collections.abc import Iterator
from typing import BinaryIO

from onrecord.acquire.beginning import Beginning
from onrecord.acquire.binary import binary_by_beginning, binary_by_characters
from onrecord.acquire.encoding import decode, decode_html
from onrecord.acquire.form import HTML, JSON_LINES, TEXT, held_by, is_html
from onrecord.acquire.jsonlines import read_json_lines
from onrecord.acquire.line import LIMIT
from onrecord.acquire.ninjs import ninjs_items, read_ninjs
from onrecord.acquire.origin import Acquired, Origin


def read_stream(stream: BinaryIO, origin: Origin, suffix: str = "", limit: int = LIMIT) -> Iterator[Acquired]:
    """The reports of `stream`. Where `suffix`, in lower case, says nothing, the beginning decides the form.

    No report, and no line of JSON lines, may have more than `limit` bytes. Raises OSError from reading.
    """
    beginning = Beginning(stream, limit)
    if problem := binary_by_beginning(beginning.data):
        yield origin.fault(problem)
    elif suffix == ".json" and held_by(beginning.text) == "nothing":
        yield from _items(beginning, origin)
    elif _is_json_lines(beginning, suffix):
        yield from _json_lines(beginning, origin, suffix, limit)
    else:
        yield from _one_report(beginning, origin, suffix, limit)


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


def _items(beginning: Beginning, origin: Origin) -> Iterator[Acquired]:
    """A file that is one item of a wire, over several lines, or a list of them; of other JSON each line would
    be wrong."""
    if not beginning.text.strip():
        yield _empty(origin)
        return
    if problem := binary_by_characters(beginning.text):
        yield origin.fault(problem)
        return
    data = beginning.whole()
    items = ninjs_items(data.removeprefix(BOM_UTF8)) if data is not None else None
    if items is None:
        yield origin.fault("expected JSON lines, one object a line, or items of a wire")
    else:
        yield from read_ninjs(items, origin, origin.where, origin.id)


def _one_report(beginning: Beginning, origin: Origin, suffix: str, limit: int) -> Iterator[Acquired]:
    """One report, but the items of a wire where the text is such: what they hold back is no text to read."""
    data = beginning.whole()
    if data is None:
        problem = binary_by_characters(beginning.text)
        what = f"larger than {limit >> 20} MiB; expected one report, or JSON lines"
        yield origin.fault(problem or what)
        return
    try:
        text = decode(data)
    except UnicodeDecodeError as error:
        yield origin.fault(f"not valid UTF-16: {error.reason} at byte {error.start}")
        return
    if suffix not in TEXT | HTML and (items := ninjs_items(text)) is not None:
        yield from read_ninjs(items, origin, origin.where, origin.id)
    else:
        yield _text_or_page(data, text, origin, suffix)


def _text_or_page(data: bytes, text: str, origin: Origin, suffix: str) -> Acquired:
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
