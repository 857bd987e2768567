"""mbox: a box of newsletters, a report a letter."""

import mailbox
from collections.abc import Iterator
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr

from onrecord.acquire.encoding import decode
from onrecord.acquire.feed.date import entry_date
from onrecord.acquire.fragment import fragment_text
from onrecord.acquire.origin import Acquired, Origin
from onrecord.acquire.row import row_report


def read_mbox(path: str, origin: Origin) -> Iterator[Acquired]:
    """A report for each letter: its plain text, else that of its HTML. Raises OSError."""
    box = mailbox.mbox(path, create=False)
    number = 0
    try:
        for letter in box:
            number += 1
            where = f"{origin.where}, letter {number}"
            try:
                yield row_report(_row(letter), origin, where, f"{origin.id}:{number}")
            except ValueError as error:
                yield origin.fault_at(where, str(error))
    finally:
        box.close()
    if not number:
        yield origin.fault("no letters; expected an mbox, each letter beginning with a line 'From ...'")


def _row(letter: Message) -> dict[str, str | None]:
    name, address = parseaddr(_words(_header(letter, "From")) or "")
    return {
        "text": _text(letter),
        "id": (_header(letter, "Message-ID") or "").strip().strip("<>") or None,
        "title": _words(_header(letter, "Subject")),
        "published": entry_date(_header(letter, "Date")),
        "outlet": name or address or None,
    }


def _text(letter: Message) -> str:
    plain, html = [], []
    for part in letter.walk():
        data = part.get_payload(decode=True)
        if part.get_content_disposition() == "attachment" or not isinstance(data, bytes):
            continue
        if part.get_content_type() == "text/plain":
            plain.append(_decoded(data, part.get_content_charset()))
        elif part.get_content_type() == "text/html":
            html.append(_decoded(data, part.get_content_charset()))
    # Of a newsletter the plain part often only says that there is an HTML one.
    written, shown = "\n\n".join(plain).strip(), "\n\n".join(map(fragment_text, html)).strip()
    return written if len(written) * 2 > len(shown) else shown


def _decoded(data: bytes, charset: str | None) -> str:
    try:
        return data.decode(charset or "utf-8").replace("\r\n", "\n")
    except (LookupError, UnicodeDecodeError):
        return decode(data).replace("\r\n", "\n")


def _header(letter: Message, name: str) -> str | None:
    """The header as it was sent; letters beyond ASCII that stand in it unencoded are read as text is."""
    sent = (value for key, value in letter.raw_items() if key.lower() == name.lower())
    value = next(sent, None)
    return None if value is None else decode(str(value).encode("utf-8", "surrogateescape"))


def _words(header: str | None) -> str | None:
    if not header:
        return None
    try:
        return " ".join(str(make_header(decode_header(header))).split())
    except (LookupError, UnicodeDecodeError, ValueError):
        return " ".join(str(header).split())
