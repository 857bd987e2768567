"""Glued: headlines of other reports that a page's links left in a text.

They stand right behind a sentence's end without a space and run to the end of the paragraph, or on a line of
their own, between paragraphs or at the end. What tells them is that they end no sentence, have a headline's
form, and speak of little that the rest of the report speaks of.
"""

import re
from collections import Counter
from collections.abc import Set
from functools import cached_property

from onrecord.clean.headline import (
    begins_as_sentence,
    content_words,
    ends_open,
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
REASON_BETWEEN = "headline or heading on a line of its own"

# A sentence's end and, with no space between, a beginning. The word in front of the dot ends in two
# letters of one case, so that "p.m.ET" and "No.10" are no sentence ends; or in a digit, a bracket, or
# initials ("in the U.S."), behind which a digit would rather go on with a number.
_CLOSE = r"[\"'”’)]* ?[.!?…][\"'”’»)\]]*(?=[^\w\s.,;:!?…-]?"
_SEAM = re.compile(
    rf"(?:[A-Za-zß-ÿ][a-zß-ÿ]|[A-ZÀ-Þ]{{2}}){_CLOSE}[A-ZÀ-Þ0-9])|(?:\ds?|[)\]%]|\b(?:[A-Z]\.)+[A-Z]){_CLOSE}[A-ZÀ-Þ])"
    r"|[a-z]{3}:(?=[A-ZÀ-Þ][\w’']+ )"
)
_TITLE_OF_A_PERSON = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Gen|Gov|Sen|Rep|Col|Lt|Sgt|Capt|Maj|Adm|Prof|Rev|Hon|Ph|No|Inc|Ltd|Co|Corp|vs)\.$"
)
_LONGEST = 330  # two of them in a row
_LONGEST_LINE = 200
_BODY = 40
_LONGEST_RUN = 3
_LONGEST_LAST_RUN = 12
_INNER_END = re.compile(r"[a-z]{3}[\"'”’)]*[.!…][\"'”’)]*\s|[.!][\"'”’)]*[A-Z][a-z]")
_SENTENCE_END = re.compile(r"[.!][\"'”’“)\]]*$")
_LABEL = re.compile(r"^\W*(?:By\b|Contributing:|Editor['’]?s['’]? note:|Photos? (?:by|courtesy)\b)|^[-–—•*(]|\[[^\[\]]+\]$|^[“\"][^“”\"]*[”\"]?$|^[A-Z]\.")
_SPEAKING = re.compile(r"[,?!][”\"’'] [a-z]|[,?!][”\"] [A-Z][\w’' .-]+ (?:said|told|added|says|wrote|asked)\b")
_SIGNED = re.compile(r"(?:[A-Z][\w.'’-]+(?: (?:and |of )?[A-Z][\w.'’-]+){1,6}, )+(?:The )?[A-Z][\w.'’-]+(?: (?:of |and )?[A-Z][\w.'’-]+){0,4}")
_LABELLED = re.compile(r"^\W*[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}: [^\"“]")
_SPEAKER = re.compile(r"^\W*[A-Z][A-Z.'’-]*(?: [A-Z.'’-]+){0,3}: ")
_ENDING_MARK = re.compile(r" \(\W?(?:videos?|photos?|pictures|graphics?|audio|update[ds]?|analysis)\)$|(?:\b[A-Z]\.){2,}$", re.IGNORECASE)
_CREDIT = re.compile(r"@|<|>|=|©|\bwww\.|/[A-Z]\w+(?: Images| Photo)?$", re.IGNORECASE)
# A reader who takes a headline for a sentence errs; one who misses a sentence of the report errs worse. With
# these scores 98 % of headlines stand over the first bar, and 11 % of sentences whose full stop was taken away.
_AT_SEAM = -4.5
_ON_LINE = -4.0
_AS_SUBHEAD = -1.0  # what could be a subhead of this report must look more foreign than that


class _Spoken:
    """The content words of a report's lines and title."""

    def __init__(self, text: str, lines: list[Range], title: str) -> None:
        self._passages = [*(text[slice(*line)] for line in lines), title]

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each is there; counted when first asked for: most lines cannot be headlines."""
        return Counter(word for passage in self._passages for word in content_words(passage))


def foreign_headlines(
    text: str, lines: list[Range], title: str | None, subheads: Set[Range] | None = frozenset()
) -> list[LeftOut]:
    """What of `lines` is other reports' headlines, in the order of the text.

    `subheads` are the lines that by their form are the report's own; None where all lines are, as in a page
    whose markup tells more than their form.
    """
    spoken = _Spoken(text, lines, title or "")
    found: list[LeftOut] = []

    def leave_out(passage: Range, reason: str) -> None:
        words_left_out = text[slice(*passage)]
        spoken.counts.subtract(content_words(words_left_out))
        found.append(LeftOut(passage, words_left_out, reason))

    below = _below_the_opening(text, lines)
    alone = set[Range]() if subheads is None else _lines_alone(text, below)
    last = True
    for line in reversed(below):
        if (begin := _seam(text, line, spoken)) is not None:
            leave_out((begin, line[1]), REASON_LAST if last else REASON_GLUED)
        elif line in alone and _is_foreign_line(text[slice(*line)], spoken, line in (subheads or ())):
            leave_out(line, REASON_LINE if last else REASON_BETWEEN)
            continue
        last = False
    return sorted(found, key=lambda passage: passage.span)


def _lines_alone(text: str, lines: list[Range]) -> set[Range]:
    """The lines that end no sentence and stand between paragraphs that do, or behind the last of them.

    More than three in a row between paragraphs are a list or a table.
    """
    found: set[Range] = set()
    run: list[Range] = []
    for line in lines:
        if stem(text[slice(*line)])[-1:] in ".!…:;,":
            found |= set(run if len(run) <= _LONGEST_RUN else [])
            run = []
        else:
            run.append(line)
    return found | set(run if len(run) <= _LONGEST_LAST_RUN else [])


def _below_the_opening(text: str, lines: list[Range]) -> list[Range]:
    """The lines from the first paragraph of the body on: above it stand the report's own headlines."""
    for i, (begin, end) in enumerate(lines):
        if end - begin >= _BODY and (_SENTENCE_END.search(text, begin, end) or _SEAM.search(text, begin, end)):
            return lines[max(i, 1) :]
    return []


def _seam(text: str, line: Range, spoken: _Spoken) -> int | None:
    """Where in the paragraph `line` a foreign headline begins."""
    begin, end = line
    open_ended = stem(text[begin:end])[-1:] not in ".!…:;,"
    for seam in _SEAM.finditer(text, max(begin, end - _LONGEST), end):
        if _TITLE_OF_A_PERSON.search(text, seam.start(), seam.end()):
            continue
        tail = text[seam.end() : end]
        if is_capitals(tail) and len(words(tail)) >= 4 and not is_capitals(text[begin : seam.end()]):
            return seam.end()
        if open_ended and _may_be_headline(tail) and _score(tail, spoken) >= _AT_SEAM:
            return seam.end()
    return None


def _may_be_headline(line: str) -> bool:
    """Whether the form of `line` allows a headline: its length, its end, no sentence inside."""
    set_apart = is_title_case(line) or is_capitals(line)
    line = _ENDING_MARK.sub("", line) if set_apart or line.endswith(")") else line
    fewest = 2 if is_capitals(line) else 6 if "," in line else 3  # a name and an outlet sign a paragraph
    if len(words(line)) < fewest or _CREDIT.search(line) or _LABEL.search(line):
        return False
    is_signature = _SIGNED.fullmatch(line) and len(words(line)) <= 10 and not is_capitals(line)
    if is_signature or _SPEAKING.search(line):
        return False
    if _SPEAKER.search(line) and not is_capitals(line) and ("?" in line or begins_as_sentence(line.split(": ")[1])):
        return False
    if _INNER_END.search(line) or stem(line)[-1:] in ".!…:;,-–—“":
        return False
    return set_apart or not (ends_open(line) or begins_as_sentence(line))


def _score(line: str, spoken: _Spoken) -> float:
    """How much `line` looks like a headline, and not like this report's own sentence.

    The weights are a logistic regression's, rounded: headlines put into PolNeAR's reports of an election and
    half of the reports on negotiations, against these reports' own sentences without their full stops.
    """
    form = 4.5 * (is_title_case(line) or is_capitals(line)) + 2.9 * (": " in line)
    return 4.7 + form - 14 * sentence_share(line) - 9 * _shared(line, spoken) - 0.075 * len(words(line))


def _is_foreign_line(line: str, spoken: _Spoken, is_subhead: bool) -> bool:
    """Whether `line` is another report's headline: no seam shows it, so its form must."""
    if line[0].islower() or len(words(line)) > 30 or len(line) > _LONGEST_LINE or _SEAM.search(line):
        return False
    set_apart = is_title_case(line) or is_capitals(line)
    if stem(line).endswith("?") and not (set_apart or _LABELLED.search(line)):
        return False
    if not set_apart and len(words(line)) < 5:
        return False
    if is_subhead and is_capitals(line):
        return False
    return _may_be_headline(line) and _score(line, spoken) >= (_AS_SUBHEAD if is_subhead else _ON_LINE)


def _shared(line: str, spoken: _Spoken) -> float:
    """The share, 0 to 1, of what `line` speaks of that is spoken of elsewhere too.

    `spoken` counts the content words of the report, those of `line` among them.
    """
    own = Counter(content_words(line))
    return sum(spoken.counts[w] > n for w, n in own.items()) / len(own) if own else 1.0
