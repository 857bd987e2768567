import pytest
from tests.relate.statements import made

from onrecord.record.span import Span
from onrecord.relate.contrary import contrary
from onrecord.relate.said import said
from onrecord.relate.state import states

DAY = "2031-05-06"


def told(words, act="assert", **more):
    (one,) = said([made("a", words, DAY, act=act, **more)])
    return [(state.of, state.so, [span.text for span in state.by]) for state in states(one)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the truce is holding", [("ceasefire", True, ["holding"])]),
        ("the truce is not holding", [("ceasefire", False, ["holding"])]),
        ("The guns are silent. The truce is over", [("ceasefire", False, ["over"])]),
        ("there is no credible threat from Karsk", [("threat", False, ["no"])]),
        ("that Karsk no longer poses a threat", [("threat", False, ["poses"])]),
        ("the villages are legal under the law", [("law", True, ["legal"])]),
        ("Karsk has no right to enrich", [("right", False, ["no"])]),
        ("Calling the villages illegal has not helped the law", [("law", True, ["illegal"])]),
    ],
)
def test_what_is_said_to_be_so_and_what_not(words, expected):
    assert told(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "if the truce is over",
        "that the truce would be over",
        "to make sure that the truce is holding",
        "that they end a threat that is serious",
        "legal questions of the law",
        "the truce holds and the truce is over",
        "the truce in force",
        "that the leaders who signed the truce were observers",
    ],
)
def test_what_is_no_fact_is_no_state(words):
    assert told(words) == []


def test_what_is_demanded_is_no_state_and_a_denial_says_the_contrary():
    assert told("the truce is holding", act="demand") == []
    denied = told("that the truce is over", act="deny", cue=Span("denied", (0, 6)))
    assert denied == [("ceasefire", True, ["over"])]
    rebuked = told("the claim that the truce is over", act="accuse", cue=Span("rebuked", (0, 6)))
    assert rebuked == [("ceasefire", True, ["over"])]


def differ(one, other):
    """Whether two statements, each of speaker, party and words, are contrary."""
    given = [
        said([made(name, words, DAY, act="assert", who=who, party=party)])[0]
        for name, (who, party, words) in zip("ab", (one, other), strict=True)
    ]
    return contrary(*given) is not None


def test_who_keeps_to_a_treaty_is_who_is_said_to_violate_it():
    accuses = ("Ilva Dorn", "Tolmar", "Karsk violates the missile treaty")
    assert differ(accuses, ("Jorin Malk", "Karsk", "it complies with the missile treaty"))
    assert not differ(accuses, ("Ruvane Ashe", "Pennemoy", "it complies with the missile treaty"))


def test_two_states_are_of_what_they_have_in_common():
    holds = ("Ilva Dorn", "Tolmar", "the truce in the river port is holding")
    assert differ(holds, ("Jorin Malk", "Karsk", "The truce in the river port is over"))
    assert not differ(holds, ("Jorin Malk", "Karsk", "The truce in the mountain villages is over"))
