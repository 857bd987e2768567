"""Foreign: the form of another report's headline, and how little it speaks of what this report speaks of."""

import re
from collections import Counter
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
from onrecord.clean.seam import seams
from onrecord.record.paragraph import Range

_LONGEST = 200
_MOST_WORDS = 30
_FEWEST = 5  # words, where capitals do not set it apart
_INNER_END = re.compile(r"[a-z]{3}[\"'”’)]*[.!…][\"'”’)]*\s|[.!][\"'”’)]*[A-Z][a-z]")
_NO_HEADLINE = re.compile(
    r"^\W*(?:By\b|Contributing:|Editor['’]?s['’]? note:|Photos? (?:by|courtesy)\b)"
    r"|^[-–—•*(]|\[[^\[\]]+\]$|^[A-Z]\.\s"  # items of lists, sources, the rest of initials
    r"|^[“\"][^“”\"]*[”\"]?$"  # a quotation and nothing else
    r"|: [“\"][^”\"]*\?[”\"]$"
    r"|[,?!][”\"’'] [a-z]|[,?!][”\"] [A-Z][\w’' .-]+ (?:said|told|added|says|wrote|asked)\b"
)
_NAMES = r"[A-Z][\w.'’-]+(?: (?:and |of )?[A-Z][\w.'’-]+)"
_SIGNED = re.compile(rf"(?:{_NAMES}{{1,6}}, )+(?:The )?{_NAMES}{{0,4}}")
_LABELLED = re.compile(r"^\W*[A-Z][\w.'’-]*(?: (?!\w+ed:|said:|says:)[\w.'’-]+){0,3}: [A-Z]")
_SPEAKER = re.compile(r"^\W*[A-Z][A-Z.'’-]*(?: [A-Z.'’-]+){0,3}: ")
_ENDING_MARK = re.compile(
    r" \(\W?(?:videos?|photos?|pictures|graphics?|audio|update[ds]?|analysis)\)$|(?:\b[A-Z]\.){2,}$",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"@|<|>|=|©|\bwww\.|/[A-Z]\w+(?: Images| Photo)?$", re.IGNORECASE)
_AT_SEAM = -4.5
_ON_LINE = -4.0
_AS_QUESTION = 0.5  # reports ask questions of their own
_AS_SUBHEAD = -1.0  # what could be a subhead of this report must look more foreign than that


class Spoken:
    """The content words of a report's lines and title."""

    def __init__(self, text: str, lines: list[Range], title: str) -> None:
        self._passages = [*(text[slice(*line)] for line in lines), title]

    @cached_property
    def counts(self) -> Counter[str]:
        """How often each is there; counted when first asked for: most lines cannot be headlines."""
        return Counter(word for passage in self._passages for word in content_words(passage))


def is_foreign_tail(tail: str, spoken: Spoken) -> bool:
    """Whether `tail`, which stands right behind a sentence without a space, is another report's headline."""
    return _may_be_headline(tail) and _score(tail, spoken) >= _AT_SEAM


def is_foreign_line(line: str, spoken: Spoken, is_subhead: bool) -> bool:
    """Whether `line` is another report's headline: no seam shows it, so its form must."""
    if line[0].islower() or len(words(line)) > _MOST_WORDS or len(line) > _LONGEST:
        return False
    if next(seams(line, 0, len(line)), None) is not None:
        return False
    is_short = len(words(line)) < _FEWEST
    if is_subhead and (is_short or is_capitals(line)):
        return False
    if is_short and line.endswith("?") and not (is_title_case(line) or is_capitals(line)):
        return False
    return _may_be_headline(line) and _score(line, spoken) >= _bar(line, is_subhead)


def _bar(line: str, is_subhead: bool) -> float:
    """How much a line of its own must score."""
    if is_subhead:
        return _AS_SUBHEAD
    if is_title_case(line) or is_capitals(line):
        return _ON_LINE
    if len(words(line)) < _FEWEST or (stem(line).endswith("?") and not _LABELLED.search(line)):
        return _AS_QUESTION
    return _ON_LINE


def _may_be_headline(line: str) -> bool:
    """Whether the form of `line` allows a headline: its length, its end, no sentence inside."""
    set_apart = is_title_case(line) or is_capitals(line)
    line = _ENDING_MARK.sub("", line) if set_apart or line.endswith(")") else line
    fewest = 2 if is_capitals(line) else 6 if "," in line else 3  # a name and an outlet sign a paragraph
    if len(words(line)) < fewest or _CREDIT.search(line) or _NO_HEADLINE.search(line):
        return False
    is_signature = _SIGNED.fullmatch(line) and len(words(line)) <= 10 and not is_capitals(line)
    if is_signature:
        return False
    if (
        _SPEAKER.search(line)
        and not is_capitals(line)
        and ("?" in line or begins_as_sentence(line.split(": ")[1]))
    ):
        return False
    if _INNER_END.search(line) or stem(line)[-1:] in ".!…:;,-–—“":
        return False
    return set_apart or not (ends_open(line) or begins_as_sentence(line))


def _score(line: str, spoken: Spoken) -> float:
    """How much `line` looks like a headline, and not like this report's own sentence.

    The weights are a logistic regression's, rounded: headlines put into PolNeAR's reports of an election and
    half of the reports on negotiations, against these reports' own sentences without their full stops.
    """
    form = 4.5 * (is_title_case(line) or is_capitals(line)) + 2.9 * (": " in line)
    return 4.7 + form - 14 * sentence_share(line) - 9 * _shared(line, spoken) - 0.075 * len(words(line))


def _shared(line: str, spoken: Spoken) -> float:
    """The share, 0 to 1, of what `line` speaks of that is spoken of elsewhere too.

    `spoken` counts the content words of the report, those of `line` among them.
    """
    own = Counter(content_words(line))
    return sum(spoken.counts[w] > n for w, n in own.items()) / len(own) if own else 1.0
