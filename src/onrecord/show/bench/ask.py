"""Ask: each question that a desk is asked, many times, by the filters that people use."""

import random
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, get_args

import msgspec

from onrecord.record.issue import ISSUES
from onrecord.record.statement import Act, Grade
from onrecord.show.bench.invent import DAYS, OUTLETS, PARTIES, SINCE, Inventor

if TYPE_CHECKING:
    from onrecord.desk import Desk

_FEWEST, _SECONDS = 3, 30.0
Question = tuple[str, Callable[[], Callable[[], object]]]


class Timed(msgspec.Struct, frozen=True):
    """Milliseconds of a question by the clock, of each two tries the faster, since machines are shared.

    The last two are of processor time, without that of a database server.
    """

    question: str
    times: int
    median: float
    p95: float
    longest: float
    median_processor: float
    p95_processor: float


def asked(desk: "Desk", inventor: Inventor, times: int) -> Iterator[Timed]:
    """Each question, so many times with other words and filters, but for half a minute at most."""
    for name, make in Questions(desk, inventor).listed():
        begun = time.perf_counter()
        taken: list[tuple[float, float]] = []
        while len(taken) < times and (len(taken) < _FEWEST or time.perf_counter() - begun < _SECONDS):
            taken.append(_milliseconds(make()))
        clock, processor = (sorted(each) for each in zip(*taken, strict=True))
        middle, last = len(taken) // 2, int(0.95 * (len(taken) - 1) + 0.5)
        figures = (clock[middle], clock[last], clock[-1], processor[middle], processor[last])
        yield Timed(name, len(taken), *(round(one, 1) for one in figures))


def _milliseconds(question: Callable[[], object]) -> tuple[float, float]:
    """By the clock, and of processor time."""
    clock, processor = [], []
    for _ in range(2):
        begun, used = time.perf_counter(), time.process_time()
        question()
        clock.append(1000 * (time.perf_counter() - begun))
        processor.append(1000 * (time.process_time() - used))
    return min(clock), min(processor)


class Questions:
    """What is asked, with filters by chance, those for frequent parties and issues as often as these are."""

    def __init__(self, desk: "Desk", inventor: Inventor) -> None:
        self.desk = desk
        self.chance = random.Random(6)
        self.words = inventor.words
        self.skewed = inventor.skewed
        self.labels = [row.id for row in desk.reports(limit=500)]
        self.actors = [row.id for row in desk.actors(limit=300)]

    def listed(self) -> list[Question]:
        """By their names; calling one draws the filters, and gives what is to be timed."""
        desk, chance = self.desk, self.chance
        statements, search = desk.statements, desk.search
        return [
            ("statements, one to three filters", self._with(self.some, statements, limit=100)),
            ("the latest of them", self._with(self.some, statements, limit=100, latest=True)),
            ("with a word", self._with(lambda: self.some() | {"words": self.word()}, statements, limit=100)),
            ("search, one word", lambda: self._of(search, self.word())),
            ("search, two words", lambda: self._of(search, f"{self.word()} {self.word()}")),
            ("search, a frequent word", lambda: self._of(search, chance.choice(["said", "would", "truce"]))),
            ("search, with filters", self._with(self.some, lambda **given: search("monitors", **given))),
            ("search of reports", lambda: self._of(desk.search_reports, self.word())),
            ("a statement where it stands", lambda: self._of(desk.show, f"{self.label()}/s1")),
            ("a reading", lambda: self._of(desk.reading, self.label())),
            ("versions of a report", lambda: self._of(desk.versions, self.label())),
            ("a hundred actors", lambda: lambda: desk.actors(limit=100)),
            ("the latest hundred reports", lambda: lambda: desk.reports(limit=100, latest=True)),
            *((name, self._with(filters, question)) for name, question, filters in self._relations()),
        ]  # fmt: skip

    def _relations(self) -> list[tuple[str, Callable[..., object], Callable[[], dict[str, Any]]]]:
        desk = self.desk
        return [
            ("positions of a party on an issue", desk.positions, self.matter),
            ("positions of a party", desk.positions, self.party),
            ("positions on an issue, on a day", desk.positions, lambda: self.issue() | self.until()),
            ("timeline, a party's month", desk.timeline, lambda: self.party() | self.days(30)),
            ("timeline, an issue's month", desk.timeline, lambda: self.issue() | self.days(30)),
            ("timeline, all of a week", desk.timeline, lambda: self.days(7)),
            ("changes, a party's year on an issue", desk.changes, lambda: self.matter() | self.days(365)),
            ("changes, a party's month", desk.changes, lambda: self.party() | self.days(30)),
            ("changes, an issue's month", desk.changes, lambda: self.issue() | self.days(30)),
            ("disagreements, a party's week", desk.disagreements, lambda: self.party() | self.days(7)),
            ("disagreements, an issue's week", desk.disagreements, lambda: self.issue() | self.days(7)),
            ("disagreements, all of a week", desk.disagreements, lambda: self.days(7)),
            ("brief of a week", desk.brief, lambda: self.days(7)),
        ]

    @staticmethod
    def _of(question: Callable[[str], object], given: str) -> Callable[[], object]:
        return lambda: question(given)

    @staticmethod
    def _with(
        filters: Callable[[], dict[str, Any]], question: Callable[..., object], **more: object
    ) -> Callable[[], Callable[[], object]]:
        def make() -> Callable[[], object]:
            given = filters()
            return lambda: question(**given, **more)

        return make

    def some(self) -> dict[str, Any]:
        """One to three filters of any kind."""
        chance = self.chance
        makers: dict[str, Callable[[], str]] = {
            "party": lambda: chance.choice(PARTIES),
            "speaker": lambda: chance.choice(self.actors),
            "act": lambda: chance.choice(get_args(Act)),
            "issue": lambda: chance.choice(ISSUES),
            "grade": lambda: chance.choice(get_args(Grade)),
            "outlet": lambda: chance.choice(OUTLETS),
            "since": self.day,
            "until": self.day,
        }
        names = chance.sample(list(makers), chance.choice((1, 1, 2, 2, 3)))
        return {name: makers[name]() for name in names}

    def word(self) -> str:
        return self.chance.choice(self.words)

    def label(self) -> str:
        return self.chance.choice(self.labels)

    def party(self) -> dict[str, Any]:
        return {"party": self.skewed(PARTIES)}

    def issue(self) -> dict[str, Any]:
        return {"issue": self.skewed(ISSUES)}

    def matter(self) -> dict[str, Any]:
        return self.party() | self.issue()

    def day(self) -> str:
        return str(SINCE + timedelta(days=self.chance.randrange(DAYS)))

    def until(self) -> dict[str, Any]:
        return {"until": self.day()}

    def days(self, count: int) -> dict[str, Any]:
        since = date.fromisoformat(self.day())
        return {"since": str(since), "until": str(since + timedelta(days=count - 1))}
