"""What a person says of a statement stays, whatever is read."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.keep.tables import check_counts, check_index

from onrecord import UsageError
from onrecord.actors.identity import identity
from onrecord.keep.add import replace
from onrecord.keep.anchor import Anchor
from onrecord.keep.reading import By
from onrecord.record.disagreement import Disagreement
from onrecord.record.event import Event
from onrecord.record.measure import Measure
from onrecord.record.raw import Raw
from onrecord.record.span import Span
from onrecord.record.statement import Statement

REPORT = "2031-05-06-lanthe-truce-proposal"
ONE = f"{REPORT}/s3"


def statement(desk, label=ONE):
    return desk.show(label).found.statement


def read_again(desk, reading):
    """Puts another reading in the place of the first report's."""
    raw = Raw(id=REPORT, origin="x", content=reading.report.text)
    replace(desk.store, 1, raw, reading, identity, By("a better reader"))
    check_index(desk.store)
    check_counts(desk.store)


@pytest.mark.parametrize(
    ("field", "value", "is_then"),
    [
        ("act", "demand", "demand"),
        ("act", None, None),
        ("party", "Vesk", "Vesk"),
        ("issues", ["money", "talks"], ["money", "talks"]),
        ("made_on", "2031-05-05", "2031-05-05"),
        ("grade", "anonymous", "anonymous"),
    ],
)
def test_a_correction_holds_through_a_new_reading_and_can_be_taken_back(full, demo, field, value, is_then):
    before = getattr(statement(full), field)
    number = full.correct(ONE, field, value, by="Ode", note="as printed")
    assert getattr(statement(full), field) == is_then
    fewer = msgspec.structs.replace(demo[0], statements=demo[0].statements[1:])
    read_again(full, fewer)
    assert getattr(statement(full), field) == is_then
    (told,) = full.corrections()
    assert (told.field, told.value, told.before, told.by, told.note) == (
        field,
        value,
        before,
        "Ode",
        "as printed",
    )
    full.withdraw(number, by="Ana")
    assert full.reading(REPORT) == fewer
    assert full.corrections()[0].undone_by == "Ana"
    with pytest.raises(UsageError, match=f"no correction {number} to take back"):
        full.withdraw(number, by="Ana")


def test_questions_see_what_is_corrected(full):
    full.correct(ONE, "act", "threaten", by="Ode")
    full.correct(ONE, "issues", ["prisoners and hostages"], by="Ode")
    assert [found.id for found in full.statements(act="threaten", issue="prisoners and hostages")] == [ONE]


def test_words_are_corrected_by_their_offsets(full, demo):
    text = demo[0].report.text
    begin = text.index("Valdran proposal")
    full.correct(ONE, "cue", (begin, begin + 7), by="Ode")
    full.correct(ONE, "content", [(0, 8), (10, 14)], by="Ode")
    assert statement(full).cue == Span.of(text, begin, begin + 7)
    assert statement(full).content == [Span.of(text, 0, 8), Span.of(text, 10, 14)]
    assert ONE in {found.id for found in full.search("ulverrin")}
    check_index(full.store)


def test_a_speaker_is_one_of_the_report_or_new(full):
    full.correct(ONE, "speaker", "a5", by="Ode")
    assert statement(full).speaker.name == "Oskel Drummane"
    assert ONE in {found.id for found in full.statements(speaker="desk:oskel-drummane")}
    full.correct(ONE, "speaker", "Ilva Dorn", by="Ode")
    assert [found.id for found in full.statements(speaker="Ilva Dorn")] == [ONE]
    check_counts(full.store)


def test_a_statement_is_taken_out_and_stays_out(full, demo):
    nested = next(one for one in demo[0].statements if one.parent)
    gone = f"{REPORT}/{nested.parent}"
    number = full.reject(gone, by="Ode")
    read_again(full, demo[0])
    ids = {found.id for found in full.statements(report=REPORT)}
    assert gone not in ids
    assert len(ids) == len(demo[0].statements) - 1
    assert statement(full, f"{REPORT}/{nested.id}").parent != nested.parent
    full.withdraw(number, by="Ode")
    assert full.reading(REPORT) == demo[0]


def test_what_is_tied_to_a_statement_that_is_taken_out_is_tied_to_it_no_more(desk, demo):
    nested = next(one for one in demo[0].statements if one.parent)
    begin, end = nested.content[0].span
    words = demo[0].report.text[begin:end]
    told = Event(
        span=(begin, end), text=words, type="AID", trigger=Span(words, (begin, end)), statement=nested.id
    )
    count = Measure(span=(begin, end), text=words, value=2, asserted_by=nested.id)
    pairs = [
        Disagreement(between=pair, kind="count", about="x")
        for pair in ((nested.id, nested.parent), (nested.parent, "s1"))
    ]
    desk.add_reading(msgspec.structs.replace(demo[0], events=[told], measures=[count], disagreements=pairs))
    desk.reject(f"{REPORT}/{nested.id}", by="Ode")
    after = desk.reading(REPORT)
    assert [one.statement for one in after.events] == [nested.parent]
    assert [one.asserted_by for one in after.measures] == [nested.parent]
    assert after.disagreements == pairs[1:]


def test_nobody_needs_to_be_sure_of_an_act_that_a_person_told(desk, demo):
    unsure = [msgspec.structs.replace(one, confidence=0.9, act_confidence=0.3) for one in demo[0].statements]
    desk.add_reading(msgspec.structs.replace(demo[0], statements=unsure))
    assert desk.positions() == desk.statements(likely=True) == []
    assert desk.timeline() == []
    desk.correct(ONE, "act", "demand", by="Ode")
    assert statement(desk).act_confidence is None
    assert [found.id for found in desk.statements(likely=True)] == [ONE]
    assert [one.act for one in desk.positions()] == ["demand"]
    desk.correct(ONE, "issues", ["money"], by="Ode")
    assert statement(desk).act_confidence is None


def test_what_a_person_corrects_is_a_statement_however_little_the_reader_trusted_it(desk, demo):
    unsure = [msgspec.structs.replace(one, confidence=0.3) for one in demo[0].statements]
    desk.add_reading(msgspec.structs.replace(demo[0], statements=unsure))
    assert desk.positions() == []
    number = desk.correct(ONE, "act", "demand", by="Ode")
    assert statement(desk).confidence == 1
    assert [one.act for one in desk.positions()] == ["demand"]
    assert [found.id for found in desk.statements(min_confidence=0.5)] == [ONE]
    desk.withdraw(number, by="Ode")
    assert statement(desk).confidence == 0.3
    assert desk.positions() == []


def test_a_statement_is_written_in_unless_it_was_read(full, demo):
    text = demo[0].report.text
    new = Statement(id="", content=[Span.of(text, 20, 70)], kind="indirect", confidence=0.0, act="offer")
    full.write_in(REPORT, new, by="Ode")
    read_again(full, demo[0])
    (found,) = [one for one in full.statements(act="offer", report=REPORT) if one.statement.confidence == 1]
    assert found.statement.content == new.content
    with pytest.raises(UsageError, match="there already"):
        full.write_in(REPORT, msgspec.structs.replace(demo[0].statements[2], id=""), by="Ode")


def test_a_correction_follows_the_words_into_a_changed_article(desk, demo):
    first = msgspec.structs.replace(
        demo[0], report=msgspec.structs.replace(demo[0].report, url="https://l.example/1")
    )
    desk.add_reading(first)
    desk.correct(ONE, "act", "demand", by="Ode")
    longer = "Update. " + first.report.text
    moved = msgspec.structs.replace(first)
    moved.report = msgspec.structs.replace(first.report, text=longer, headings=[], left_out=[])
    moved.actors, moved.times, moved.measures, moved.places = [], [], [], []
    moved.statements = [
        msgspec.structs.replace(
            one, source=None, cue=None, conditions=[], speaker=None, target=None,
            content=[Span.of(longer, span.begin + 8, span.end + 8) for span in one.content],
        )
        for one in first.statements
    ]  # fmt: skip
    assert desk.add_reading(moved).outcome == "changed"
    assert statement(desk).act == "demand"
    assert desk.reading(REPORT, 1).statements[2].act == "demand"


def test_a_correction_of_words_that_are_read_no_more_does_nothing_and_stays(full, demo):
    full.correct(ONE, "act", "threaten", by="Ode")
    others = [one for one in demo[0].statements if one.id != "s3"]
    fewer = msgspec.structs.replace(demo[0], statements=others)
    read_again(full, fewer)
    assert full.reading(REPORT) == fewer
    read_again(full, demo[0])
    assert statement(full).act == "threaten"


def test_words_that_stand_twice_are_those_nearest_to_the_old_place():
    before, text = "......... Yes, he said.", "Yes. .......... Yes, he said."
    said = [
        Statement(id=f"s{at}", content=[Span.of(text, at, at + 3)], kind="direct", confidence=1)
        for at in (0, 16)
    ]
    found = Anchor([Span.of(before, 10, 13)]).find(text, said)
    assert found is said[1]


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("act", "shout", "act: Invalid enum value 'shout'"),
        ("confidence", 1, "no field 'confidence' to correct"),
        ("cue", (5, 5), r"is no span of the report; expected offsets \[begin, end\] from 0 to"),
        ("cue", "said", "is no span of the report"),
        ("content", [(0, 10**7)], "is no span of the report"),
        ("issues", "talks", "issues: Expected `array`"),
    ],
)
def test_what_a_field_cannot_have_is_said_and_changes_nothing(full, demo, field, value, says):
    with pytest.raises(UsageError, match=says):
        full.correct(ONE, field, value, by="Ode")
    assert (full.reading(REPORT), full.corrections()) == (demo[0], [])


def test_nobody_corrects_and_nobody_takes_back(full, demo):
    number = full.correct(ONE, "act", "demand", by="Ode")
    for act in (
        lambda: full.correct(ONE, "act", "offer", by=" "),
        lambda: full.reject(ONE, by=""),
        lambda: full.withdraw(number, by=""),
    ):
        with pytest.raises(UsageError, match="by: expected who does this"):
            act()
    assert statement(full).act == "demand"


@pytest.mark.parametrize("label", ["absent/s1", f"{REPORT}/s99", "s1", ""])
def test_a_statement_that_is_not_there_is_named(full, label):
    with pytest.raises(UsageError, match=r"no (report|statement) .* in this desk"):
        full.correct(label, "act", "demand", by="Ode")


@given(st.text("ab ", min_size=3, max_size=30), st.data())
def test_a_statement_is_found_again_by_its_own_words(text, data):
    ends = st.integers(1, len(text))
    spans = [
        Span.of(text, *sorted((data.draw(st.integers(0, len(text) - 1)), data.draw(ends)))) for _ in range(3)
    ]
    said = [
        Statement(id=f"s{n}", content=[span], kind="direct", confidence=0.5)
        for n, span in enumerate(spans)
        if span.text
    ]
    for one in said:
        found = Anchor.of(one).find(text, said)
        assert found is not None
        assert found.content == one.content
