"""Paragraphs of a text: the stretches that every room counts in."""

import re
from functools import lru_cache

Range = tuple[int, int]

_BLANK_LINE = re.compile(r"\r?\n[^\S\n]*\r?\n\s*")
_LINE = re.compile(r"[^\r\n]+")
_STOP = re.compile(r"[.?!:;][\"'”’»)]*$")


def paragraphs(text: str) -> list[Range]:
    """Ranges of the paragraphs of `text`, in code points, without the white space around them.

    Each line is a paragraph, as in reports saved from web pages, unless the text is wrapped to a
    fixed width, as in newsletters: then a blank line divides paragraphs.
    """
    return list(_paragraphs(text))


@lru_cache(maxsize=2)  # each room asks for those of the same report
def _paragraphs(text: str) -> tuple[Range, ...]:
    blocks = _blocks(text) if _is_wrapped(text) else [m.span() for m in _LINE.finditer(text)]
    return tuple(trimmed for block in blocks if (trimmed := trim(text, block)))


def _blocks(text: str) -> list[Range]:
    blocks, begin = [], 0
    for blank in _BLANK_LINE.finditer(text):
        blocks.append((begin, blank.start()))
        begin = blank.end()
    blocks.append((begin, len(text)))
    return blocks


def _is_wrapped(text: str) -> bool:
    """Whether single line ends are a typewriter's and mean nothing.

    Such a text has blank lines between blocks of several lines, and every line but a block's last comes
    close to one width. Of two or three such lines none may end a sentence, and one of the lines below must
    go on with a small letter: a few headlines in a block have a width, too.
    """
    blocks = [[line for line in text[b:e].rstrip().split("\n") if line.strip()] for b, e in _blocks(text)]
    inner = [line.rstrip() for block in blocks for line in block[:-1]]
    if len(inner) < 2 or not _BLANK_LINE.search(text):
        return False
    goes_on = any(line.lstrip()[0].islower() for block in blocks for line in block[1:])
    if len(inner) < 4 and (not goes_on or any(_STOP.search(line) for line in inner)):
        return False
    width = max(map(len, inner))
    near = sum(len(line) >= 0.75 * width for line in inner)
    return 40 <= width <= 100 and near >= 0.9 * len(inner)


def trim(text: str, block: Range) -> Range | None:
    """`block` without the white space at its edges; None where it is nothing else."""
    begin, end = block
    while begin < end and text[begin].isspace():
        begin += 1
    while begin < end and text[end - 1].isspace():
        end -= 1
    return (begin, end) if begin < end else None
