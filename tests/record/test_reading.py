import json
from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.record.actor import Actor, ActorName
from onrecord.record.check import Check
from onrecord.record.disagreement import Disagreement
from onrecord.record.event import Event, EventType
from onrecord.record.measure import Measure, Modifier
from onrecord.record.place import Place
from onrecord.record.reading import Reading
from onrecord.record.report import LeftOut, PublishedFrom, Report
from onrecord.record.span import Span
from onrecord.record.statement import Act, Grade, Kind, Statement
from onrecord.record.time import Time, TimeType

# The contract: `onrecord read --json` has these keys, whatever the report.
KEYS = {
    "reading": "report statements actors times measures places events disagreements",
    "report": "id origin title published published_from updated outlet url canonical_url authors language"
    " text headings standfirst dateline left_out corrections",
    "statement": "id source cue content kind parent speaker party grade act issues target conditions made_on"
    " place channel confidence act_confidence",
    "actor": "id name kind roles party mentions details",
    "time": "span text type value mod checks",
    "measure": "span text value low high unit modifier of asserted_by checks",
    "check": "kind computed inputs verdict",
    "place": "span text name country unit latitude longitude near",
    "event": "span text type trigger on place actors recipients statement mentions",
    "disagreement": "between kind about",
    "left out": "span text reason",
    "span": "text span",
    "name": "actor name",
}

odd = st.sampled_from(
    ["", "e\u0301", "😀", "\U0001f1fa\U0001f1f3", "שלום", "\u202eabc", "\x00", "\u2028", '"\\']
)
texts = st.lists(odd | st.text(max_size=8), max_size=4).map("".join)
perhaps = st.none() | texts
numbers = st.none() | st.floats(allow_nan=False, allow_infinity=False)
ranges = st.tuples(st.integers(0, 10**6), st.integers(0, 10**6))
spans = st.builds(Span, texts, ranges)
names = st.builds(ActorName, texts, texts)


def several(strategy):
    return st.lists(strategy, max_size=2)


def built(kind, /, **fields):
    """Every field of `kind` given, so that no default hides one that is lost on the way."""
    assert set(fields) == {f.name for f in msgspec.structs.fields(kind)}
    return st.builds(kind, **fields)


reports = built(
    Report, id=texts, origin=texts, title=perhaps, published=perhaps,
    published_from=st.none() | st.sampled_from(PublishedFrom.__args__), updated=perhaps, outlet=perhaps,
    url=perhaps, canonical_url=perhaps, authors=several(texts), language=perhaps, text=texts,
    headings=several(spans), standfirst=st.none() | spans, dateline=st.none() | spans,
    left_out=several(st.builds(LeftOut, ranges, texts, texts)), corrections=several(spans),
)  # fmt: skip
statements = built(
    Statement, id=texts, source=st.none() | spans, cue=st.none() | spans, content=several(spans),
    kind=st.sampled_from(Kind.__args__), parent=perhaps, speaker=st.none() | names, party=perhaps,
    grade=st.none() | st.sampled_from(Grade.__args__), act=st.none() | st.sampled_from(Act.__args__),
    issues=several(texts), target=st.none() | names, conditions=several(spans), made_on=perhaps,
    place=perhaps, channel=perhaps, confidence=st.floats(0, 1), act_confidence=st.none() | st.floats(0, 1),
)  # fmt: skip
actors = built(
    Actor,
    id=texts,
    name=texts,
    kind=texts,
    roles=several(texts),
    party=perhaps,
    mentions=several(spans),
    details=several(spans),
)
checks = built(Check, kind=texts, computed=texts, inputs=several(texts), verdict=texts)
times = built(
    Time, span=ranges, text=texts, type=st.sampled_from(TimeType.__args__), value=perhaps, mod=perhaps,
    checks=several(checks).map(tuple),
)  # fmt: skip
measures = built(
    Measure, span=ranges, text=texts, value=numbers, low=numbers, high=numbers, unit=perhaps,
    modifier=st.none() | st.sampled_from(Modifier.__args__), of=perhaps, asserted_by=perhaps,
    checks=several(checks),
)  # fmt: skip
places = built(
    Place, span=ranges, text=texts, name=texts, country=perhaps, unit=perhaps, latitude=numbers,
    longitude=numbers, near=st.none() | ranges,
)  # fmt: skip
events = built(
    Event, span=ranges, text=texts, type=st.sampled_from(get_args(EventType)), trigger=spans, on=perhaps,
    place=perhaps, actors=several(texts), recipients=several(texts), statement=perhaps,
    mentions=several(spans),
)  # fmt: skip
disagreements = built(Disagreement, between=st.tuples(texts, texts), kind=texts, about=texts)
readings = built(
    Reading, report=reports, statements=several(statements), actors=several(actors), times=several(times),
    measures=several(measures), places=several(places), events=several(events),
    disagreements=several(disagreements),
)  # fmt: skip


@given(readings)
def test_a_reading_comes_back_from_its_json_as_it_was(reading):
    assert Reading.from_json(reading.to_json()) == reading
    assert Reading.from_json(reading.to_json().encode()) == reading


@given(readings)
def test_a_reading_is_one_line_that_any_json_reader_takes(reading):
    line = reading.to_json()
    assert "\n" not in line
    assert json.loads(line)["report"]["text"] == reading.report.text


def keys(kind):
    return set(KEYS[kind].split())


def assert_keys(found, kind):
    for one in found if isinstance(found, list) else [found]:
        assert one is None or set(one) == keys(kind)


@given(readings)
def test_the_keys_are_those_of_the_contract(reading):
    row = json.loads(reading.to_json())
    assert_keys(row, "reading")
    assert_keys(row["report"], "report")
    assert_keys(row["report"]["headings"], "span")
    assert_keys(row["report"]["left_out"], "left out")
    for kind in ("statement", "actor", "time", "measure", "place", "event", "disagreement"):
        assert_keys(row[f"{kind}s"], kind)
    for statement in row["statements"]:
        for name in ("source", "cue", "content", "conditions"):
            assert_keys(statement[name], "span")
        assert_keys([statement["speaker"], statement["target"]], "name")
    for name in ("mentions", "details"):
        assert_keys([span for actor in row["actors"] for span in actor[name]], "span")
    checked = [*row["measures"], *row["times"]]
    assert_keys([check for one in checked for check in one["checks"]], "check")


def test_what_a_report_does_not_give_is_null_or_empty():
    row = json.loads(Reading(report=Report(id="r", origin="-", text="")).to_json())
    assert row["report"] == {
        "id": "r", "origin": "-", "title": None, "published": None, "outlet": None, "url": None,
        "language": None, "text": "", "headings": [], "left_out": [],
        # beside what the design fixes: what a page tells of itself
        "published_from": None, "updated": None, "canonical_url": None, "authors": [], "standfirst": None,
        "dateline": None, "corrections": [],
    }  # fmt: skip
    assert {name for name, value in row.items() if value == []} == keys("reading") - {"report"}


def test_a_span_is_written_as_its_text_and_its_two_offsets():
    span = Span.of("The envoy 😀 left", 10, 11)
    assert json.loads(msgspec.json.encode(span)) == {"text": "😀", "span": [10, 11]}


@pytest.mark.parametrize("line", ["", "{}", "[]", '{"report": {"id": 1}}', "no JSON at all"])
def test_what_is_no_reading_is_refused(line):
    with pytest.raises(msgspec.DecodeError):
        Reading.from_json(line)


def test_an_act_that_the_guidelines_do_not_know_is_refused():
    reading = Reading(
        report=Report(id="r", origin="-", text=""),
        statements=[Statement(id="s1", content=[], kind="direct", act="offer", confidence=1)],
    )
    with pytest.raises(msgspec.ValidationError):
        Reading.from_json(reading.to_json().replace('"offer"', '"shrug"'))
