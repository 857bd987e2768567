import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.events.world import KNOWN

from onrecord.events.cut import LONGEST, sentences


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Tolmar left. Vesk stayed.", ["Tolmar left. ", "Vesk stayed."]),
        ("Gen. Okar met Mr. Dorn. He left.", ["Gen. Okar met Mr. Dorn. ", "He left."]),
        ("The U.S. Senate met; it voted.", ["The U.S. Senate met; ", "it voted."]),
        ("“We met.” She left.", ["“We met.” ", "She left."]),
    ],
)
def test_sentences_end_at_stops_that_are_no_abbreviations(text: str, wanted: list[str]):
    assert [text[begin:end] for begin, end in sentences(text, 0, len(text))] == wanted


@given(st.text(alphabet="aB .?!;”\n", max_size=60).map(lambda part: part * 50))
def test_the_sentences_together_are_the_text_and_none_is_too_long(text: str):
    pieces = [text[begin:end] for begin, end in sentences(text, 0, len(text))]
    assert "".join(pieces) == text
    assert all(0 < len(piece) <= LONGEST for piece in pieces)


def test_a_dateline_is_no_part_of_the_sentence_behind_it():
    from onrecord.events import events
    from onrecord.record.reading import Reading
    from onrecord.record.report import Report
    from onrecord.record.span import Span

    text = "LANTHE, May 13 (Karsk News) - Tolmar attacked Vesk."
    for dateline, wanted in ((None, "13 (Karsk News) - Tolmar attacked Vesk"), (27, "Tolmar attacked Vesk")):
        report = Report(id="r", origin="r", text=text, dateline=dateline and Span.of(text, 0, dateline))
        (event,) = events(Reading(report=report), KNOWN).events
        assert text[slice(*event.span)] == wanted
