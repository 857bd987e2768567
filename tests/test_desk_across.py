"""A desk compares the numbers of its reports with each other; all reports are invented."""

import pytest
from tests.relate.conftest import reading_of
from tests.show.command import run

from onrecord import Desk
from onrecord.measures import measures
from onrecord.places import places
from onrecord.relate import checks
from onrecord.times import times

DAY, MONTHS_LATER = "2031-05-08", "2031-09-08"
STRUCK = "Shells struck the ferry landing on Wednesday, and {} were killed in the blast."


def read(id_, text, published=DAY):
    return checks(measures(places(times(reading_of(text, {}, {}, published, id_)))))


@pytest.fixture
def desk(tmp_path):
    with Desk(tmp_path / "talks.db") as opened:
        opened.add_reading(read("one", STRUCK.format("12 people")))
        opened.add_reading(read("two", STRUCK.format("15 people")))
        opened.add_reading(
            read("dead", "The blast of shells at the ferry landing left at least 16 dead on Wednesday.")
        )
        opened.add_reading(read("old", STRUCK.format("17 people"), MONTHS_LATER))
        yield opened


def verdicts(reading):
    return [
        (check.inputs[1].split(" of ")[0], check.verdict) for one in reading.measures for check in one.checks
    ]


def test_a_report_is_checked_against_the_others_of_its_weeks(desk):
    assert verdicts(desk.checked("one")) == [
        ("report dead", "differs by 4 (33 %)"),
        ("report two", "differs by 3 (25 %)"),
    ]
    assert verdicts(desk.reading("one")) == []
    assert verdicts(desk.checked("old")) == []


def test_a_reading_that_is_not_kept_is_compared_too(desk):
    new = read("new", STRUCK.format("14 people"))
    assert [report for report, _ in verdicts(desk.compared(new))] == [
        "report dead",
        "report one",
        "report two",
    ]
    assert verdicts(desk.compared(read("calm", "Three envoys met in Orrin."))) == []


def test_checks_at_times_are_kept(desk):
    given = read("long", "Three weeks after the talks of 3 March, on 17 March, they met again.")
    desk.add_reading(given)
    assert desk.reading("long").times == given.times
    assert [check.verdict for check in desk.reading("long").times[0].checks] == ["differs by 1 week"]


def test_check_prints_what_other_reports_say(desk, tmp_path):
    report = tmp_path / "news.txt"
    report.write_text(
        STRUCK.format("14 people") + "\n\nIt was nine days after the truce of 29 April.\n", "utf-8"
    )
    done = run("check", report, "--published", DAY, "--desk", tmp_path / "talks.db")
    assert (done.returncode, done.stderr) == (0, "")
    assert "report one of 2031-05-08" in " ".join(done.stdout.split())
    assert "differs by 2 (14 %)" in done.stdout
    kept = run("check", "one", "--desk", tmp_path / "talks.db")
    assert "report two" in kept.stdout
