"""Invented reports: the examples that come with onrecord, with other words, names, outlets and days.

What a store's questions cost goes with how often two statements have words in common. Words are drawn so
that this is about as often as in 358 real reports of four negotiations with 11,129 statements, and new ones
come up however many texts there are. Of two statements on one issue in different reports, real ones have a
word that carries meaning in common in 25 of 100 cases (invented ones in 19), two in 5.0 (3.4), two and half
of the shorter one's in 0.69 (0.68). Of 4,700 statements with eight words or more, 1.3 of 100 have eight in a
row that stand in another report (1.6). The real ones are longer: 8.5 words that carry meaning, by 5.8.
"""

import copy
import random
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, TypeVar, get_args

import msgspec

from onrecord.record.issue import ISSUES
from onrecord.record.reading import Reading
from onrecord.record.statement import Act

PARTIES = [f"{a}{b}land" for a in "BDFGKLMNPR" for b in ("ara", "eto", "umi", "osu")]
OUTLETS = [f"Outlet {number}" for number in range(60)]
SINCE, DAYS = date(2031, 1, 1), 3652  # ten years of reports
_NAMES = [
    f"{a} {b}"
    for a in ("Ana", "Ode", "Ilva", "Berrin", "Temmo")
    for b in (party[:4] + end for party in PARTIES for end in ("n", "k"))
]
_WORD = re.compile(r"\b[a-z]{2,}\b")
_KEPT = 0.4  # of the words of an example
_RANKS = 10_000  # of words of one length: those of the examples, behind them words without a meaning
_SLOPE = 2.5  # by this the first ones are drawn most often
_LONG = 4  # letters of a word that is searched for
_SOUNDS = ("bcdfgklmnprstvz", "aeiou")
One = TypeVar("One")


class Inventor:
    """Makes reports by chance, the same ones each time; `words` are some to search for."""

    def __init__(self, examples: Sequence[Reading]) -> None:
        self.chance = random.Random(2031)
        self._examples: list[dict[str, Any]] = [msgspec.to_builtins(one) for one in examples]
        text = " ".join(one["report"]["text"] for one in self._examples)
        counts: Counter[str] = Counter(_WORD.findall(text))
        words = sorted(counts)
        self.words: list[str] = [word for word in words if len(word) >= _LONG]
        self._by_length: dict[int, list[str]] = {}
        for word in sorted(words, key=lambda word: (-counts[word], word)):
            self._by_length.setdefault(len(word), []).append(word)

    def day(self) -> str:
        """Any day of the ten years."""
        return str(SINCE + timedelta(days=self.chance.randrange(DAYS)))

    def skewed(self, values: Sequence[One]) -> One:
        """Any of them, the first ones most often."""
        return values[int(self.chance.random() ** 2 * len(values))]

    def reworded(self, text: str) -> str:
        """`text` with other words in the place of most, each as long as that."""
        return _WORD.sub(lambda found: self._other(found[0]), text)

    def _other(self, word: str) -> str:
        """The word itself, or one as long as it."""
        if self.chance.random() < _KEPT:
            return word
        known, rank = self._by_length[len(word)], int(_RANKS ** self.chance.random() ** _SLOPE) - 1
        return known[rank] if rank < len(known) else _invented(rank, len(word))

    def report(self, number: int, day: str | None = None) -> Reading:
        """A reading of an invented report, of any day; the report with that number has the id "r7"."""
        made = copy.deepcopy(self._examples[number % len(self._examples)])
        text = self.reworded(made["report"]["text"])
        made["report"] |= {
            "text": text,
            "id": f"r{number}",
            "url": f"https://news.example/{number}",
            "published": day or self.day(),
            "outlet": self.skewed(OUTLETS),
        }
        names = {one["id"]: self._other_name(one) for one in made["actors"]}
        for one in made["actors"]:
            one |= {"name": names[one["id"]], "party": one["party"] and self.skewed(PARTIES)}
        for one in made["statements"]:
            for role in ("speaker", "target"):
                if one[role]:
                    one[role]["name"] = "; ".join(names[id_] for id_ in one[role]["actor"].split("; "))
            one |= {
                "act": self.skewed(get_args(Act)),
                "issues": sorted({self.skewed(ISSUES) for _ in range(2)}),
                "party": one["party"] and self.skewed(PARTIES),
                "made_on": None,
            }
        _set_words(made, text)
        return msgspec.convert(made, Reading)

    def _other_name(self, actor: dict[str, Any]) -> str:
        named = actor["kind"] == "person" and actor["name"].istitle()
        return self.chance.choice(_NAMES) if named else actor["name"]


def _invented(rank: int, length: int) -> str:
    """A word of so many letters without a meaning, the same one for a rank each time."""
    return "".join(_letters(rank, length))


def _letters(rank: int, length: int) -> Iterator[str]:
    for at in range(length):
        rank, letter = divmod(rank, len(_SOUNDS[at % 2]))
        yield _SOUNDS[at % 2][letter]


def _set_words(part: object, text: str) -> None:
    """Puts into each span the words that stand there now."""
    if isinstance(part, dict):
        if "span" in part and "text" in part:
            part["text"] = text[slice(*part["span"])]
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            _set_words(one, text)
