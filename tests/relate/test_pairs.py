"""What is told of all pairs at once leaves out none that the rules for two find."""

from datetime import date, timedelta
from itertools import combinations
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.relate.statements import made

from onrecord.record.measure import Measure
from onrecord.record.span import Span
from onrecord.relate import change
from onrecord.relate.carried import carried
from onrecord.relate.change import _may_follow as may_follow
from onrecord.relate.change import changes, kind
from onrecord.relate.disagreement import disagreement, disagreements
from onrecord.relate.echo import Echoing, echo_of, echoes
from onrecord.relate.pairs import DAYS
from onrecord.relate.position import keys
from onrecord.relate.said import said

THINGS = (
    "stop the shelling of the border port",
    "keep the soldiers out of the border port",
    "the soldiers will leave Brell",
    "12 monitors were killed in the shelling",
    "40 monitors were killed in the shelling of the port",
    "the hostages go free if the shelling stops",
    "resume talks",
    "the truce in the border port holds",
    "the truce in the border port is over. The soldiers remain in the port",
    "Karsk violates the port deal",
    "Karsk complies with the port deal",
    "",
)
MORE = st.sampled_from(["", " of Brell", " with Karsk", " until the deal holds", " and release 12 hostages"])
CONTENT = st.tuples(st.sampled_from(["", "not ", "never ", "to "]), st.sampled_from(THINGS), MORE).map(
    "".join
)
WHO = st.sampled_from([("Ilva Dorn", "Tolmar"), ("Karsk", "Karsk"), ("Ode Renn", "Karsk"), ("some", None)])
ACTS = st.sampled_from(
    ["accept", "reject", "demand", "condition", "promise", "praise", "assert", "deny", "accuse"]
)
GRADES = st.sampled_from(["named official", "named official", "institution", "unnamed group"])


@st.composite
def statements(draw):
    """Statements in reports of three weeks, with what they assert."""
    found, measures = [], {}
    for number in range(draw(st.integers(4, 9))):
        words, (who, party) = draw(CONTENT), draw(WHO)
        day = draw(st.none() | st.integers(0, 16).map(lambda days: str(date(2031, 5, 1) + timedelta(days))))
        begins = draw(st.none() | st.integers(0, len(words)))
        one = made(
            f"r{number}", words, day, act=draw(ACTS), who=who, party=party,
            grade=draw(GRADES), cue=draw(st.none() | st.just(Span("said", (0, 4)))),
            conditions=[] if begins is None else [Span(words[begins:], (7 + begins, 7 + len(words)))],
        )  # fmt: skip
        found.append(one)
        measures[one.id] = [
            Measure(
                span=(7 + at, 9 + at), text=told, value=float(told), unit=draw(st.sampled_from([None, "km"]))
            )
            for told in ("12", "40")
            if (at := words.find(told)) >= 0
        ]
    return said(found), measures


def _near(one, other):
    common = len(one.content.stems & other.content.stems)
    return common > 1 or (common == 1 and min(len(one.content.stems), len(other.content.stems)) <= 3)


@settings(max_examples=300, deadline=None)
@given(statements())
def test_disagreements_are_those_of_each_two(drawn):
    found, measures = drawn
    expected = []
    for one, other in combinations(found, 2):
        differing = disagreement(one, other, measures)
        shared = one.content.stems & other.content.stems
        if differing is None or not shared or one.days_from(other) > DAYS:
            continue
        if differing.kind == "figures" or _near(one, other):
            expected.append(differing.between)
    assert sorted(one.between for one in disagreements(found, (), measures)) == sorted(expected)
    asked = {found[0].id, found[-1].id}
    assert sorted(one.between for one in disagreements(found, (), measures, asked)) == sorted(
        pair for pair in expected if asked & {*pair}
    )


@settings(max_examples=300, deadline=None)
@given(statements())
def test_echoes_are_those_of_each_two(drawn):
    found, _ = drawn
    expected = [
        echo.between
        for one, other in combinations(found, 2)
        if (echo := echo_of(one, other)) and len(one.content.stems & other.content.stems) > 1
    ]
    days = {one.id: one.day for one in found}
    told = [each.between for each in echoes(found)]
    assert {*told} <= {*expected}
    dated = [pair for pair in expected if days[pair[0]] and days[pair[1]]]
    near = {(one, other) for one, other in dated if days[other] - days[one] <= 3}
    assert near <= {*told}
    assert len({*told}) == len(told)


@settings(max_examples=300, deadline=None)
@given(statements(), st.randoms(use_true_random=False))
def test_what_is_an_echo_can_be_asked_in_any_order(drawn, chance):
    found, measures = drawn
    listed = echoes(found)
    firsts = [one.first.id for one in carried(found, listed)]
    echoing, order = Echoing(found), list(range(len(found)))
    chance.shuffle(order)
    assert {found[at].id for at in order if echoing.is_first(at)} == {*firsts}
    assert changes(found, Echoing(found)) == changes(found, listed)
    asked = disagreements(found, Echoing(found), measures)
    assert asked == disagreements(found, listed, measures)


@settings(max_examples=300, deadline=None)
@given(statements())
def test_changes_are_from_the_last_that_may_be_followed(drawn):
    found, _ = drawn
    told = changes(found)
    with patch.object(change, "_MANY", 0):
        assert changes(found) == told
    for one in told:
        before, after = (next(s for s in found if s.id == each.id) for each in (one.before, one.after))
        between = [s for s in found[: found.index(after)] if s.found.day < after.found.day]
        of_party = [
            s for s in between if s.party == after.party and s.found.statement.grade != "unnamed group"
        ]
        assert kind(before, after) == one.kind
        assert may_follow(before, after)
        assert [s for s in of_party if may_follow(s, after) and _takes(s)][-1].id == before.id


def _takes(one):
    return bool(keys(one))
