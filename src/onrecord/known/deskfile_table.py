"""Table: one table of a desk file, whose values are taken out key by key."""

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import TypeVar

import msgspec

from onrecord.errors import quoted
from onrecord.known.deskfile_guess import near
from onrecord.known.deskfile_lines import Place
from onrecord.known.deskfile_sheet import Sheet

Word = TypeVar("Word", bound=str)

# `fromisoformat` alone would also take 20310506 and 2031-W19-2.
_DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")  # the last two turn text round
# In this order: True is an int as well, and a time of day no date.
_KINDS = (
    (bool, "true or false"),
    (int | float, "a number"),
    (str, "a text"),
    (list, "a list"),
    (dict, "a table"),
    (datetime, "a date with a time of day"),
    (date, "a date"),
    (object, "a time of day"),
)


class Written(msgspec.Struct, frozen=True):
    """A text of the file and its line."""

    text: str
    line: int


class Table:
    """A table of `sheet`. Each method takes the value of a key; what is wrong with it is noted in the sheet.

    `label` is how the table is written: "[desk]", "[[party]]".
    """

    def __init__(self, sheet: Sheet, place: Place, label: str, values: Mapping[str, object]) -> None:
        self.label = label
        self._sheet = sheet
        self._place = place
        self._values = values
        self._asked: list[str] = []

    def line(self, key: str | None = None) -> int:
        """Where `key` stands; where it does not, and without a key, the table's head."""
        return self._sheet.line((*self._place, key) if key else self._place)

    def wrong(self, key: str | None, what: str) -> None:
        """Notes a mistake at that line: what is wrong, and after a semicolon what was expected."""
        self._sheet.wrong(self.line(key), what)

    def wrong_at(self, line: int, what: str) -> None:
        """The same for a line that a text told."""
        self._sheet.wrong(line, what)

    def has(self, key: str) -> bool:
        """Whether the file gives `key`, rightly or wrongly."""
        return key in self._values

    def lacks(self, key: str) -> bool:
        """Whether the file gives no `key`, or an empty list."""
        return self._values.get(key, []) == []

    def text(self, key: str) -> Written | None:
        """The text of `key`, white space in it as one space; None where there is none or a wrong one."""
        value = self._take(key)
        return None if value is None else self._text(key, value, self.line(key))

    def texts(self, key: str) -> list[Written]:
        """The texts of a list, each with its own line."""
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list):
            self.wrong(key, f'{quoted(key)} is {_what(value)}; expected a list, as in {key} = ["...", "..."]')
            return []
        places = [(*self._place, key, number) for number in range(len(value))]
        found = [
            self._text(key, item, self._sheet.line(place)) for item, place in zip(value, places, strict=True)
        ]
        return [text for text in found if text]

    def date(self, key: str) -> str | None:
        """`YYYY-MM-DD`, of a date of TOML or of a text."""
        value = self._take(key)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        if value is None:
            return None
        if isinstance(value, str):
            try:
                if _DATE.fullmatch(value.strip()):
                    return date.fromisoformat(value.strip()).isoformat()
                what = f"{quoted(value)} is no date"
            except ValueError:
                what = f"{quoted(value)} is no day of the calendar"
        else:
            what = f"{quoted(key)} is {_what(value)}"
        self.wrong(key, f"{what}; expected a date, YYYY-MM-DD, for example 2031-05-06")
        return None

    def choice(self, key: str, words: tuple[Word, ...], default: Word) -> Word:
        """One of `words`; the default where `key` is not given."""
        given = self.text(key)
        found = next((word for word in words if given and word == given.text), None)
        if given and not found:
            *most, last = map(quoted, words)
            self.wrong(key, f"{quoted(key)} is {quoted(given.text)}; expected {', '.join(most)} or {last}")
        return found or default

    def table(self, key: str) -> "Table | None":
        """The table under `key`, written `[key]`."""
        value = self._take(key)
        if isinstance(value, dict):
            return Table(self._sheet, (*self._place, key), f"[{key}]", value)
        what = f"{quoted(key)} is {_what(value)}" if self.has(key) else f"no table [{key}]"
        self.wrong(key, f"{what}; expected [{key}], once")
        return None

    def optional(self, key: str) -> "Table | None":
        """The table under `key`, which need not be there."""
        if self.has(key):
            return self.table(key)
        self._asked.append(key)
        return None

    def tables(self, key: str) -> list["Table"]:
        """The tables under `key`, each written `[[key]]`."""
        value = self._take(key)
        path = ".".join(part for part in (*self._place, key) if isinstance(part, str))
        if isinstance(value, list) and all(isinstance(item, dict) for item in value):
            places = [(*self._place, key, number) for number in range(len(value))]
            return [
                Table(self._sheet, place, f"[[{path}]]", item)
                for item, place in zip(value, places, strict=True)
            ]
        if value is not None:
            self.wrong(
                key, f"{quoted(key)} is {_what(value)}; expected [[{path}]], in two brackets, before each"
            )
        return []

    def refuse(self, key: str, why: str) -> None:
        """Notes `why` where the file gives a key that has no place here, though it has elsewhere."""
        self._take(key)
        if self.has(key):
            self.wrong(key, why)

    def finish(self) -> None:
        """Notes every key that was not asked for."""
        where = f" in {self.label}" if self.label else ""
        for key in [key for key in self._values if key not in self._asked]:
            expected = near(key, self._asked) or f"expected {', '.join(self._asked)}"
            self.wrong(key, f"unknown {'key' if where else 'table or key'} {quoted(key)}{where}; {expected}")

    def _take(self, key: str) -> object:
        self._asked.append(key)
        return self._values.get(key)

    def _text(self, key: str, value: object, line: int) -> Written | None:
        text = " ".join(value.split()) if isinstance(value, str) else None
        if text is None:
            self._sheet.wrong(line, f"{quoted(key)} holds {_what(value)}; expected a text in quotation marks")
        elif not text:
            self._sheet.wrong(line, f"{quoted(key)} holds an empty text; expected words, or no entry at all")
        elif _CONTROL.search(text):
            self._sheet.wrong(
                line, f"{quoted(text)} holds a control character; expected letters and signs only"
            )
        else:
            return Written(text, line)
        return None


def _what(value: object) -> str:
    return next(name for kind, name in _KINDS if isinstance(value, kind))
