"""Positions asked of a store are those that all of its statements show."""

import random
from datetime import date, timedelta

import pytest
from tests.relate.statements import made

from onrecord.record.actor import Actor, ActorName
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.relate.echo import Echoing
from onrecord.relate.position import positions

SPEAKERS = ("Ilva Dorn", "Senna Arl", "an aide")
VOICES = [
    ("Ilva Dorn", "Tolmar", "named official"),
    ("Jorin Malk", "Karsk", "named person"),
    ("Senna Arl", "Tolmar; Karsk", "institution"),
    ("an aide", "Tolmar", "anonymous"),
]
CUES = ("said", "insisted on", "backs")
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


def report(number, day, chance):
    """Four statements of two parties, or of both, on two issues, those behind first in the reading."""
    text, said = f"r{number}.", []
    for at in range(4):
        who, party, grade = chance.choice(VOICES)
        cue, own = chance.choice(CUES), (f"{chr(97 + number % 26) * 3}{chr(97 + at)}{one}" for one in "oeui")
        words = "the " + " and the ".join((chance.choice(THINGS[:5]), *own))  # an echo of none
        begin = len(text) + 1 + len(cue)
        text += f"{cue} {words}."
        said.append(
            Statement(
                id=f"s{9 - at}", content=[Span.of(text, begin, begin + len(words))], kind="indirect",
                cue=Span.of(text, begin - 1 - len(cue), begin - 1), confidence=chance.choice((0.5, 0.9)),
                speaker=ActorName(who, who), party=party, grade=grade, act=chance.choice(ACTS),
                issues=chance.sample(["ceasefire", "monitoring", "other"], 2),
            )
        )  # fmt: skip
    told = Report(id=f"r{number}", origin=f"r{number}", text=text, published=str(day))
    actors = [Actor(id=who, name=who, kind="person", party=party) for who, party, _ in VOICES]
    return Reading(report=told, statements=said, actors=actors)


@pytest.mark.parametrize("apart", [2, 12, 40])
def test_they_are_those_of_whole_statements(desk, apart):
    chance = random.Random(apart)
    day = date(2031, 5, 1)
    for number in range(30):
        day += timedelta(days=chance.choice((0, 0, apart)))
        desk.add_reading(report(number, day, chance))
    desk.relate()
    for _ in range(8):
        until = str(day - timedelta(days=chance.randrange(5 * apart)))
        expected = all_of(desk, until)
        assert expected
        assert desk.positions(until=until) == expected
        for party, issue in {(one.party, one.issue) for one in expected}:
            alone = [one for one in expected if (one.party, one.issue) == (party, issue)]
            assert desk.positions(until=until, party=party, issue=issue) == alone
        since = max(one.latest for one in expected)
        assert desk.positions(until=until, since=since) == [one for one in expected if one.latest >= since]
    sure = Echoing(desk.statements(min_confidence=0.8), within=14)
    echoes = [echo for at in range(len(sure.given)) for echo in sure.echoes(at).values()]
    assert desk.positions(min_confidence=0.8) == positions(sure.given, echoes)


@pytest.mark.parametrize("cue", ["could back", "will probably back"])
def test_what_somebody_may_do_gives_way_to_what_was_done_before(desk, cue):
    text = f"Ilva Dorn {cue} the harbour"
    begin = len("Ilva Dorn ")
    one = Statement(
        id="s1", content=[Span.of(text, begin + len(cue) + 1, len(text))], kind="indirect", confidence=0.9,
        cue=Span.of(text, begin, begin + len(cue)), speaker=ActorName("Ilva Dorn", "Ilva Dorn"),
        party="Tolmar", grade="named official", act="accept", issues=["ceasefire"],
    )  # fmt: skip
    say(desk, 0, "the bridge", "2031-05-01", "reject", "Ilva Dorn")
    told = Report(id="late", origin="late", text=text, published="2031-05-03")
    actors = [Actor(id="Ilva Dorn", name="Ilva Dorn", kind="person", party="Tolmar")]
    desk.add_reading(Reading(report=told, statements=[one], actors=actors))
    (position,) = desk.positions()
    assert (position.act, position.latest) == ("reject", "2031-05-01")
    assert [position] == all_of(desk, "2031-05-03")


def test_the_parts_of_a_brief_are_the_answers_of_the_same_questions(desk):
    chance = random.Random(3)
    for number in range(40):
        desk.add_reading(report(number, date(2031, 5, 1) + timedelta(days=number // 2), chance))
    for _ in range(2):  # before all is related, and after it
        for sure in (0.0, 0.8):
            told = desk.brief("2031-05-08", "2031-05-18", min_confidence=sure)
            period = {"since": "2031-05-08", "until": "2031-05-18", "min_confidence": sure}
            assert told.timeline == desk.timeline(**period)
            assert told.changes == desk.changes(**period)
            assert told.disagreements == desk.disagreements(**period)
            assert told.positions == desk.positions(**{**period, "since": "2030-05-08"})
            assert told.timeline
            assert told.positions
            assert told.texts == {label: desk.reading(label).report.text for label in told.texts}
        desk.relate()


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
