"""Rebuilding a training document around framed stretches of its text."""

from bisect import bisect_right
from dataclasses import replace

from onrecord.record.paragraph import Range
from onrecord.score.gold import Attribution
from onrecord.train.frame import Framed, Kept, moved
from onrecord.train.polnear import Document


class Rebuilt:
    """Builds the new text from left to right and knows where each code point of the old one went."""

    def __init__(self, document: Document) -> None:
        self._given = document
        self._text: list[str] = []
        self._length, self._done = 0, 0
        self._from, self._by = [0], [0]
        self._outer: list[Attribution] = []
        self._nested: list[Attribution] = []
        self._inner: set[int] = set()
        self._dropped: set[int] = set()

    def add(self, stretch: Range, own: list[Attribution], framed: Framed) -> None:
        """Puts `framed` in place of `stretch`, whose attributions are `own`; from left to right."""
        self._append(self._given.text[self._done : stretch[0]])
        start = self._length
        for part in framed.parts:
            if isinstance(part, Kept):
                self._shift(part.begin)
                self._append(part.text)
            else:
                self._append(part)
        self._done = stretch[1]
        self._shift(stretch[1])
        self._outer.append(moved(framed.outer, start))
        (self._dropped if framed.nested else self._inner).update(id(a) for a in own)
        if framed.nested:
            self._nested.append(moved(framed.nested, start))

    def document(self) -> Document:
        """The document with everything where it is now."""
        given = self._given
        self._append(given.text[self._done :])
        nested = [self._placed(a) for a in given.attributions if id(a) in self._inner]
        gone = self._inner | self._dropped
        plain = [self._placed(a) for a in given.attributions if id(a) not in gone]
        return replace(
            given,
            text="".join(self._text),
            attributions=plain + self._outer,
            syntax={
                self._at(begin): replace(token, head=self._at(token.head))
                for begin, token in given.syntax.items()
            },
            sentences=[self._range(s) for s in given.sentences],
            nested=nested + self._nested,
            whole=[r for a in self._outer for r in a.content],
        )

    def _append(self, text: str) -> None:
        self._text.append(text)
        self._length += len(text)

    def _shift(self, old: int) -> None:
        self._from.append(old)
        self._by.append(self._length - old)

    def _at(self, old: int) -> int:
        return old + self._by[bisect_right(self._from, old) - 1]

    def _range(self, given: Range) -> Range:
        return self._at(given[0]), self._at(given[1] - 1) + 1

    def _placed(self, given: Attribution) -> Attribution:
        return Attribution(
            [self._range(r) for r in given.source],
            [self._range(r) for r in given.cue],
            [self._range(r) for r in given.content],
        )
