"""A desk of invented talks for tests of what its reports tell together."""

from collections.abc import Iterable
from pathlib import Path

from tests.relate.statements import made

from onrecord.desk import Desk
from onrecord.record.actor import Actor
from onrecord.record.reading import Reading
from onrecord.record.report import Report

SAID = [
    ("a", "a truce on the coast road near Brell", "2031-03-01", "reject", "Ilva Dorn", "Tolmar"),
    ("b", "a truce on the coast road near Brell", "2031-03-02", "demand", "Jorin Malk", "Karsk"),
    ("c", "the truce on the coast road", "2031-03-20", "accept", "Ilva Dorn", "Tolmar"),
]


def keep(path: Path, said: Iterable[tuple[str, str, str | None, str, str, str | None]]) -> Path:
    """A store with one report for each statement: id (one letter), words, day, act, speaker, party."""
    with Desk(path) as opened:
        for report, words, day, act, who, party in said:
            found = made(report, words, day, act=act, who=who, party=party)
            text = f"{report} said {words}"
            opened.add_reading(
                Reading(
                    report=Report(
                        id=report, origin=report, text=text, published=day, title=f"Title {report}"
                    ),
                    statements=[found.statement],
                    actors=[Actor(id=who, name=who, kind="person", party=party)],
                )
            )
    return path
