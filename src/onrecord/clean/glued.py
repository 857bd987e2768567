"""Glued: a headline of another report that a page's links left at the end of a paragraph or of the text.

What tells it: it begins right behind a sentence's end without a space (or as the last line), runs
to the end of its paragraph without a sentence's end of its own, has a headline's form, and speaks
of little that the rest of the report speaks of. A true sentence left out is a worse fault than a
headline read, so each sign alone is not enough.
"""

import re
from collections import Counter
from functools import cached_property

from onrecord.clean.headline import (
    begins_as_sentence,
    content_words,
    ends_open,
    is_back_matter,
    is_capitals,
    is_title_case,
    sentence_share,
    stem,
    words,
)
from onrecord.record.paragraph import Range
from onrecord.record.report import LeftOut

REASON_LAST = "headline of another report, glued to the last sentence"
REASON_GLUED = "headline of another report, glued to a sentence"
REASON_LINE = "headline of another report"

# A sentence's end and, with no space between, a beginning. The word in front of the dot ends in two
# letters of one case, so that "p.m.ET" and "No.10" are no sentence ends; or in a digit, a bracket, or
# initials ("in the U.S."), behind which a digit would rather go on with a number.
_CLOSE = r"[.!?…][\"'”’»)\]]*(?=[\"'“‘«]?"
_SEAM = re.compile(
    rf"(?:[a-zß-ÿ]{{2}}|[A-ZÀ-Þ]{{2}}){_CLOSE}[A-ZÀ-Þ0-9])|(?:\ds?|[)\]%]|\b(?:[A-Z]\.)+[A-Z]){_CLOSE}[A-ZÀ-Þ])"
)
_TITLE_OF_A_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Gov|Sen|Rep|Col|Lt|Sgt|Capt|Maj|Adm|Prof|Rev|Hon|No|Inc|Ltd|Co|Corp|vs)\.$"
)
_LONGEST = 200
_INNER_END = re.compile(r"[a-z]{3}[\"'”’)]*[.!…][\"'”’)]*\s|[.!?][\"'”’)]*[A-Z][a-z]")
_LABEL = re.compile(r"^\W*\w+:|^\W*(?:By|With)\b|^[-–—•*(]")


class _Spoken:
    """The content words of a report's lines and title."""

    def __init__(self, text: str, lines: list[Range], title: str) -> None:
        self._passages = [*(text[slice(*line)] for line in lines), title]

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each is there; counted when first asked for: most lines cannot be headlines."""
        return Counter(word for passage in self._passages for word in content_words(passage))


def foreign_headlines(text: str, lines: list[Range], title: str | None) -> list[LeftOut]:
    """What of `lines` is other reports' headlines, in the order of the text."""
    kept, found = list(lines), []
    spoken = _Spoken(text, lines, title or "")

    def leave_out(passage: Range, reason: str) -> None:
        words_left_out = text[slice(*passage)]
        spoken.counts.subtract(content_words(words_left_out))
        found.append(LeftOut(passage, words_left_out, reason))

    while (
        len(kept) > 2 and _seam(text, kept[-1], spoken) is None and _is_foreign_line(text, kept[-1], spoken)
    ):
        leave_out(kept.pop(), REASON_LINE)
    for line in reversed(kept):
        is_title = line == kept[0] and text[slice(*line)] == title
        if not is_title and (begin := _seam(text, line, spoken)) is not None:
            leave_out((begin, line[1]), REASON_LAST if line == kept[-1] else REASON_GLUED)
    return sorted(found, key=lambda passage: passage.span)


def _seam(text: str, line: Range, spoken: _Spoken) -> int | None:
    """Where in the paragraph `line` a foreign headline begins."""
    begin, end = line
    if stem(text[begin:end])[-1:] in ".!…:;,":
        return None
    for seam in _SEAM.finditer(text, max(begin, end - _LONGEST), end):
        if _TITLE_OF_A_PERSON.search(text, seam.start(), seam.end()):
            continue
        tail = text[seam.end() : end]
        if _may_be_headline(tail) and _is_foreign(tail, spoken):
            return seam.end()
    return None


def _may_be_headline(line: str) -> bool:
    """Whether the form of `line` allows a headline: its length, its end, no sentence inside."""
    fewest = 6 if "," in line else 5  # a name, a comma and an outlet sign the paragraph: a source
    if not fewest <= len(words(line)) <= 30 or len(line) > _LONGEST or is_back_matter(line):
        return False
    if _INNER_END.search(line) or stem(line)[-1:] in ".!…:;,-–—":
        return False
    if stem(line).endswith("?"):
        return is_title_case(line) or ": " in line
    return not ends_open(line) and not begins_as_sentence(line)


def _is_foreign(line: str, spoken: _Spoken) -> bool:
    """Whether `line` is a headline and not about what the rest of the report is about.

    The weights are a logistic regression's, rounded: 1,060 headlines of reports on negotiations put
    behind PolNeAR's reports of an election, against 430 of these reports' own sentences.
    """
    shared = _shared(line, spoken)
    form = 0.4 * (is_title_case(line) or is_capitals(line)) + 0.4 * (": " in line)
    return shared <= 0.6 and shared + 2 * sentence_share(line) + 0.02 * len(words(line)) - form <= 0.65


def _is_foreign_line(text: str, last: Range, spoken: _Spoken) -> bool:
    """Whether the last line is another report's headline: no seam shows it, so its form must."""
    line = text[slice(*last)]
    if line[0].islower() or _LABEL.search(line) or ";" in line:
        return False
    if not _may_be_headline(line) or len(words(line)) < 6:
        return False
    shared = _shared(line, spoken)
    if is_title_case(line):
        return shared <= 0.3
    named = sum(w[0].isupper() for w in words(line)[1:])
    is_list_of_names = named >= 0.4 * len(words(line))
    return not is_list_of_names and sentence_share(line) == 0 and shared <= 0.2


def _shared(line: str, spoken: _Spoken) -> float:
    """The share, 0 to 1, of what `line` speaks of that is spoken of elsewhere too.

    `spoken` counts the content words of the report, those of `line` among them.
    """
    own = Counter(content_words(line))
    return sum(spoken.counts[w] > n for w, n in own.items()) / len(own) if own else 1.0
