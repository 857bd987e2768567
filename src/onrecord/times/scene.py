"""Scene: what a rule knows besides its match: the text around it, its day, the times before."""

import re
from dataclasses import dataclass, field
from datetime import date

from onrecord.times.almanac import quarter
from onrecord.times.found import Found
from onrecord.times.tense import tense


@dataclass(slots=True)
class Scene:
    """`published` is the day of publication, None where it is not known.

    `begin` and `end` bound the paragraph.

    `found` has the times before, each with its span. `day` is the last day that the text named, `year` the
    last year and `quarter` the last quarter (year and number); None before the first.
    """

    text: str
    published: date | None
    begin: int = 0
    end: int = 0
    found: list[tuple[int, int, Found]] = field(default_factory=list)
    day: date | None = None
    day_at: int = -1
    year: int | None = None
    year_at: int = -1
    named_year: int | None = None
    month: date | None = None
    quarter: tuple[int, int] | None = None

    def before(self, at: int, most: int = 40) -> str:
        """The characters of the paragraph before `at`, `most` of them."""
        return self.text[max(self.begin, at - most) : at]

    def after(self, at: int, most: int = 40) -> str:
        return self.text[at : min(self.end, at + most)]

    def is_past(self, match: re.Match[str], *, bare: bool = False) -> bool | None:
        """Whether the verbs around `match` tell of the past; None where they do not say.

        `bare` tells that a weekday without a date belongs to the match, though it is not in it.
        """
        owner = self.after(match.end(), 3)[:2] in ("'s", "’s")
        named = match.re.groupindex.keys() & ("weekday", "month")
        bare = bare or (bool(named) and not any(char.isdigit() for char in match[0]))
        before = "" if owner else self.before(match.start(), 120)
        return tense(before, self.after(match.end(), 90), bare=bare)

    def note(self, begin: int, end: int, one: Found) -> None:
        """Keeps a time that was found, for those after it."""
        self.found.append((begin, end, one))
        value = one.value or ""
        if (full := re.match(r"(\d{4})-(\d\d)-(\d\d)", value)) and one.type in ("DATE", "TIME"):
            self.day, self.day_at = date(int(full[1]), int(full[2]), int(full[3])), begin
        elif whole := re.fullmatch(r"(\d{4})-Q(\d)", value):
            self._note_quarter((int(whole[1]), int(whole[2])))
        if one.type == "DATE" and (number := re.match(r"(\d{4})(?:-|$)", value)):
            self.year, self.year_at = int(number[1]), begin
            if number[1] in self.text[begin:end]:
                self.named_year = self.year
            whole_month = re.match(r"\d{4}-(\d\d)", value)
            self.month = date(self.year, int(whole_month[1]), 1) if whole_month else None

    def _note_quarter(self, one: tuple[int, int]) -> None:
        """The quarter that the text speaks of is no earlier one that it compares with, nor one to come."""
        if self.published and one >= quarter(self.published):
            return
        if self.quarter is None or one > self.quarter:
            self.quarter = one
