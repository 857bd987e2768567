from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.unclosed import unclosed
from onrecord.record.paragraph import paragraphs


def read(text):
    return [text[slice(*r)] for r in unclosed(text, paragraphs(text))]


def test_a_quotation_goes_on_to_its_closing_mark():
    text = "Orlane wrote: “We wait.\n\nThe river is ice.\n\nWe go in May.” Nobody answered.\n\nSnow fell."
    assert read(text) == ["The river is ice.", "We go in May."]


def test_an_opening_mark_that_is_repeated_is_left_to_its_own_paragraph():
    assert read("“We wait.\n\n“The river is ice.”\n\nSnow fell.") == []


def test_a_stray_opening_mark_takes_nothing():
    assert read("“We wait.\n\nSnow fell.\n\nThe ferry left.") == []
    assert read('“We wait.\n\nSnow fell, and "nobody" came.\n\nIt was “late”.') == []


@given(st.text(alphabet='a.“”«»"\n', max_size=80))
def test_one_range_a_paragraph_at_most_and_within_it(text):
    found, ranges = paragraphs(text), unclosed(text, paragraphs(text))
    homes = [n for b, e in ranges for n, (first, last) in enumerate(found) if first <= b < e <= last]
    assert len(homes) == len(ranges) == len(set(homes))
