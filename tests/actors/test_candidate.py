"""Those at whom a statement may be aimed, what speaks for each, and who is chosen."""

import pytest
from tests.actors.said import KNOWN

from onrecord.actors import actors
from onrecord.actors.candidate import GROUPS
from onrecord.actors.choose import chosen, crossed
from onrecord.actors.fill import bearings
from onrecord.reader.moves import ACTS
from onrecord.record.aim import Aim, Aims, Choice
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement

TEXT = (
    "Vesk shelled Orrin. Rem Askel left Dal, and Vesk fired again. "
    "Tolmar said they must leave. Tolmar said {}."
)


def reading(content, act="demand"):
    """TEXT with this content of its second statement."""
    text = TEXT.format(content)
    statements = []
    for number, words in enumerate(("they must leave", content), 1):
        at = text.rindex(words)
        statements.append(
            Statement(
                id=f"s{number}",
                source=Span.of(text, at - 12, at - 6),
                cue=Span.of(text, at - 5, at - 1),
                content=[Span.of(text, at, at + len(words))],
                kind="indirect",
                act=act,
                confidence=1.0,
            )
        )
    return Reading(report=Report(id="r", origin="r", text=text), statements=statements)


def aims(given, choice=None, **scores):
    """That each is a demand, with the scores of words that stand in the contents."""
    of = {}
    for statement in given.statements:
        begin, end = statement.content[0].span
        found = {given.report.text.find(word, begin, end): score for word, score in scores.items()}
        of[statement.id] = Aim([], {"demand": 1.0}, {at: score for at, score in found.items() if at >= 0})
    return Aims(of, choice)


def clues(content, whom, number=1, **scores):
    """What speaks for `whom` as the one at whom the statement with this content is aimed."""
    given = reading(content)
    _, bearing = list(bearings(given, KNOWN, (), aims(given, **scores)))[number]
    return {c.entity.name: c.clues for c in bearing.candidates}.get(whom)


def test_who_is_named_in_the_content_stands_with_the_score_of_his_words():
    found = clues("that Vesk must leave", "Vesk", Vesk=2.5)
    assert (found["inside"], found["its word"], found["first inside"]) == (1, 2.5, 1)
    assert found["opens the content"]
    assert not clues("that in the end of all ends Vesk must leave", "Vesk")["opens the content"]


def test_who_is_named_before_stands_with_how_near_and_how_often():
    found = clues("fire must cease", "Vesk")
    assert found["outside"]
    assert found["most named"]
    assert clues("fire must cease", "Tolmar")["speaker"]
    assert found["its share"] > clues("fire must cease", "Rem Askel")["its share"]


def test_a_pronoun_speaks_for_the_last_of_its_kind():
    assert clues("they must cease fire", "Vesk", they=1.5)["they, its word"] == 1.5
    assert clues("he must cease fire", "Rem Askel")["he"]
    assert "he" not in clues("he must cease fire", "Vesk")


@pytest.mark.parametrize(
    ("content", "target"), [("fire must cease", "Vesk"), ("Omar Sadar must leave", "Omar Sadar")]
)
def test_the_one_for_whom_most_speaks_is_the_target(content, target):
    given = reading(content)
    choice = Choice({"most named": 1.0, "inside": 3.0, "speaker": -9.0}, 0.1)
    read = actors(given, KNOWN, aims=aims(given, choice))
    assert read.statements[1].target.name == target
    assert read.statements[1].target.actor in {actor.id for actor in read.actors}


def test_nobody_is_the_target_where_none_is_probable_enough():
    given = reading("fire must cease")
    sure = actors(given, KNOWN, aims=aims(given, Choice({"most named": 1.0}, 0.99)))
    none = actors(given, KNOWN, aims=aims(given, Choice({"most named": 1.0, "none": 9.0}, 0.1)))
    assert sure.statements[1].target is none.statements[1].target is None


def test_those_who_are_joined_by_rule_stay_together():
    given = reading("Vesk and Omar Sadar must leave")
    read = actors(given, KNOWN, aims=aims(given, Choice({"by rule": 3.0}, 0.1)))
    assert read.statements[1].target.name == actors(given, KNOWN).statements[1].target.name == "Vesk"


def test_a_clue_may_weigh_otherwise_with_each_kind_of_act():
    assert set(GROUPS) == set(ACTS)
    more = crossed({"inside": 2.0, "its share": 1.0}, {"ask": 0.75, "give": 0.25})
    assert more == {"inside": 2.0, "its share": 1.0, "inside: ask": 1.5, "inside: give": 0.5}


def test_without_candidates_nobody_is_chosen():
    given = Reading(report=Report(id="r", origin="r", text="Rain fell."), statements=[])
    assert not list(bearings(given, KNOWN, (), Aims()))
    text = "They said no."
    one = Statement(
        id="s1", source=None, cue=None, content=[Span.of(text, 10, 12)], kind="indirect", confidence=1.0
    )
    alone = Reading(report=Report(id="r", origin="r", text=text), statements=[one])
    ((_, bearing),) = bearings(alone, KNOWN, (), Aims())
    assert chosen(bearing, Choice({}, 0.0)) is None
