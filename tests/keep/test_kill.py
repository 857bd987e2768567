"""A process that is killed at any moment leaves every finished report whole."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import msgspec
from tests.keep.tables import check_counts, check_index

from onrecord import Desk
from onrecord.record.reading import Reading

REPORTS, KILLS = 40, 5
ADDING = """
import sys
from onrecord import Desk
from onrecord.record.reading import Reading
desk = Desk(sys.argv[1])
for line in open(sys.argv[2], encoding="utf-8"):
    print(desk.add_reading(Reading.from_json(line)).report, flush=True)
"""


def many(demo: list[Reading]) -> list[Reading]:
    """The example reports again and again, each time with another word at the end."""
    made = []
    for number in range(REPORTS):
        one = demo[number % len(demo)]
        report = msgspec.structs.replace(one.report, id=f"r{number}", text=f"{one.report.text} {number}")
        made.append(msgspec.structs.replace(one, report=report))
    return made


def start(where: str, file: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", ADDING, where, str(file)], stdout=subprocess.PIPE, text=True
    )


def test_what_is_finished_is_whole_and_the_rest_goes_on(where, demo, tmp_path):
    given = many(demo)
    file = tmp_path / "readings.jsonl"
    file.write_text("".join(one.to_json() + "\n" for one in given), "utf-8")
    chance, finished = random.Random(2031), set()
    for _ in range(KILLS):
        with start(where, file) as process:
            told = process.stdout
            for _ in range(chance.randrange(len(finished) + 1, REPORTS)):
                finished.add(told.readline().strip())
            time.sleep(chance.random() / 50)  # anywhere in the next report
            os.kill(process.pid, signal.SIGKILL)
            finished |= {line.strip() for line in told if line.endswith("\n")}
        check(where, given, finished - {""})
        if len(finished) >= REPORTS - 1:
            break
    with start(where, file) as process:
        process.communicate(timeout=120)
    assert process.returncode == 0
    check(where, given, {one.report.id for one in given})


def check(where: str, given: list[Reading], finished: set[str]) -> None:
    """All that was said to be finished is there, and all that is there is whole."""
    with Desk(where) as desk:
        kept = {row.id for row in desk.reports()}
        assert kept >= finished
        assert [desk.reading(one.report.id) for one in given if one.report.id in kept] == [
            one for one in given if one.report.id in kept
        ]
        check_index(desk.store)
        check_counts(desk.store)


def test_a_store_is_set_up_to_outlive_a_loss_of_power(tmp_path):
    full = 2  # of `PRAGMA synchronous` (sqlite.org/pragma.html)
    with Desk(tmp_path / "talks.db") as desk, desk.store.writing() as connection:
        told = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("synchronous", "journal_mode")
        ]
    assert told == [full, "wal"]
