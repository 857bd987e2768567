"""WARC: a web archive, as Common Crawl's news crawl writes it; a report a page."""

from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from onrecord.acquire.line import LIMIT
from onrecord.acquire.origin import Acquired, Origin
from onrecord.acquire.warc_records import CutOffError, WarcRecord, warc_records
from onrecord.errors import InputError, RefusedError, printable


def read_warc(stream: BinaryIO, origin: Origin, limit: int = LIMIT) -> Iterator[Acquired]:
    """A report for each page, with its URL; RefusedError for what a site answered otherwise or is no text.

    The day of the crawl is no date of publication and is not taken for one. A file that is cut off is
    said to be so behind the last whole record. Raises OSError from reading.
    """
    records = 0
    try:
        for record in warc_records(stream, limit):
            records += 1
            if record.headers.get("warc-type") == "response":
                yield _report(record, origin, limit)
    except CutOffError as error:
        if records:
            yield origin.fault(
                f"cut off or damaged behind record {records}: {error}; what stands there is missing"
            )
        else:
            yield origin.fault(f"no WARC, or cut off in its first record: {error}; expected a web archive")
    else:
        if not records:
            yield origin.fault(f"no WARC: the {origin.noun} is empty; expected a web archive")


def _report(record: WarcRecord, origin: Origin, limit: int) -> Acquired:
    from onrecord.acquire.web.decoding import decoded
    from onrecord.acquire.web.fetch import Answer
    from onrecord.acquire.web.page import content_type, page_of

    url = record.headers.get("warc-target-uri", "").strip("<>")
    where = printable(f"{origin.where}, {url}")
    if not record.whole:
        return RefusedError(where, f"larger than {limit >> 20} MiB", "too large")
    if cut := record.headers.get("warc-truncated"):
        return RefusedError(where, f"cut off when it was archived ({printable(cut[:40])})", "cut off")
    status, headers, body = _http(record.block)
    if status != 200:
        return RefusedError(where, f"the site answered {status or 'no HTTP'}", "no page")
    kind, _ = content_type(headers.get("content-type", "text/html"))
    if kind not in ("text/html", "application/xhtml+xml", "text/plain"):
        return RefusedError(where, f"{printable(kind)}; expected a page", "no page")
    try:
        if "chunked" in headers.get("transfer-encoding", "") and (joined := _dechunked(body)) is not None:
            body = joined
        coding = headers.get("content-encoding", "")
        if coding and _is_packed(body):
            body = decoded([body], coding, where, limit)
        page = page_of(Answer(url, 200, headers, body), url, origin.published)
    except InputError as error:
        error.args = (f"{where}: {error.what}",)
        return error
    return msgspec.structs.replace(page, origin=where)


def _is_packed(body: bytes) -> bool:
    """Crawlers that store a page unpacked leave the header that it came with."""
    return body.lstrip()[:1] != b"<"


def _http(data: bytes) -> tuple[int, dict[str, str], bytes]:
    head, _, body = data.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    parts = first.split(" ")
    status = int(parts[1]) if parts[0].startswith("HTTP/") and len(parts) > 1 and parts[1].isdigit() else 0
    fields = (line.partition(":") for line in lines)
    return status, {name.strip().lower(): value.strip() for name, _, value in fields}, body


def _dechunked(body: bytes) -> bytes | None:
    """None where the body is not in chunks, which crawlers mostly undo without taking the header out."""
    found, at = bytearray(), 0
    while True:
        end = body.find(b"\r\n", at, at + 20)
        size = body[at:end].split(b";")[0].strip() if end >= 0 else b""
        try:
            length = int(size, 16)
        except ValueError:
            return None
        if not length:
            return bytes(found)
        found += body[end + 2 : end + 2 + length]
        at = end + 2 + length + 2
