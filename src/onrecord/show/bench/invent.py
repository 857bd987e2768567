"""Invented reports: the examples that come with onrecord, with other words, names, outlets and days."""

import copy
import random
import re
from collections.abc import Sequence
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
_WORD = re.compile(r"\b[a-z]{4,}\b")
One = TypeVar("One")


class Inventor:
    """Makes reports by chance, the same ones each time; `words` are those that take each other's places."""

    def __init__(self, examples: Sequence[Reading]) -> None:
        self.chance = random.Random(2031)
        self._examples: list[dict[str, Any]] = [msgspec.to_builtins(one) for one in examples]
        text = " ".join(one["report"]["text"] for one in self._examples)
        self.words: list[str] = sorted(set(_WORD.findall(text)))
        self._by_length: dict[int, list[str]] = {}
        for word in self.words:
            self._by_length.setdefault(len(word), []).append(word)

    def day(self) -> str:
        """Any day of the ten years."""
        return str(SINCE + timedelta(days=self.chance.randrange(DAYS)))

    def skewed(self, values: Sequence[One]) -> One:
        """Any of them, the first ones most often."""
        return values[int(self.chance.random() ** 2 * len(values))]

    def reworded(self, text: str) -> str:
        """`text` with half of its words changed, every other at its place."""
        choice = self.chance.choice
        return _WORD.sub(lambda m: choice((m[0], choice(self._by_length[len(m[0])]))), text)

    def report(self, number: int) -> Reading:
        """A reading of an invented report; the report with that number has the id "r7"."""
        made = copy.deepcopy(self._examples[number % len(self._examples)])
        text = self.reworded(made["report"]["text"])
        made["report"] |= {
            "text": text,
            "id": f"r{number}",
            "url": f"https://news.example/{number}",
            "published": self.day(),
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


def _set_words(part: object, text: str) -> None:
    """Puts into each span the words that stand there now."""
    if isinstance(part, dict):
        if "span" in part and "text" in part:
            part["text"] = text[slice(*part["span"])]
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            _set_words(one, text)
