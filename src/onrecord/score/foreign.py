"""Foreign headlines: how many are found that were put into reports, and what clean reports lose.

A headline is put behind a report or one of its paragraphs in the ways in which pages do it: without a space,
on a line of its own, in capitals, two in a row.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from random import Random

import msgspec

from onrecord.record.paragraph import Range, paragraphs
from onrecord.record.report import Report

PLACES = ("end", "inside")
JOINTS = ("no space", "one newline")
FORMS = ("as it is", "capitals")
WAYS = tuple(
    (place, joint, form, many) for place in PLACES for joint in JOINTS for form in FORMS for many in (1, 2)
)
_SENTENCE_END = (".", "!", "?", ".”", "?”", "!”", '."', '?"', '!"')

Way = tuple[str, str, str, int]
Clean = Callable[[str], Report]


class Put(msgspec.Struct, frozen=True):
    """A report with foreign headlines at `spans`, which with their line ends were put in at `inserted`.

    `way` tells place, joint, form and how many.
    """

    way: Way
    text: str
    inserted: Range
    spans: list[Range]


class Found(msgspec.Struct):
    """Of the headlines `put`, how many were passed over whole, and in how many texts more than they were."""

    put: int = 0
    found: int = 0
    texts: int = 0
    harmed: int = 0

    @property
    def share(self) -> float:
        return self.found / self.put if self.put else 0.0


def put_headlines(text: str, headlines: Sequence[str], random: Random) -> Iterator[Put]:
    """`text` with one or two of `headlines` put into it, in each of the `WAYS`."""
    text = text.rstrip()
    lines = [line for line in paragraphs(text)[1:-1] if line[1] - line[0] > 40 and _ends(text[slice(*line)])]
    for way in WAYS:
        place, joint, form, many = way
        if place == "inside" and not lines:
            continue
        at = random.choice(lines)[1] if place == "inside" else len(text)
        chosen = [h.upper() if form == "capitals" else h for h in random.sample(headlines, many)]
        put, spans = "", []
        for headline in chosen:
            put += "\n" if joint == "one newline" else ""
            spans.append((at + len(put), at + len(put) + len(headline)))
            put += headline
        yield Put(way, text[:at] + put + text[at:], (at, at + len(put)), spans)


def score_foreign(texts: Iterable[str], headlines: Sequence[str], clean: Clean) -> dict[Way, Found]:
    """What `clean` makes of `texts` into which headlines were put, by way. The choice is always the same."""
    random, figures = Random(29), {way: Found() for way in WAYS}
    for text in texts:
        own = _passed_over(clean(text.rstrip()))
        strange = [headline for headline in headlines if headline not in text]
        for put in put_headlines(text, strange, random):
            _count(figures[put.way], put, own, clean)
    return figures


def _count(figure: Found, put: Put, own: set[int], clean: Clean) -> None:
    """Adds what `clean` makes of `put`; of the report alone it passes over the characters `own`."""
    gone = _passed_over(clean(put.text))
    begin, end = put.inserted
    lost = {i if i < begin else i - (end - begin) for i in gone if not begin <= i < end}
    figure.texts += 1
    figure.harmed += bool(lost - own)
    for span in put.spans:
        figure.put += 1
        figure.found += all(i in gone or not put.text[i].isalnum() for i in range(*span))


def _passed_over(report: Report) -> set[int]:
    passages = [h.span for h in report.headings] + [p.span for p in report.left_out]
    return {i for begin, end in passages for i in range(begin, end)}


def _ends(paragraph: str) -> bool:
    return paragraph.endswith(_SENTENCE_END)
