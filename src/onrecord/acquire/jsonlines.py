"""JSON lines: one report a line."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from onrecord.acquire.date import check_published
from onrecord.acquire.encoding import utf16_codec
from onrecord.acquire.line import LIMIT
from onrecord.acquire.ninjs import ninjs_items, read_ninjs
from onrecord.acquire.origin import Acquired, Origin
from onrecord.errors import printable
from onrecord.record.raw import Form, Raw


class _Line(msgspec.Struct):
    """What a line may state; other keys are ignored."""

    id: str | int | None = None
    text: str | None = None
    html: str | None = None
    title: str | None = None
    published: str | None = None
    outlet: str | None = None
    url: str | None = None


_DECODER = msgspec.json.Decoder(_Line)
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F]"
)


def line_text(line: bytes, codec: str) -> str:
    """Raises UnicodeDecodeError. A byte order mark is dropped in any line: files are joined with `cat`."""
    return line.decode(codec).removeprefix("\ufeff")


def line_codec(first: bytes) -> str:
    """The encoding of JSON lines, by the first of them."""
    return utf16_codec(first) or "utf-8"


def read_json_lines(lines: Iterable[bytes], origin: Origin, limit: int = LIMIT) -> Iterator[Acquired]:
    """A report for each line that is not blank, or what is wrong with that line.

    `published`, `title`, `url`, `outlet` and `id` count as not stated where they are blank; of "text" and
    "html" the first that is not blank is taken.
    """
    codec = None
    for number, line in enumerate(lines, 1):
        codec = codec or line_codec(line)
        if len(line) > limit:
            yield origin.fault(f"longer than {limit >> 20} MiB; expected one report a line", number)
            continue
        try:
            text = line_text(line, codec)
            if '"uri"' in text and (items := ninjs_items(text)) is not None:
                yield from read_ninjs(items, origin, origin.place(number), f"{origin.id}:{number}")
            elif text.strip():
                yield _report(_decoded(text), origin, number)
        except UnicodeDecodeError as error:
            yield origin.fault(f"not {codec.upper()}: {error.reason} at byte {error.start}", number)
        except ValueError as error:
            yield origin.fault(str(error), number)


def _decoded(text: str) -> _Line:
    try:
        return _DECODER.decode(text)
    except msgspec.ValidationError as error:
        raise ValueError(_expectation(str(error))) from None
    except msgspec.DecodeError as error:
        raise ValueError(f"not JSON: {_problem(text, str(error))}") from None
    except RecursionError:
        raise ValueError("not JSON: nested too deeply") from None


def _expectation(message: str) -> str:
    """From "Expected `str | null`, got `int` - at `$.text`" to 'expected str, got int for "text"'."""
    message = re.sub(r" - at `\$\.(\w+)`", r' for "\1"', message)
    message = message.replace(" | null", "").replace("`", "")
    return printable(message[:1].lower() + message[1:])


def _problem(text: str, message: str) -> str:
    # The decoder calls a lone surrogate truncated input, or more digits that it misses.
    if _LONE_SURROGATE.search(text):
        return "half of a surrogate pair, which is no character"
    return printable(message.removeprefix("JSON is malformed: ").replace("Input data was", "the line is"))


def _report(line: _Line, origin: Origin, number: int) -> Raw:
    content, form = _content(line)
    published = _stated(line.published)
    given = _stated(str(line.id)) if line.id is not None else None
    return Raw(
        id=given or f"{origin.id}:{number}",
        origin=origin.place(number),
        content=content,
        form=form,
        title=_stated(line.title),
        published=check_published(published) if published else origin.published or None,
        outlet=_stated(line.outlet),
        url=_stated(line.url),
    )


def _content(line: _Line) -> tuple[str, Form]:
    if line.text is None and line.html is None:
        raise ValueError('expected "text" or "html"')
    if text := _stated(line.text):
        return text, "text"
    if html := _stated(line.html):
        return html, "html"
    raise ValueError("the text is empty")


def _stated(value: str | None) -> str | None:
    """`value` as it stands, unless it is blank."""
    return value if value and value.strip() else None
