"""Variants of a training text: the same words as other outlets would print them.

Each keeps every offset, so the attributions stay where they are.
"""

import random

from onrecord.reader.quotation import quotations
from onrecord.record.paragraph import paragraphs

_STRAIGHT = str.maketrans("“”‘’", "\"\"''")
_BREAKS = str.maketrans("\r\n", "  ")


def vary(text: str, chance: random.Random) -> str:
    """`text`, or now and then the text with other quotation marks, capitals or breaks."""
    if chance.random() < 0.15:
        text = chance.choice((_straight, _curly, _single, _angled))(text)
    if chance.random() < 0.06:
        text = _same_length(text, chance.choice((text.lower(), text.upper())))
    if chance.random() < 0.06:
        text = text.translate(_BREAKS)
    return text


def _straight(text: str) -> str:
    return text.translate(_STRAIGHT)


def _curly(text: str) -> str:
    return _marked(text, "“", "”")


def _single(text: str) -> str:
    return _marked(text, "‘", "’")


def _angled(text: str) -> str:
    return _marked(text, "«", "»")


def _marked(text: str, opening: str, closing: str) -> str:
    letters = list(text)
    for begin, end in paragraphs(text):
        for first, last in quotations(text, begin, end):
            if letters[first - 1] in '"“':
                letters[first - 1] = opening
                if last < len(letters) and letters[last] in '"”':
                    letters[last] = closing
    return "".join(letters)


def _same_length(text: str, changed: str) -> str:
    return changed if len(changed) == len(text) else text
