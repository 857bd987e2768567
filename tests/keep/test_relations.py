"""What is looked for when reports are kept is what a question would find, whatever is done to a store."""

import random
from datetime import date, timedelta

import msgspec
import pytest
from tests.keep.tables import DUE, RELATIONS, go_back_to_0007, rows

from onrecord import Desk, UsageError
from onrecord.ask.acting import asserted
from onrecord.keep.check import uncheck_all
from onrecord.keep.notice import put_notice
from onrecord.keep.relation import unrelate_all
from onrecord.measures import measures
from onrecord.record.actor import Actor, ActorName
from onrecord.record.notice import Notice
from onrecord.record.raw import Raw
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import STANDS, Statement
from onrecord.relate.change import changes
from onrecord.relate.disagreement import disagreements
from onrecord.relate.echo import Echoing

SPEAKERS = [("Ilva Dorn", "Tolmar"), ("Jorin Malk", "Karsk"), ("Senna Arl", "Tolmar"), ("Ode Vint", "Karsk")]
SURE = [(0.9, None), (0.5, 0.5)]
ACTS = ("propose", "demand", "accept", "reject", "deny", "criticise")
WORDS = (
    "a truce on the coast road near Brell",
    "the truce on the coast road near Brell and a line of monitors along the river",
    "a line of foreign monitors along the river Sarn",
    "no line of foreign monitors along the river Sarn before the winter is over and the guns are gone",
    "the exchange of all prisoners held in the old fort of Brell",
    "14 people were killed at the ferry landing of Brell",
    "11 people were killed at the ferry landing of Brell",
)


def told(desk, **filters):
    """What a desk answers, by the ids of statements."""
    return (
        [(one.disagreement, one.one.id, one.other.id) for one in desk.disagreements(**filters)],
        [(one.party, one.issue, one.kind, one.before.id, one.after.id) for one in desk.changes(**filters)],
        [(one.statement.id, [echo.id for echo in one.echoes]) for one in desk.timeline(**filters)],
        desk.brief("2031-05-01").checks,
    )


def check_relations(desk):
    """The answers are the same before all is related, after it, and when all is related anew."""
    periods = (
        {},
        {"since": "2031-05-10", "until": "2031-05-14"},
        {"issue": "ceasefire"},
        {"party": "Tolmar"},
    )
    before = [told(desk, **filters) for filters in periods]
    desk.relate()
    there = rows(desk.store)
    assert [there[table] for table in DUE] == [[]] * len(DUE)
    assert [told(desk, **filters) for filters in periods] == before
    with desk.store.writing() as connection:
        unrelate_all(connection)
        uncheck_all(connection)
    assert [told(desk, **filters) for filters in periods] == before
    desk.relate()
    anew = rows(desk.store)
    for table in RELATIONS:
        assert set(anew[table]) ^ set(there[table]) == set(), table
    return before[0]


def invented(number, chance, days=40, *, sure=False):
    """A report in which two say something of one of a few things; of some the reader is not sure."""
    day = date(2031, 5, 1) + timedelta(days=chance.randrange(days))
    label = f"r{number}"
    text, said, actors = f"{label}.", [], []
    for at in range(2):
        who, party = chance.choice(SPEAKERS)
        words = chance.choice(WORDS)
        begin = len(text) + 1
        text += f" {words}."
        act = "assert" if any(one.isdigit() for one in words) else chance.choice(ACTS)
        confidence, act_confidence = chance.choice(SURE * 4 + [(0.4, 0.9), (0.9, 0.4)])
        said.append(
            Statement(
                id=f"s{at}", content=[Span.of(text, begin, begin + len(words))], kind="indirect",
                confidence=0.9 if sure else confidence, act_confidence=None if sure else act_confidence,
                speaker=ActorName(f"desk:{who}", who), party=party, grade="named official", act=act,
                issues=chance.sample(["ceasefire", "monitoring", "prisoners"], 2),
            )
        )  # fmt: skip
        actors.append(Actor(id=f"desk:{who}", name=who, kind="person", party=party))
    report = Report(
        id=label, origin=label, text=text, published=day.isoformat(), url=f"https://news.example/{number}"
    )
    distinct = list({one.id: one for one in actors}.values())
    return measures(Reading(report=report, statements=said, actors=distinct))


def item(reading, at):
    """A report as its source sends it, so that it can be cancelled."""
    report = reading.report
    given = {"published": report.published, "title": report.title, "outlet": report.outlet}
    return Raw(id=report.id, origin="wire", content=report.text, uri=f"urn:{report.id}", updated=at, **given)


class Doing:
    """What people and sources do to a desk, by chance."""

    def __init__(self, desk, seed):
        self.desk, self.chance = desk, random.Random(seed)
        self.kept = []

    def step(self):
        acts = [self.add, self.change, self.cancel, self.correct, self.reject, self.merge, self.split]
        self.chance.choice([*acts, self.add, self.undo, self.desk.relate])()

    def add(self):
        reading = invented(len(self.kept), self.chance)
        self.desk.add_reading(reading, item(reading, "2031-06-01T10:00:00Z"))
        self.kept.append(reading)

    def change(self):
        if self.kept:
            reading = self.chance.choice(self.kept)
            report = msgspec.structs.replace(reading.report, text=f"{reading.report.text} The end.")
            told = msgspec.structs.replace(reading, report=report)
            self.desk.add_reading(told, item(told, "2031-06-02T10:00:00Z"))

    def cancel(self):
        if self.kept:
            uri = f"urn:{self.chance.choice(self.kept).report.id}"
            given = Notice(
                uri=uri, status="cancelled", at="2031-06-03T10:00:00Z", note=None, origin="wire", content="{}"
            )
            with self.desk.store.writing() as connection:
                put_notice(connection, given)

    def correct(self):
        if found := self.desk.statements():
            one, act = (
                self.chance.choice(found),
                self.chance.choice(["reject", "accept", "assert", "propose"]),
            )
            self.desk.correct(one.id, "act", act, by="Ode")

    def reject(self):
        if found := self.desk.statements():
            self.desk.reject(self.chance.choice(found).id, by="Ode")

    def merge(self):
        actors = [row.id for row in self.desk.actors(limit=5)]
        if len(actors) > 1:
            self.try_to(self.desk.merge, *self.chance.sample(actors, 2), by="Ode")

    def split(self):
        if self.kept and (actors := self.desk.actors(limit=5)):
            label = self.chance.choice(self.kept).report.id
            self.try_to(self.desk.split, self.chance.choice(actors).id, [label], by="Ode")

    def undo(self):
        self.try_to(self.desk.undo, by="Ode")

    def try_to(self, act, *given, **more):
        try:
            act(*given, **more)
        except UsageError:
            return


@pytest.mark.parametrize("seed", [0, 1, 5])  # in 5 a merge makes an echo of an echo
def test_relations_follow_whatever_is_done(desk, seed):
    doing = Doing(desk, seed)
    for _ in range(20):
        doing.add()
    for number in range(24):
        doing.step()
        if number % 8 == 7:
            assert any(check_relations(desk)[:2])


def test_relations_are_those_of_each_two_statements(desk):
    chance = random.Random(5)
    for number in range(30):
        desk.add_reading(invented(number, chance, days=14))
    differing, turned, moments, checks = check_relations(desk)
    whole = desk.statements(likely=True)
    with desk.store.reading() as connection:
        given = asserted(connection, whole)
    assert [one[0] for one in differing] == disagreements(whole, Echoing(whole, within=14), given)
    standing = [one for one in whole if one.statement.act in STANDS]
    expected = {(one.before.id, one.after.id) for one in changes(standing, Echoing(standing))}
    assert {one[3:] for one in turned} == expected
    assert differing
    assert turned
    assert any(its for _, its in moments)
    assert checks


def test_reports_in_another_order_are_related_alike(tmp_path):
    given = [invented(number, random.Random(number)) for number in range(30)]
    answers = []
    for seed in range(3):
        random.Random(seed).shuffle(given)
        with Desk(tmp_path / f"{seed}.db") as desk:
            for number, reading in enumerate(given):
                desk.add_reading(reading)
                if number % 7 == 0:
                    desk.relate()
            answers.append(check_relations(desk))
    assert all(answers[0])
    assert answers[0] == answers[1] == answers[2]


def test_a_store_that_cannot_be_written_to_is_asked_all_the_same(tmp_path):
    chance = random.Random(5)
    with Desk(tmp_path / "talks.db") as desk:
        for number in range(20):
            desk.add_reading(invented(number, chance))
        before = told(desk)
        assert rows(desk.store)["unrelated"] != []
    (tmp_path / "talks.db").chmod(0o444)
    with Desk(tmp_path / "talks.db") as desk:
        assert told(desk) == before


TEXT = "Germany will accept a truce, Foreign Minister Oskel Drummane said on Tuesday."


def is_due(desk):
    return [bool(rows(desk.store)[table]) for table in DUE]


def test_what_is_added_together_and_read_again_is_related_at_the_end(desk, tmp_path):
    (tmp_path / "one.txt").write_text(TEXT)
    desk.add(tmp_path / "one.txt", "2031-05-06")
    assert is_due(desk)[0]
    (tmp_path / "two.txt").write_text(f"{TEXT} He said no more.")
    list(desk.add_all(tmp_path / "two.txt", "2031-05-07"))
    assert len(desk.statements()) > 1
    assert not any(is_due(desk))
    with desk.store.writing() as connection:
        connection.exec_driver_sql("UPDATE reading SET reader = 'another'")
    assert len(list(desk.reread())) == 2
    assert not any(is_due(desk))


def test_what_a_person_does_to_a_statement_is_due(desk):
    chance = random.Random(5)
    for number in range(6):
        desk.add_reading(invented(number, chance))
    desk.relate()
    assert not any(is_due(desk))
    desk.correct("r1/s0", "act", "reject", by="Ode")
    assert all(is_due(desk))
    desk.relate()
    one, other = (row.id for row in desk.actors(limit=2))
    desk.merge(one, other, by="Ode")
    assert is_due(desk)[0]


def test_what_an_older_store_has_is_related_with_what_is_added(desk):
    chance = random.Random(5)
    for number in range(20):
        desk.add_reading(invented(number, chance, sure=True))
    before = check_relations(desk)
    with desk.store.writing() as connection:
        go_back_to_0007(connection)
        for table in (*RELATIONS, *DUE):
            connection.exec_driver_sql(f"DROP TABLE {table}")
        connection.exec_driver_sql("UPDATE onrecord_schema SET version_num = '0004'")
    place = desk.place.store
    desk.close()
    with Desk(place) as again:
        assert told(again) == before
        assert check_relations(again) == before
