import random

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from tests.keep.invented import readings

from onrecord import InputError, UsageError
from onrecord.record.actor import Actor
from onrecord.record.event import Event
from onrecord.record.place import Place
from onrecord.record.reading import Reading
from onrecord.record.report import LeftOut, Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement


def test_what_is_kept_comes_back_as_it_was(desk, demo):
    for reading in demo:
        kept = desk.add_reading(reading)
        assert (kept.outcome, kept.report, kept.version) == ("added", reading.report.id, 1)
    assert [desk.reading(reading.report.id) for reading in demo] == demo


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(readings())
def test_anything_that_can_be_read_comes_back(desk, reading):
    kept = desk.add_reading(reading)
    back = desk.reading(kept.report, kept.version)
    if kept.outcome == "added":
        report = msgspec.structs.replace(reading.report, id=kept.report)
        assert back == msgspec.structs.replace(reading, report=report)
    assert back.report.text == reading.report.text


def test_the_same_place_and_name_are_written_once(full):
    with full.store.reading() as connection:
        for table, column in (("name", "text"), ("place", "key"), ("actor", "label")):
            rows = connection.exec_driver_sql(f"SELECT {column} FROM {table}").scalars().all()
            assert len(rows) == len(set(rows))


@pytest.mark.parametrize(
    ("text", "says"),
    [("a\x00b", "a NUL character; expected text"), ("a\ud800b", "half of a surrogate pair")],
)
def test_a_character_that_no_database_takes_is_named(desk, demo, text, says):
    report = msgspec.structs.replace(demo[0].report, id="odd", title=text)
    with pytest.raises(InputError, match=says):
        desk.add_reading(msgspec.structs.replace(demo[0], report=report))
    assert desk.reports() == []


def test_a_reading_of_another_text_is_refused(desk, demo):
    shifted = Report(id="talks", origin="talks.txt", text="x" + demo[0].report.text)
    with pytest.raises(
        InputError, match=r"talks: .* does not stand at \[\d+, \d+\] of the text; expected offs"
    ):
        desk.add_reading(msgspec.structs.replace(demo[0], report=shifted))
    assert desk.reports() == []


def test_two_statements_with_one_id_are_refused(desk, demo):
    twice = msgspec.structs.replace(demo[0], statements=[demo[0].statements[0]] * 2)
    with pytest.raises(InputError, match="two statements with one id"):
        desk.add_reading(twice)


def test_what_is_not_there_is_wrong_use(full):
    for asked in (
        lambda: full.reading("absent"),
        lambda: full.reading("2031-05-06-lanthe-truce-proposal", 2),
    ):
        with pytest.raises(UsageError, match="in this desk"):
            asked()


OUTSIDE = Span("", (10**6, 10**6))
INSIDE = Span("Valdran", (10**6, 10**6))


@pytest.mark.parametrize(
    ("part", "says"),
    [
        (
            {"statements": [Statement(id="s1", content=[OUTSIDE], kind="direct", confidence=1)]},
            "statement s1",
        ),
        ({"actors": [Actor(id="a1", name="x", kind="person", mentions=[INSIDE])]}, "actor a1"),
        ({"events": [Event(span=(0, 0), text="", type="AID", trigger=OUTSIDE)]}, "events"),
        (
            {
                "events": [
                    Event(span=(0, 0), text="", type="AID", trigger=Span("", (0, 0)), mentions=[INSIDE])
                ]
            },
            "events",
        ),
        ({"places": [Place(span=(0, 0), text="", name="x", near=(0, 10**6))]}, "places"),
    ],
)
def test_a_span_out_of_the_text_is_refused(desk, demo, part, says):
    with pytest.raises(InputError, match=f"{says}: .* does not stand at"):
        desk.add_reading(msgspec.structs.replace(demo[0], **part))


@pytest.mark.parametrize(
    "part",
    [
        {"headings": [OUTSIDE]},
        {"standfirst": INSIDE},
        {"dateline": INSIDE},
        {"corrections": [INSIDE]},
        {"left_out": [LeftOut((0, 1), "no", "x")]},
    ],
)
def test_a_passage_that_is_not_in_the_text_is_refused(desk, demo, part):
    report = msgspec.structs.replace(demo[0].report, **part)
    with pytest.raises(InputError, match="does not stand at"):
        desk.add_reading(msgspec.structs.replace(demo[0], report=report))


def test_what_a_later_record_has_besides_is_not_lost(desk, demo, monkeypatch):
    """A field that no column knows: as after an update of the record without one of the store."""
    from onrecord.keep import reading as module
    from onrecord.keep import version

    monkeypatch.setattr(module, "_READING", ("report", "statements", "actors", "times", "measures", "places"))
    monkeypatch.setattr(version, "REPORT", ("id", "origin", "text", "headings", "left_out"))
    words = Span.of(demo[0].report.text, 0, 8)
    event = Event(span=words.span, text=words.text, type="AID", trigger=words)
    told = msgspec.structs.replace(demo[0], events=[event])
    kept = desk.add_reading(told)
    with desk.store.reading() as connection:
        for table in ("reading", "version"):
            assert connection.exec_driver_sql(f"SELECT rest FROM {table}").scalar() is not None
    assert desk.reading(kept.report) == told


def test_names_and_addresses_of_any_length_are_kept(desk, demo):
    chance = random.Random(2031)
    long = "".join(chance.choice("abcdefghij ") for _ in range(20_000))
    report = msgspec.structs.replace(
        demo[0].report, id=f"id{long}", url=f"https://x.example/?{long}", outlet=long
    )
    actor = msgspec.structs.replace(demo[0].actors[3], name=f"Ana {long} Tolm", party=long)
    told = Reading(report=report, actors=[actor])
    assert desk.add_reading(told).outcome == "added"
    assert desk.add_reading(told).outcome == "known"
    assert desk.reading(report.id) == told
    assert [row.name for row in desk.actors()] == [actor.name]
