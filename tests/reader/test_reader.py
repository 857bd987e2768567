import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.reader import Reader
from onrecord.record.reading import Reading
from onrecord.record.report import LeftOut, Report
from onrecord.record.span import Span


def report(text, **more):
    return Report(id="r", origin="-", text=text, **more)


odd_words = st.sampled_from(
    ["Ana Tolm", "said", "that", "the talks", "“", "”", '"', "'", "‘", "’", "«", "»", "„", "``", "''",
     "\n", "\n\n", "\r\n", "\t", "\f", "\u2028", "\u00a0", "😀", "\U0001f1fa\U0001f1f3", "e\u0301", "שלום",
     "谈" * 600, "x" * 400, "_" * 600, ". ", ", ", "...", "\x00", "according to", "U.S."]
)  # fmt: skip
odd_texts = st.lists(odd_words | st.text(max_size=6), max_size=40).map(" ".join)
tight_texts = st.lists(odd_words, max_size=20).map("".join)


def spans(statement):
    return [s for s in (statement.source, statement.cue, *statement.content) if s]


def assert_grounded(reading):
    given_report = reading.report
    assert [s.id for s in reading.statements] == [f"s{n}" for n in range(1, len(reading.statements) + 1)]
    readable = given_report.readable()
    for statement in reading.statements:
        assert statement.content
        assert 0 <= statement.confidence <= 1
        for span in spans(statement):
            assert span.text == given_report.text[span.begin : span.end] != ""
            assert any(begin <= span.begin < span.end <= end for begin, end in readable)


@settings(max_examples=50)
@given(odd_texts | tight_texts)
def test_every_field_stands_on_characters_of_one_paragraph_whatever_the_text(reader, text):
    assert_grounded(reader.read(report(text)))


@settings(max_examples=25)
@given(st.data())
def test_nothing_is_read_in_headings_and_in_what_is_left_out(reader, data):
    lines = [
        "Ana Tolm said that the talks would go on.",
        "“We stay,” said Ilo Brandt.",
        "“And we wait for them.”",
    ]
    text = "\n".join(data.draw(st.lists(st.sampled_from(lines), min_size=1, max_size=6)))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=4, max_size=4, unique=True)))
    reading = reader.read(
        report(
            text,
            headings=[Span.of(text, cuts[0], cuts[1])],
            left_out=[LeftOut((cuts[2], cuts[3]), text[cuts[2] : cuts[3]], "for a test")],
        )
    )
    assert_grounded(reading)


def test_no_content_is_lengthened_over_what_is_left_out(reader):
    quoted, told = "“We stay,” said Ilo Brandt.", "Ana Tolm said that the talks would go on."
    text = "\n".join((quoted, quoted, "“And we wait for them.”", told, told))
    begin = text.index(told) + len("Ana Tolm said t")
    left_out = [LeftOut((begin, begin + 5), text[begin : begin + 5], "for a test")]
    assert_grounded(reader.read(report(text, headings=[Span.of(text, 0, 1)], left_out=left_out)))


@pytest.mark.parametrize("text", ["", "\n", " \r\n\t ", "...", "“”", "😀", "\x00"])
def test_a_report_without_words_has_no_statements(reader, text):
    assert reader.read(report(text)).statements == []


def test_an_indirect_statement_is_read(reader):
    text = "Foreign Minister Ana Tolm said that the talks would go on."
    (statement,) = reader.read(report(text)).statements
    assert "Ana Tolm" in statement.source.text
    assert statement.cue.text == "said"
    assert "the talks would go on" in statement.content[0].text
    assert statement.kind == "indirect"


@pytest.mark.parametrize("marks", ["“”", '""'])
def test_a_quotation_and_the_one_that_runs_on_are_read(reader, marks):
    opening, closing = marks
    text = (
        f"{opening}The bridge stays closed,{closing} Foreign Minister Ana Tolm said on Monday.\n\n"
        f"{opening}We will wait for the other side to answer us.{closing}\n\nThe ferry left at noon."
    )
    first, second = reader.read(report(text)).statements
    assert "Ana Tolm" in first.source.text
    assert first.content[0].text.rstrip(",") == "The bridge stays closed"
    assert second.source == first.source
    assert second.cue is None
    assert second.content[0].text == "We will wait for the other side to answer us."
    assert (first.kind, second.kind) == ("direct", "direct")


def test_what_the_reporter_tells_is_no_statement(reader):
    assert reader.read(report("The ferry left the harbour of Lomm at noon.")).statements == []


def test_a_long_report_is_read_to_its_end(reader):
    filler = "The ferry left the harbour of Lomm at noon and came back in the evening.\n" * 60
    text = f"{filler}Foreign Minister Ana Tolm said that the talks would go on.\n{filler}"
    said = [s for s in reader.read(report(text)).statements if s.cue and s.cue.text == "said"]
    assert [s.source.text for s in said] == ["Foreign Minister Ana Tolm"]


def test_a_reading_does_not_depend_on_what_was_read_before(reader):
    one = report("“We stay,” said Ilo Brandt.\n“And we wait for them.”")
    before = reader.read(one).to_json()
    reader.read(report("Foreign Minister Ana Tolm said that the talks would go on."))
    assert reader.read(one).to_json() == before


def test_a_reading_goes_through_json(reader):
    reading = reader.read(report("Foreign Minister Ana Tolm said that the talks would go on."))
    assert Reading.from_json(reading.to_json()) == reading


def test_a_reading_does_not_depend_on_the_number_of_threads(reader):
    text = "\n".join(["The council of Lomm said that the ferry had left. “We wait,” its speaker added."] * 30)
    report = Report(id="a", origin="a", text=text)
    assert Reader(threads=2).read(report) == reader.read(report)
