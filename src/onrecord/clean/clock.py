"""Clock: a time of publication as pages write it, as ISO 8601 writes it."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_HOURS = {
    "gmt": 0, "utc": 0, "ut": 0, "z": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "cest": 2, "eet": 2,
    "eest": 3, "msk": 3, "trt": 3, "sast": 2, "cat": 2, "eat": 3, "wat": 1, "ist": 5.5, "pkt": 5, "jst": 9,
    "kst": 9, "hkt": 8, "sgt": 8, "myt": 8, "pht": 8, "wib": 7, "ict": 7, "aest": 10, "aedt": 11,
    "acst": 9.5, "awst": 8, "nzst": 12, "nzdt": 13, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7,
    "mdt": -6, "pst": -8, "pdt": -7, "akst": -9, "akdt": -8, "hst": -10, "ast": -4, "adt": -3, "nst": -3.5,
    "ndt": -2.5, "brt": -3, "art": -3,
}  # fmt: skip
_PLACES = {
    "et": "America/New_York",
    "ct": "America/Chicago",
    "mt": "America/Denver",
    "pt": "America/Los_Angeles",
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "jan january januar janvier enero gennaio januari",
            "feb february februar février febrero febbraio februari",
            "mar march märz mars marzo maart", "apr april avril abril aprile", "may mai mayo maggio mei",
            "jun june juni juin junio giugno", "jul july juli juillet julio luglio",
            "aug august août agosto augustus augusti", "sep sept september septembre septiembre settembre",
            "oct october oktober octobre octubre ottobre okt", "nov november novembre noviembre",
            "dec december dezember décembre diciembre dicembre dez",
        ],
        1,
    )
    for name in names.split()
}  # fmt: skip
_ISO = re.compile(r"(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)|\b(\d{4})(\d\d)(\d\d)(?=T|$)")
_NAMED = re.compile(r"\b(\d\d?)(?:st|nd|rd|th|\.)?(?: de| of)? ([^\W\d]+)\.?,?(?: de| del)? (\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([^\W\d]+)\.? (\d\d?)(?:st|nd|rd|th)?,? (?:at )?(\d{4})\b")
_JAVA = re.compile(r"[A-Z]\w\w ([A-Z]\w\w) (\d\d?) [\d:]{8} \w+ (\d{4})$")
_DOTTED = re.compile(r"\b(\d\d?)\. ?(\d\d?)\. ?(\d{4})\b")
_IDEOGRAPHS = re.compile(r"(\d{4})[年년] ?(\d\d?)[月월] ?(\d\d?)[日일]")
_HOUR = re.compile(
    r"(?<![\d:.])(\d\d?)[:.h](\d\d)(?::(\d\d)(?:[.,](\d{1,6})\d*)?)?(?!\.?\d)(?:\s?([ap])\.?m\b\.?)?"
    r"(?:\s?Uhr)?(?:\s?\(?(Z|[+-]\d\d:?\d\d|[A-Za-z]{2,4})\b\)?)?",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\d{10}(?:\d{3})?")


def iso_time(written: str) -> str | None:
    """The date, or the date with its time of day and zone, as far as `written` has them; else None.

    Of a zone without an offset its own offset on that day is taken; one that is not known is left away.
    """
    written = " ".join(written.split())
    if _STAMP.fullmatch(written):
        return datetime.fromtimestamp(int(written[:10]), UTC).isoformat()
    found = _exact(written) or _loose(written)
    return found if found and 1990 <= int(found[:4]) <= 2100 else None


def _exact(written: str) -> str | None:
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        pass
    else:
        return found.isoformat() if ":" in written or "T" in written else found.date().isoformat()
    if "," not in written[:5]:
        return None
    try:
        return parsedate_to_datetime(written).isoformat()
    except (ValueError, TypeError):
        return None


def _loose(written: str) -> str | None:
    day = _day(written)
    if day is None:
        return None
    clock = _HOUR.search(_DOTTED.sub(" ", _ISO.sub(" ", written)))
    return _at(day, clock) if clock else day.isoformat()


def _day(written: str) -> date | None:
    return next((day for day in _days(written) if day), None)


def _days(written: str) -> Iterator[date | None]:
    """The days that `written` may name, the surest form first."""
    if found := _ISO.search(written) or _IDEOGRAPHS.search(written):
        yield _date(*(int(part) for part in found.groups() if part))
    if found := _DOTTED.search(written):
        yield _date(int(found[3]), int(found[2]), int(found[1]))
    if found := _JAVA.match(written):
        yield _date(int(found[3]), _MONTHS.get(found[1].lower(), 0), int(found[2]))
    for found in _NAMED.finditer(written):
        yield _date(int(found[3]), _MONTHS.get(found[2].lower(), 0), int(found[1]))
    for found in _MONTH_FIRST.finditer(written):
        yield _date(int(found[3]), _MONTHS.get(found[1].lower(), 0), int(found[2]))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _at(day: date, clock: re.Match[str]) -> str:
    hour, minute, second = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if clock[5]:
        hour = hour % 12 + 12 * (clock[5].lower() == "p")
    try:
        found = datetime(day.year, day.month, day.day, hour, minute, second)
    except ValueError:
        return day.isoformat()
    zone = _zone(clock[6] or "", found)
    return found.replace(tzinfo=zone).isoformat()


def _zone(written: str, when: datetime) -> timezone | None:
    name = written.lower()
    if name in _HOURS:
        return timezone(timedelta(hours=_HOURS[name]))
    if name in _PLACES:
        try:
            offset = when.replace(tzinfo=ZoneInfo(_PLACES[name])).utcoffset()
        except ZoneInfoNotFoundError:  # a system without the table of zones
            return None
        return timezone(offset) if offset is not None else None
    if not (found := re.fullmatch(r"([+-])(\d\d):?(\d\d)", name)):
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
    return timezone(-offset if found[1] == "-" else offset) if offset < timedelta(hours=24) else None
