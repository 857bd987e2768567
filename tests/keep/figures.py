"""Figures of the store: `python -m tests.keep.figures --reports 2500 --copies 16` keeps a million statements.

Keeps invented reports, made of the four examples with other words, names, outlets and days, in a new SQLite
file, copies them there with other days, since adding each would take ten minutes, and asks. Prints what
adding a report takes without its reading, the size of the file, and the time of each kind of question:
median, 95th percentile, longest; of two tries each the faster.
"""

import argparse
import copy
import random
import re
import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import get_args

import msgspec
from sqlalchemy import Table

from onrecord import Desk
from onrecord.keep.tables import SCHEMA
from onrecord.record.issue import ISSUES
from onrecord.record.reading import Reading
from onrecord.record.statement import Act, Grade

_DEMO = [
    msgspec.json.decode(line)
    for line in (Path(__file__).parent / "demo.jsonl").read_text("utf-8").splitlines()
]
_PARTIES = [f"{a}{b}land" for a in "BDFGKLMNPR" for b in ("ara", "eto", "umi", "osu")]
_OUTLETS = [f"Outlet {number}" for number in range(60)]
_NAMES = [
    f"{a} {b}"
    for a in ("Ana", "Ode", "Ilva", "Berrin", "Temmo")
    for b in (p[:4] + s for p in _PARTIES for s in ("n", "k"))
]
_SINCE, _DAYS, _ASKED = date(2020, 1, 1), 4000, 60


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=2000)
    parser.add_argument("--copies", type=int, default=1)
    parser.add_argument("--file", type=Path, help="keep the store there, or go on with the one that is there")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = given.file or Path(folder) / "talks.db"
        fill(path, given.reports)
        multiply(path, given.copies)
        with Desk(path, create=False) as desk:
            ask(desk)


def fill(path: Path, reports: int) -> None:
    chance, words = random.Random(2031), Words()
    seconds = cpu = 0.0
    with Desk(path) as desk:
        there = len(desk.reports())
        for number in range(reports):
            reading = invent(number, chance, words)
            if number < there:
                continue
            begun, used = time.perf_counter(), time.process_time()
            desk.add_reading(reading)
            seconds, cpu = seconds + time.perf_counter() - begun, cpu + time.process_time() - used
    if reports > there:
        added = reports - there
        print(f"reports added a second: {added / seconds:.0f}; a second of processor time: {added / cpu:.0f}")


def multiply(path: Path, copies: int) -> None:
    """Copies all that was kept, each time some years on, and makes the index of the search anew."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        highest = {
            table: connection.execute(f"SELECT max(id) FROM {table}").fetchone()[0]
            for table in ("report", "version", "reading", "report_actor", "statement")
        }
        connection.execute("BEGIN")
        for copy_ in range(1, copies):
            for table in SCHEMA.sorted_tables:
                _copy(connection, table, copy_, highest)
        connection.execute("COMMIT")
        for index in ("statement_words", "report_words"):
            connection.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
        connection.execute("PRAGMA analysis_limit = 400")
        connection.execute("ANALYZE")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (statements,) = connection.execute("SELECT count(*) FROM statement").fetchone()
    print(f"{statements} statements, {path.stat().st_size / statements:.0f} bytes each")


def _copy(connection: sqlite3.Connection, table: Table, copy_: int, highest: dict[str, int]) -> None:
    """The rows of one table that belong to the reports that were added, once more."""
    owners = {key.parent.name: key.column.table.name for key in table.foreign_keys}
    if table.name in highest:
        owners["id"] = table.name
    moved = {column: highest[owner] for column, owner in owners.items() if owner in highest}
    if not moved:
        return
    values = []
    columns = [column.name for column in table.columns]
    for column in columns:
        if column in moved:
            values.append(f"{column} + {copy_ * moved[column]}")
        elif table.name == "report" and column in ("label", "address"):
            values.append(f"{column} || '-{copy_}'")
        else:
            values.append(f"{column} + {copy_ * 10000}" if column == "day" else column)
    ours = " AND ".join(f"{column} <= {most}" for column, most in moved.items())
    chosen = f"SELECT {', '.join(values)} FROM {table.name} WHERE {ours}"
    connection.execute(f"INSERT INTO {table.name} ({', '.join(columns)}) {chosen}")


class Words:
    """The words of the examples by their length, to put one in the place of another."""

    def __init__(self) -> None:
        text = " ".join(reading["report"]["text"] for reading in _DEMO)
        self.by_length: dict[int, list[str]] = {}
        for word in sorted(set(re.findall(r"\b[a-z]{4,}\b", text))):
            self.by_length.setdefault(len(word), []).append(word)

    def other(self, text: str, chance: random.Random) -> str:
        """`text` with half of its words changed, every other at its place."""
        return re.sub(
            r"\b[a-z]{4,}\b", lambda m: chance.choice([m[0], chance.choice(self.by_length[len(m[0])])]), text
        )


def invent(number: int, chance: random.Random, words: Words) -> Reading:
    made = copy.deepcopy(_DEMO[number % len(_DEMO)])
    report = made["report"]
    text = report["text"] = words.other(report["text"], chance)
    day = str(_SINCE + timedelta(days=int(chance.random() ** 2 * _DAYS)))
    report |= {
        "id": f"r{number}",
        "url": f"https://news.example/{number}",
        "published": day,
        "outlet": _skewed(_OUTLETS, chance),
    }
    for actor in made["actors"]:
        if actor["kind"] == "person" and actor["name"].istitle():
            actor["name"] = chance.choice(_NAMES)
        actor["party"] = actor["party"] and _skewed(_PARTIES, chance)
    by_id = {actor["id"]: actor for actor in made["actors"]}
    for one in made["statements"]:
        for role in ("speaker", "target"):
            if one[role]:
                one[role]["name"] = "; ".join(by_id[id_]["name"] for id_ in one[role]["actor"].split("; "))
        one |= {
            "act": _skewed(get_args(Act), chance),
            "issues": sorted({_skewed(ISSUES, chance) for _ in "ab"}),
        }
        one["party"] = one["party"] and _skewed(_PARTIES, chance)
    _set_words(made, text)
    return msgspec.convert(made, Reading)


def _skewed(values: list[str] | tuple[str, ...], chance: random.Random) -> str:
    """Any of them, the first ones most often."""
    return values[int(chance.random() ** 2 * len(values))]


def _set_words(part: object, text: str) -> None:
    """Puts into each span the words that stand there now."""
    if isinstance(part, dict):
        if "span" in part and "text" in part:
            part["text"] = text[slice(*part["span"])]
        part = list(part.values())
    if isinstance(part, list):
        for one in part:
            _set_words(one, text)


def ask(desk: Desk) -> None:
    chance = random.Random(6)
    labels = [row.id for row in desk.reports(limit=500)]
    actors = [row.id for row in desk.actors(limit=300)]
    words = sorted(word for each in Words().by_length.values() for word in each)

    def days() -> str:
        return str(_SINCE + timedelta(days=chance.randrange(_DAYS)))

    makers = {
        "party": lambda: chance.choice(_PARTIES),
        "speaker": lambda: chance.choice(actors),
        "act": lambda: chance.choice(get_args(Act)),
        "issue": lambda: chance.choice(ISSUES),
        "grade": lambda: chance.choice(get_args(Grade)),
        "outlet": lambda: chance.choice(_OUTLETS),
        "since": days,
        "until": days,
    }

    def filters() -> dict[str, str]:
        names = chance.sample(list(makers), chance.choice((1, 1, 2, 2, 3)))
        return {name: makers[name]() for name in names}

    timed("statements, one to three filters", lambda f: desk.statements(limit=100, **f), filters)
    timed("the latest of them", lambda f: desk.statements(limit=100, latest=True, **f), filters)
    timed(
        "with a word",
        lambda f: desk.statements(limit=100, words=f.pop("_"), **f),
        lambda: filters() | {"_": chance.choice(words)},
    )
    timed("search, one word", desk.search, lambda: chance.choice(words))
    timed("search, two words", desk.search, lambda: " ".join(chance.sample(words, 2)))
    timed(
        "search, a frequent word",
        desk.search,
        lambda: chance.choice(["would", "truce", "monitors", "said the"]),
    )
    timed("search, with filters", lambda f: desk.search("monitors", **f), filters)
    timed("search of reports", desk.search_reports, lambda: chance.choice(words))
    timed(
        "a statement where it stands", lambda label: desk.show(f"{label}/s3"), lambda: chance.choice(labels)
    )
    timed("a reading", desk.reading, lambda: chance.choice(labels))
    timed("the first hundred actors", lambda _: desk.actors(limit=100), lambda: None)
    timed("the last hundred reports", lambda _: desk.reports(limit=100, latest=True), lambda: None)


def timed(name: str, question: Callable, make: Callable) -> None:
    """Prints milliseconds: by the clock, and of processor time."""
    clock, cpu = [], []
    for _ in range(_ASKED):
        asked, tries = make(), []
        for _ in range(2):
            begun, used = time.perf_counter(), time.process_time()
            question(copy.copy(asked))
            tries.append((time.perf_counter() - begun, time.process_time() - used))
        clock.append(min(tried[0] for tried in tries) * 1000)
        cpu.append(min(tried[1] for tried in tries) * 1000)
    shown = [
        "{:6.0f} {:6.0f} {:6.0f}".format(*(sorted(each)[int(p * (_ASKED - 1))] for p in (0.5, 0.95, 1)))
        for each in (clock, cpu)
    ]
    print(f"{name:34s} {shown[0]} ms; of processor time {shown[1]} ms", flush=True)


if __name__ == "__main__":
    main()
