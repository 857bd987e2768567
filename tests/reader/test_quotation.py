import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.quotation import quotations


def quoted(text):
    return [text[begin:end] for begin, end in quotations(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We stay," said Ilo Brandt, "and we wait."', ["We stay,", "and we wait."]),
        ("“We stay,” said Ilo Brandt.", ["We stay,"]),
        ("«Nous restons», dit Ilo Brandt.", ["Nous restons"]),
        ("« Nous restons », dit Ilo Brandt.", [" Nous restons "]),
        ("»Wir bleiben«, sagte Ilo Brandt.", ["Wir bleiben"]),
        ("„Wir bleiben“, sagte Ilo Brandt.", ["Wir bleiben"]),
        ("„Zostajemy”, mówi Ilo Brandt.", ["Zostajemy"]),
        ("``We stay,'' said Ilo Brandt.", ["We stay,"]),
        ('``We stay," said Ilo Brandt.', ["We stay,"]),
        ("‘We stay,’ said Ilo Brandt.", ["We stay,"]),
        ("'We stay,' said Ilo Brandt.", ["We stay,"]),
        ("the so-called 'rebels' of Lomm", ["rebels"]),
    ],
)
def test_marks_of_every_make_are_known(text, expected):
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'It isn't over,' she said, 'and we don't stop.'", ["It isn't over,", "and we don't stop."]),
        ("‘It isn’t over,’ she said.", ["It isn’t over,"]),
        ("'The ministers' offer stands,' she said.", ["The ministers' offer stands,"]),
        ("‘We told the ministers’ aides,’ she said.", ["We told the ministers’ aides,"]),
        ("The 'rebels' refused the ministers' offer.", ["rebels"]),
        ("The 'rebels' fought and 'won.'", ["rebels", "won."]),
    ],
)
def test_apostrophes_do_not_end_a_single_quotation(text, expected):
    assert quoted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the ministers' offer and the rebels' reply",
        "It isn't what the ministers' aides don't want.",
        "In the '90s the ministers' offer stood.",
        "In the ‘90s the ministers’ offer stood.",
        "rock 'n' roll",
        "'Tis what the ministers' aides wanted.",
        "'We stay, said Ilo Brandt.",
    ],
)
def test_an_apostrophe_opens_nothing(text):
    assert quoted(text) == []


@pytest.mark.parametrize(
    "text",
    ["He is 5'11\" tall.", "He is 5'11\", and she is 6'2\".", "a 5'11\"-tall guard", 'a 40" and a 50" gun'],
)
def test_feet_and_inches_open_nothing(text):
    assert quoted(text) == []


def test_a_quotation_after_inches_is_found():
    assert quoted('The guard, 5\'11", said "no" twice.') == ["no"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“She told us ‘no’ twice,” he said.", "She told us ‘no’ twice,"),
        ("\"She told us 'no' twice,\" he said.", "She told us 'no' twice,"),
        ("‘She told us “no” twice,’ he said.", "She told us “no” twice,"),
        ("«She told us “no” twice», he said.", "She told us “no” twice"),
    ],
)
def test_of_nested_quotations_the_outermost_counts(text, expected):
    assert quoted(text) == [expected]


@pytest.mark.parametrize("mark", ["“", '"', "«", "„", "``"])
def test_a_double_quotation_that_is_not_closed_runs_to_the_end_of_the_paragraph(mark):
    assert quoted(f"He said: {mark}We stay. We wait.") == ["We stay. We wait."]


def test_a_single_mark_that_is_never_closed_hides_no_later_quotation():
    assert quoted("'Yes' and 'perhaps, then \"no\" again") == ["Yes", "no"]


@pytest.mark.parametrize("text", ['""', "“”", '"', "''", "“", "nothing quoted here"])
def test_empty_quotations_are_none(text):
    assert quoted(text) == []


def test_a_single_quotation_can_run_over_the_lines_of_a_wrapped_paragraph():
    assert quoted("'We stay\nand we wait,' she said.") == ["We stay\nand we wait,"]


def test_only_the_given_paragraph_is_looked_at():
    text = "“One.\n\nTwo “three” four.\n\nfive”"
    begin = text.index("Two")
    assert quotations(text, begin, text.index("\n\nfive")) == [(begin + 5, begin + 10)]


@pytest.mark.parametrize("text", ["'a " * 20_000, "'as' as " * 5_000, "'as " + "as' " * 10_000 + "a.'"])
def test_a_text_full_of_apostrophes_takes_no_time_to_speak_of(text):
    begun = time.process_time()
    quotations(text, 0, len(text))
    assert time.process_time() - begun < 5


marks = st.sampled_from(["``", "''", *"\"“”„«»‘’'`"])
paragraphs = st.lists(marks | st.sampled_from([" ", "s", "No", "5", ".", ",", "é", "😀"]), max_size=40).map(
    "".join
)


@given(paragraphs, paragraphs, paragraphs)
def test_ranges_are_apart_in_order_inside_the_paragraph_and_without_their_marks(before, text, after):
    begin, end = len(before) + 1, len(before) + 1 + len(text)
    at = begin
    for first, last in quotations(f"{before}\n{text}\n{after}", begin, end):
        assert at < first < last <= end
        at = last
