"""Who is who across reports, and what persons do about it."""

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.keep.tables import check_counts

from onrecord import UsageError
from onrecord.record.actor import Actor, ActorName
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement

ORRUN, VALDRAN = "desk:sabelle-orrun", "desk:sabelle-orrun~2"


def report(label, *actors):
    """A report in which each of the actors says something."""
    text = f"{label}: " + " ".join(f"{name} said yes." for _, name, _, _ in actors)
    said = [
        Statement(
            id=f"s{n}", content=[Span.of(text, 0, len(label))], kind="indirect", confidence=0.9,
            speaker=ActorName(id_, name), party=party,
        )
        for n, (id_, name, _, party) in enumerate(actors)
    ]  # fmt: skip
    told = [Actor(id=id_, name=name, kind=kind, party=party) for id_, name, kind, party in actors]
    return Reading(report=Report(id=label, origin=label, text=text), statements=said, actors=told)


def who(desk):
    """Who speaks, by the id of the statement."""
    return {found.id: found.actors for found in desk.statements()}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (
            ("state:CH", "Switzerland", "state", "Switzerland"),
            ("state:CH", "Switzerland", "state", None),
            True,
        ),
        (("a1", "Ana Tolm", "person", "Tolmar"), ("a7", "Ana Tolm", "person", "Tolmar"), True),
        (("a1", "Ana Tólm", "person", "Tolmar"), ("a1", "Ana Tolm", "person", "Tolmar"), True),
        (("a1", "Ana Tolm", "person", "Tolmar"), ("a1", "Ana Tolm", "person", "Vesk"), False),
        (("a1", "Ana Tolm", "person", "Tolmar"), ("a1", "Ana Tolm", "person", None), False),
        (("a1", "Ana Tolm", "person", None), ("a1", "Ona Tolm", "person", None), False),
        (("a1", "Tolmar", "state", "Tolmar"), ("a2", "Tolmar", "state", None), True),
        (("a1", "Foreign Ministry", "body", "Tolmar"), ("a2", "Foreign Ministry", "body", "Tolmar"), True),
        (("a1", "Foreign Ministry", "body", "Tolmar"), ("a2", "Foreign Ministry", "body", "Vesk"), False),
    ],
)
def test_who_is_one_across_reports(desk, one, other, same):
    desk.add_reading(report("r1", one))
    desk.add_reading(report("r2", other))
    ids = who(desk)
    assert (ids["r1/s0"] == ids["r2/s0"]) is same
    assert None not in ids["r1/s0"]


@pytest.mark.parametrize(
    "nobody",
    [
        ("a1", "anonymous source 1", "person", "Tolmar"),
        ("a1", "Foreign Minister", "person", "Tolmar"),
        ("a1", "Tolm", "person", "Tolmar"),
        ("a1", "Residents", "persons", None),
        ("a1", "Foreign Ministry", "body", None),
        ("a1", "two Tolmaran officials", "persons", "Tolmar"),
    ],
)
def test_who_has_no_name_of_its_own_is_never_one(desk, nobody):
    for label in ("r1", "r2"):
        desk.add_reading(report(label, nobody))
    assert who(desk) == {"r1/s0": [None], "r2/s0": [None]}
    assert desk.actors() == []


def test_a_merge_is_one_in_all_reports_and_those_to_come(full, demo):
    before = who(full)
    act = full.merge(ORRUN, VALDRAN, by="Ode", note="one minister")
    assert VALDRAN not in {row.id for row in full.actors()}
    theirs = [ids for ids in before.values() if ids in ([ORRUN], [VALDRAN])]
    assert len(full.statements(speaker=ORRUN)) == len(theirs)
    again = msgspec.structs.replace(demo[3].report, id="later", text=demo[3].report.text + " ")
    full.add_reading(msgspec.structs.replace(demo[3], report=again))
    assert who(full)["later/s21"] == [ORRUN]
    check_counts(full.store)
    assert full.undo(by="Ode") == act
    assert who(full)["later/s21"] == [VALDRAN]
    assert {id_: ids for id_, ids in who(full).items() if not id_.startswith("later")} == before
    check_counts(full.store)
    (told,) = full.identity_acts()
    assert (told.kind, told.source, told.target, told.by, told.note, told.undone_by) == (
        "merge", VALDRAN, ORRUN, "Ode", "one minister", "Ode",
    )  # fmt: skip


def test_a_split_holds_in_its_reports_and_through_a_new_reading(full, demo):
    label = "2031-05-13-lanthe-ferry-truce"
    new = full.split(ORRUN, [label], by="Ode")
    apart = {id_ for id_, ids in who(full).items() if ids == [new]}
    assert apart == {found.id for found in full.statements(report=label, speaker=new)} != set()
    assert {found.report for found in full.statements(speaker=ORRUN)} == {"2031-05-06-lanthe-truce-proposal"}
    statement = sorted(apart)[0]
    full.correct(statement, "act", "demand", by="Ode")  # puts the whole reading anew
    assert who(full)[statement] == [new]
    check_counts(full.store)
    full.undo(by="Ode")
    assert who(full)[statement] == [ORRUN]
    check_counts(full.store)


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (lambda desk: desk.merge(ORRUN, "desk:nobody", by="Ode"), "no actor 'desk:nobody' in this desk"),
        (lambda desk: desk.merge(ORRUN, ORRUN, by="Ode"), "are one actor already"),
        (lambda desk: desk.merge(ORRUN, VALDRAN, by=" "), "by: expected who"),
        (lambda desk: desk.split(ORRUN, ["absent"], by="Ode"), "is not in report 'absent'"),
        (lambda desk: desk.split(VALDRAN, ["2031-05-16-perrimay-today-monitors"], by="Ode"), "not all"),
        (lambda desk: desk.split(ORRUN, [], by="Ode"), "expected one or some"),
        (lambda desk: desk.undo(by=""), "by: expected who"),
        (lambda desk: desk.undo(by="Ode"), "no merge or split to take back"),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(full, act, says):
    before = who(full)
    with pytest.raises(UsageError, match=says):
        act(full)
    assert (who(full), full.identity_acts()) == (before, [])


PEOPLE = [
    ("a1", "Ana Tolm", "person", "Tolmar"),
    ("a2", "Ona Velk", "person", "Vesk"),
    ("a3", "Ilva Dorn", "person", None),
]
steps = st.lists(
    st.one_of(
        st.tuples(st.just("merge"), st.integers(0, 5), st.integers(0, 5)),
        st.tuples(st.just("split"), st.integers(0, 5), st.sets(st.integers(0, 3), min_size=1, max_size=2)),
        st.tuples(st.just("undo"), st.integers(0, 5)),
    ),
    max_size=8,
)


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(steps)
def test_whatever_is_done_can_be_taken_back(desk, steps):
    for number in range(4):
        desk.add_reading(report(f"r{number}", *PEOPLE))
    before = who(desk)
    for kind, *told in steps:
        labels = sorted(row.id for row in desk.actors())
        open_ = [act.id for act in desk.identity_acts() if act.undone_at is None]
        try:
            if kind == "merge":
                desk.merge(*(labels[n % len(labels)] for n in told), by="Ode")
            elif kind == "split":
                desk.split(labels[told[0] % len(labels)], [f"r{n}" for n in sorted(told[1])], by="Ode")
            elif open_:
                desk.undo(open_[told[0] % len(open_)], by="Ode")
        except UsageError:
            continue
        check_counts(desk.store)
    for act in [act.id for act in desk.identity_acts() if act.undone_at is None]:
        desk.undo(act, by="Ode")
    assert who(desk) == before
    check_counts(desk.store)
