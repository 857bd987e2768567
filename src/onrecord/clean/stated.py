"""Stated: what a page says of itself in its markup, and article extraction passes over."""

import json
from datetime import datetime
from html.parser import HTMLParser

from msgspec import Struct

_TIME_NAMES = {"article:published_time", "og:published_time", "datepublished", "parsely-pub-date"}

Json = dict[str, "Json"] | list["Json"] | str | int | float | bool | None


class Stated(Struct, frozen=True):
    """`language` is an ISO 639 code; `times` are ISO 8601 times of publication."""

    language: str | None
    times: list[str]


def stated(markup: str) -> Stated:
    """What `markup` states; broken markup states less."""
    reader = _Reader()
    reader.feed(markup)
    reader.close()
    times = [time for written in reader.times if (time := _time(written))]
    return Stated(_language(reader.html_language or reader.locale), times)


class _Reader(HTMLParser):
    """Collects the attributes that name a language or a time of publication, and JSON-LD."""

    def __init__(self) -> None:
        super().__init__()
        self.html_language = ""
        self.locale = ""
        self.times: list[str] = []
        self._linked_data: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        name = (said.get("property") or said.get("itemprop") or said.get("name") or "").lower()
        if tag == "html":
            self.html_language = said.get("lang", "")
        elif tag == "meta" and name == "og:locale":
            self.locale = said.get("content", "")
        elif tag in {"meta", "time"} and name in _TIME_NAMES:
            self.times.append(said.get("content") or said.get("datetime") or "")
        elif tag == "script" and said.get("type", "").lower() == "application/ld+json":
            self._linked_data = []

    def handle_data(self, data: str) -> None:
        if self._linked_data is not None:
            self._linked_data.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._linked_data is not None:
            self.times += _dates_in("".join(self._linked_data))
            self._linked_data = None


def _dates_in(linked_data: str) -> list[str]:
    try:
        return list(_walk(json.loads(linked_data)))
    except (ValueError, RecursionError):
        return []  # a page's broken JSON is the page's fault and no news


def _walk(value: Json) -> list[str]:
    if isinstance(value, list):
        return [date for item in value for date in _walk(item)]
    if not isinstance(value, dict):
        return []
    own = value.get("datePublished")
    below = [date for item in value.values() for date in _walk(item)]
    return [own, *below] if isinstance(own, str) else below


def _time(written: str) -> str | None:
    """A date, or a date with its time, as ISO 8601 writes it; None for what is neither."""
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found.isoformat() if ":" in written else found.date().isoformat()


def _language(written: str) -> str | None:
    """The language in a tag such as "en-GB" or "en_GB"."""
    code = written.strip().replace("_", "-").split("-")[0].lower()
    return code if code.isascii() and code.isalpha() and len(code) in (2, 3) else None
