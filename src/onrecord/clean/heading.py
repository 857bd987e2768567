"""Heading: a subhead between two paragraphs of the body.

In plain text nothing marks a subhead but its form: a short line that ends no sentence, stands
once, and has whole paragraphs of the body around it. Lines in capitals are certain; lines in
small letters only when the report has several.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator

from onrecord.clean.headline import is_back_matter, is_capitals, is_title_case, normal, stem, words
from onrecord.record.paragraph import Range, paragraphs
from onrecord.record.span import Span

_LONGEST_CAPITALS = 100
_LONGEST_SMALL = 60
_BODY = 100
_SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")
_BEGINNING = re.compile(r"['‘’]?[^\W_]")
_LIST_OF_NAMES = re.compile(r", (?![a-z])")


def find_headings(text: str, skipped: list[Range]) -> list[Span]:
    """The subheads of plain `text`, in order; `skipped` are passages found to be no part of it."""
    lines = [line for line in paragraphs(text) if not any(b < line[1] and line[0] < e for b, e in skipped)]
    if text.upper() == text:
        return []
    capitals = _once(text, lines, _between(text, lines, _is_capitals_subhead, before=40))
    small = _once(text, lines, _between(text, lines, _is_small_subhead, before=_BODY))
    if sum(len(words(text[slice(*line)])) > 1 for line in small) < 2:
        small = []
    return [Span.of(text, *line) for line in sorted({*capitals, *small})]


def _between(
    text: str, lines: list[Range], is_subhead: Callable[[str], bool], before: int
) -> Iterator[Range]:
    """The lines of this form that stand between body paragraphs, the one above at least `before` long."""
    for above, line, below in zip(lines, lines[1:], lines[2:], strict=False):
        between = is_subhead(text[slice(*line)]) and _is_body(text[slice(*above)], before)
        if between and _is_body(text[slice(*below)], 40):
            yield line


def _once(text: str, lines: list[Range], found: Iterator[Range]) -> list[Range]:
    """Those of `found` that no other of the `lines` says again."""
    some = list(found)
    times = Counter(_printed(text, line) for line in lines) if some else {}
    return [line for line in some if times[_printed(text, line)] == 1]


def _printed(text: str, line: Range) -> str:
    return " ".join(normal(text[slice(*line)]))


def _is_body(paragraph: str, shortest: int) -> bool:
    """Whether `paragraph` is whole sentences; one that begins small goes on from the line above."""
    return (
        len(paragraph) >= shortest
        and bool(_SENTENCE_END.search(paragraph))
        and not paragraph[0].islower()
        and not is_capitals(paragraph)
    )


def _is_capitals_subhead(line: str) -> bool:
    if len(line) > _LONGEST_CAPITALS or not is_capitals(line) or not _BEGINNING.match(line):
        return False
    # Some archives end every line with a full stop; behind more words it may be a sentence's.
    if stem(line)[-1] in "!…:;," or is_back_matter(line):
        return False
    return stem(line)[-1] != "." or len(words(line)) <= 3


def _is_small_subhead(line: str) -> bool:
    if len(line) > _LONGEST_SMALL or is_capitals(line) or not _BEGINNING.match(line):
        return False
    if line[0].islower() or line.isdigit() or stem(line)[-1] in ".!?…:;,-–—":
        return False
    if is_back_matter(line) or any(mark in line for mark in '":;“”„«…•*'):
        return False
    return not _may_be_a_name(line)


def _may_be_a_name(line: str) -> bool:
    """Whether `line` could sign the paragraph above it: a source, which must be read."""
    if _LIST_OF_NAMES.search(line):
        return True
    named = words(line)
    return 2 <= len(named) <= 4 and (is_title_case(line) or all(not w[0].islower() for w in named))
