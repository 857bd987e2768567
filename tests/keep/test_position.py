"""Positions asked of a store are those that all of its statements show."""

import random
from datetime import date, timedelta

import pytest
from tests.relate.statements import made

from onrecord.record.actor import Actor
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.relate.echo import Echoing
from onrecord.relate.position import positions

SPEAKERS = ("Ilva Dorn", "Senna Arl", "an aide")
ACTS = ("demand", "demand", "accept", "reject", "criticise")
THINGS = (
    "harbour bridge prison market border tunnel school mosque church river valley airport barrack depot"
    " customs tariff pension railway dam quarry mine forest island canal fishery vineyard museum hospital"
).split()


def say(desk, number, words, day, act, who):
    grade = "anonymous" if who == "an aide" else "named official"
    one = made(f"r{number:03}", words, day, act=act, who=who, grade=grade)
    told = Report(id=one.report, origin=one.report, text=f"r{number:03}   {words}", published=day)
    actors = [Actor(id=who, name=who, kind="person", party="Tolmar")]
    desk.add_reading(Reading(report=told, statements=[one.statement], actors=actors))


def all_of(desk, until):
    """What all statements up to a day show, each an echo of what was said in the fortnight before."""
    echoing = Echoing(desk.statements(until=until), within=14)
    echoes = [echo for at in range(len(echoing.given)) for echo in echoing.echoes(at).values()]
    return positions(echoing.given, echoes)


@pytest.mark.parametrize("apart", [0, 3, 20])
def test_they_go_back_as_far_as_they_must_and_no_further(desk, apart):
    chance = random.Random(apart)
    day, words = date(2031, 5, 1), ""
    for number in range(60):
        day += timedelta(days=chance.choice((0, 0, 0, 1, apart)))
        act, who = chance.choice(ACTS if number > 35 else ACTS[:2]), chance.choice(SPEAKERS)
        if not words or chance.random() < 0.7:  # what is not new is an echo
            words = "the " + " and the ".join(chance.sample(THINGS, 6))
        say(desk, number, words, str(day), act, who)
    for _ in range(12):
        until = str(day - timedelta(days=chance.randrange(15 * (apart + 1))))
        assert desk.positions(until=until) == all_of(desk, until)
        assert desk.positions(until=until, party="tolmar", issue="ceasefire") == all_of(desk, until)


def test_more_acts_on_a_day_than_are_read_at_once(desk):
    for number in range(50):
        say(
            desk,
            number,
            f"the {THINGS[number % 28]} and the {THINGS[number // 2]}",
            "2031-05-01",
            "demand",
            SPEAKERS[number % 3],
        )
    say(desk, 50, "the harbour", "2031-04-30", "demand", "Ode Vint")
    (one,) = desk.positions()
    assert one.since == "2031-04-30"
    assert {voice.speaker for voice in one.voices} == {*SPEAKERS, "Ode Vint"}
    assert [one] == all_of(desk, "2031-05-01")


def test_without_stands_there_are_none(desk):
    assert desk.positions() == desk.positions(party="Tolmar") == desk.positions(issue="ceasefire") == []
    say(desk, 0, "the harbour", "2031-05-01", "criticise", "Ilva Dorn")
    assert desk.positions() == desk.positions(party="Tolmar", issue="ceasefire") == []
