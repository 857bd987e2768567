import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.record.paragraph import paragraphs

WRAPPED = """\
OSTREVA, March 3 -- The council of Ostreva met for a third day without
agreeing on who should hold the bridge at Lomm, and the delegates left
by the side door.

"We will be back on Monday," said Ilo Brandt, who leads the delegation
of the southern districts, and he asked the press to be patient for a
few more days.

The bridge stays closed.
"""


def texts(text):
    return [text[begin:end] for begin, end in paragraphs(text)]


def test_each_line_is_a_paragraph():
    assert texts("One sentence.\nAnother one.\n\nA third.") == ["One sentence.", "Another one.", "A third."]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_system_divide_paragraphs(end):
    assert texts(f"One.{end}Two.{end}{end}Three.{end}") == ["One.", "Two.", "Three."]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_wrapped_lines_belong_together_up_to_the_blank_line(end):
    found = texts(WRAPPED.replace("\n", end))
    assert [p.split()[0] for p in found] == ["OSTREVA,", '"We', "The"]
    assert found[1].endswith("few more days.")


def test_a_blank_line_with_spaces_on_it_divides_wrapped_text_too():
    assert len(texts(WRAPPED.replace("\n\n", "\n \t\n"))) == 3


def test_lines_of_different_lengths_are_paragraphs_in_spite_of_blank_lines():
    text = "Short.\nThis line, on the other hand, is a good deal longer than the first.\n\n" * 4
    assert len(texts(text)) == 8


def test_long_lines_are_paragraphs_though_all_of_them_are_long():
    line = "The delegates of Ostreva and of Lomm met again. " * 10
    assert len(texts(f"{line}\n{line}\n\n{line}\n{line}\n{line}\n\n{line}")) == 6


def test_two_wrapped_lines_are_enough_where_none_ends_a_sentence():
    wrapped = "The last of the three cranes in the free port was taken\ndown on Tuesday.\n\nNobody"
    more = " has said where the cranes will stand in the spring, or\nwho owns them."
    assert len(paragraphs(wrapped + more)) == 2
    assert len(paragraphs((wrapped + more).replace("port was taken", "port are down."))) == 4


def test_a_text_on_a_single_line_is_one_paragraph():
    assert texts("The bridge stays closed.") == ["The bridge stays closed."]


def test_white_space_around_a_paragraph_is_no_part_of_it():
    assert texts(" \t One. \u00a0\n\f\nTwo.\f") == ["One.", "Two."]


@pytest.mark.parametrize("text", ["", "\n", " \r\n\t\n\f"])
def test_a_text_without_words_has_no_paragraphs(text):
    assert paragraphs(text) == []


@given(st.text(st.sampled_from('ab. \t\r\n\f\u00a0\u2028"😀'), max_size=200) | st.text(max_size=200))
def test_paragraphs_are_in_order_and_leave_out_nothing_but_white_space(text):
    at = 0
    for begin, end in paragraphs(text):
        assert not text[at:begin].strip()
        assert text[begin:end] == text[begin:end].strip() != ""
        at = end
    assert not text[at:].strip()
