"""Sheet: a desk file as it stands: its tables, the line of each value, and what is wrong so far."""

import re
import tomllib
from typing import BinaryIO

from onrecord.errors import DeskFileError, InputError, printable
from onrecord.known.deskfile_lines import Place, lines

LIMIT = 1 << 20
"""The most bytes of a desk file; the names of ten thousand actors fit."""
FULL = 50

_POSITION = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")

# The slips that hands make: how tomllib's words for them begin, and what to write instead.
_EXPECTED = {
    "Invalid value": 'expected a text in straight quotation marks, as "Tolmar", a list in [ ], or a date',
    "Invalid date or datetime": "expected a day of the calendar, YYYY-MM-DD, for example 2031-05-06",
    "Cannot overwrite a value": "expected each key once in its table",
    "Cannot declare": "expected a table once, or two brackets, as [[party]], for what stands several times",
    "Unclosed array": 'expected "," between the texts of a list and "]" at its end',
    "Unterminated string": "expected a quotation mark at the end of the text",
    "Illegal character '\\n'": "expected a quotation mark at the end of the text",
    "Unescaped '\\'": 'expected "\\\\" for each backslash',
    "Expected '=' after a key": 'expected one key = "value" a line',
    "Expected newline": 'expected one key = "value" a line, and a date as 2031-05-06',
}
_OTHERWISE = "expected TOML, as in the example that `onrecord desk new` writes"


class Sheet:
    """The tables of a file in `data`, as tomllib reads them, and its mistakes."""

    def __init__(self, where: str, content: bytes) -> None:
        """Reads TOML. Raises DeskFileError where `content` is none."""
        self.where = printable(where)
        self._mistakes: list[tuple[int, str]] = []
        try:
            text = content.decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
            self.data = tomllib.loads(text)
            self._lines = lines(text)
        except UnicodeDecodeError as error:
            self.wrong(content.count(b"\n", 0, error.start) + 1, "not UTF-8; expected a file saved as UTF-8")
        except tomllib.TOMLDecodeError as error:
            self.wrong(*_syntax(str(error), text))
        except RecursionError:
            self.wrong(1, "nested too deeply; expected lists of texts")
        except ValueError:  # Python reads no integer of more than 4,300 digits
            self.wrong(1, "holds a number too long to read; expected texts and dates")
        self.check()

    def line(self, place: Place) -> int:
        """The line of a value; of one that is not there, the line of its table."""
        while place and place not in self._lines:
            place = place[:-1]
        return self._lines.get(place, 1)

    def wrong(self, line: int, what: str) -> None:
        """Notes a mistake: what is wrong, and after a semicolon, what was expected."""
        self._mistakes.append((line, what))

    @property
    def full(self) -> bool:
        """Whether there are so many mistakes that no more guesses are made for them."""
        return len(self._mistakes) > FULL

    def check(self) -> None:
        """Raises DeskFileError with all mistakes, if there are any."""
        if self._mistakes:
            found = sorted(dict.fromkeys(self._mistakes), key=lambda mistake: mistake[0])
            raise DeskFileError(InputError(f"{self.where}:{line}", what) for line, what in found)


def read_sheet(where: str, stream: BinaryIO) -> Sheet:
    """The sheet in `stream`. Raises DeskFileError where it is no TOML, or longer than any desk file."""
    content = stream.read(LIMIT + 1)
    if len(content) > LIMIT:
        what = f"longer than {LIMIT >> 20} MiB; expected a desk file"
        raise DeskFileError([InputError(printable(where), what)])
    return Sheet(where, content)


def _syntax(message: str, text: str) -> tuple[int, str]:
    """Line and wording, from what tomllib says: "Invalid value (at line 2, column 8)"."""
    found = _POSITION.search(message)
    what = message[: found.start()] if found else message
    line = int(found[1]) if found and found[1] else text.rstrip("\n").count("\n") + 1
    expected = next((words for begin, words in _EXPECTED.items() if what.startswith(begin)), _OTHERWISE)
    return line, f"not TOML: {printable(what[:1].lower() + what[1:])}; {expected}"
