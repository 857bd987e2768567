"""Glued: a headline of another report that a page's links left at the end of a paragraph or of the text.

What tells it: it begins right behind a sentence's end without a space (or as the last line), runs
to the end of its paragraph without a sentence's end of its own, has a headline's form, and speaks
of little that the rest of the report speaks of. A true sentence left out is a worse fault than a
headline read, so each sign alone is not enough.
"""

import re

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

# A sentence's end and, with no space between, a beginning. The word in front of the dot has two
# small letters or more, or is a year: "U.S.Army", "p.m.ET" and "No.Ten" are no sentence ends.
_SEAM = re.compile(r"(?:[^\W\d_][a-zß-ÿ]+|\b\d{2,}%?|[)\]%])[.!?…][\"'”’»)\]]*(?=[\"'“‘«]?[A-Z0-9À-Þ])")
_TITLE_OF_A_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Gov|Sen|Rep|Col|Lt|Sgt|Capt|Maj|Adm|Prof|Rev|Hon|No|Inc|Ltd|Co|Corp|vs)\.$"
)
_INNER_END = re.compile(r"[a-z]{3}[\"'”’)]*[.!…][\"'”’)]*\s|[.!?][\"'”’)]*[A-Z][a-z]")
_LABEL = re.compile(r"^\W*\w+:|^\W*(?:By|With)\b|^[-–—•*(]")


def foreign_headlines(text: str, lines: list[Range], title: str | None) -> list[LeftOut]:
    """What of `lines` is other reports' headlines, in the order of the text."""
    kept, found = list(lines), []
    while len(kept) > 2 and _is_foreign_line(text, kept):
        found.append(_left_out(text, kept.pop(), REASON_LINE))
    for at, line in enumerate(kept):
        if (at == 0 and text[slice(*line)] == title) or (begin := _seam(text, kept, line)) is None:
            continue
        reason = REASON_LAST if at == len(kept) - 1 else REASON_GLUED
        found.append(_left_out(text, (begin, line[1]), reason))
    return sorted(found, key=lambda passage: passage.span)


def _left_out(text: str, passage: Range, reason: str) -> LeftOut:
    return LeftOut(passage, text[slice(*passage)], reason)


def _seam(text: str, lines: list[Range], line: Range) -> int | None:
    """Where in the paragraph `line` a foreign headline begins."""
    begin, end = line
    if stem(text[begin:end])[-1:] in ".!…:;,":
        return None
    for seam in _SEAM.finditer(text, begin, end):
        tail = text[seam.end() : end]
        if _TITLE_OF_A_PERSON.search(text, seam.start(), seam.end()):
            continue
        if _may_be_headline(tail) and _is_foreign(tail, _rest(text, lines, (seam.end(), end))):
            return seam.end()
    return None


def _may_be_headline(line: str) -> bool:
    """Whether the form of `line` allows a headline: its length, its end, no sentence inside."""
    spoken = words(line)
    if not 5 <= len(spoken) <= 30 or len(line) > 200 or is_back_matter(line):
        return False
    if _INNER_END.search(line) or stem(line)[-1:] in ".!…:;,-–—" or not spoken[-1][0].isalnum():
        return False
    if stem(line).endswith("?"):
        return is_title_case(line) or ": " in line
    return not ends_open(line) and not begins_as_sentence(line)


def _is_foreign(line: str, rest: list[str]) -> bool:
    """Whether `line` is a headline and not about what `rest` is about.

    The thresholds were set on 420 headlines of reports on negotiations put behind PolNeAR's dev
    reports of another field, against as many sentences of these same reports cut off in the middle.
    """
    shared = _shared(line, rest)
    if is_title_case(line) or is_capitals(line):
        return shared <= 0.6
    return shared + 1.5 * sentence_share(line) <= 0.5


def _is_foreign_line(text: str, lines: list[Range]) -> bool:
    """Whether the last of `lines` is another report's headline: no seam shows it, so form must."""
    line = text[slice(*lines[-1])]
    if not _may_be_headline(line) or len(words(line)) < 6 or _LABEL.search(line) or ";" in line:
        return False
    shared = _shared(line, _rest(text, lines, lines[-1]))
    if is_title_case(line):
        return shared <= 0.3
    named = sum(w[0].isupper() for w in words(line)[1:])
    is_list_of_names = 2 * named >= len(words(line))
    return not is_list_of_names and sentence_share(line) == 0 and shared <= 0.2


def _shared(line: str, rest: list[str]) -> float:
    """The share of what `line` speaks of that `rest` speaks of too, 0 to 1."""
    own = set(content_words(line))
    return len(own.intersection(rest)) / len(own) if own else 1.0


def _rest(text: str, lines: list[Range], passage: Range) -> list[str]:
    """The content words of the report without `passage`, which closes one of `lines`."""
    found = []
    for begin, end in lines:
        found += content_words(text[begin : passage[0] if end == passage[1] else end])
    return found
