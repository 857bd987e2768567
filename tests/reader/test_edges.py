import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.edges import tidy


def tidied(text, quoted=False):
    begin, end = tidy(text, 0, len(text), quoted)
    return text[begin:end]


@pytest.mark.parametrize(
    "text",
    ['"we stay"', "“we stay”", "‘we stay’", "'we stay'", "«we stay»", "»we stay«", "„we stay“", "``we stay''",
     "''we stay''", "`we stay'", "“‘we stay’”"],
)  # fmt: skip
def test_quotation_marks_around_the_whole_are_left_out(text):
    assert tidied(text, quoted=True) == "we stay"


@pytest.mark.parametrize(
    "text", ["“we stay", "we stay”", '"we stay', 'we stay"', "we stay,''", "«we stay", "'we stay"]
)
def test_a_mark_whose_partner_is_not_inside_is_left_out(text):
    assert tidied(text, quoted=True) == "we stay"


@pytest.mark.parametrize(
    "text",
    ["“a little late” for the bridge", "that the bridge is “closed”", '"closed" or "nearly closed"',
     "“closed”, they say, “for good”", "it's 'closed'", "``closed'' for good",
     "''closed'' for good", "it's ''closed''", "''closed,'' they say, ''for good''"],
)  # fmt: skip
def test_a_mark_whose_partner_stands_inside_stays(text):
    assert tidied(text, quoted=True) == text


def test_the_marks_of_a_quotation_in_a_quotation_stay():
    assert tidied("“‘No’ is all we heard”", quoted=True) == "‘No’ is all we heard"


@pytest.mark.parametrize("text", ["“We stay.”", "We stay.”", "We stay.", "“We stay."])
def test_the_stop_of_the_speaker_stays(text):
    assert tidied(text, quoted=True) == "We stay."


@pytest.mark.parametrize("text", ["“Who stays?”", "“Stay!”", "“We would stay, but …”", "“We would stay...”"])
def test_the_speakers_question_call_and_silence_stay(text):
    assert tidied(text, quoted=True) == text[1:-1]


@pytest.mark.parametrize(
    "text", ["that they stay.", "that they stay,", "that they stay;", "that they stay —"]
)
def test_the_reporters_punctuation_goes(text):
    assert tidied(text) == "that they stay"


def test_the_stop_after_a_quotation_is_the_reporters():
    assert tidied("the bridge is “closed”.", quoted=True) == "the bridge is “closed”"


@pytest.mark.parametrize("text", ["of the U.S.", "at 5 p.m.", "of the U.S.,", "“of the U.S.”"])
def test_the_stop_of_an_abbreviation_stays(text):
    assert tidied(text).endswith(("U.S.", "p.m."))


@pytest.mark.parametrize("text", ["“...and then we left”", "“… and then we left”"])
def test_the_dots_that_a_quotation_begins_with_stay(text):
    assert tidied(text, quoted=True) == text[1:-1]


@pytest.mark.parametrize(
    "text",
    ["about 412 sq km (159 sq miles)", "(at least) two bridges", "$5m for the bridge", "up by 40%",
     ".5 percent", "-5 degrees", "–5 degrees", "[the bridge] is closed", "closed [for good]", "#bridges",
     "a loan of 40€"],
)  # fmt: skip
def test_signs_that_carry_meaning_stay_at_the_edges(text):
    assert tidied(text) == text


@pytest.mark.parametrize("text", ["", " ", "“”", '"', "''", "—", "“…”", ".,;"])
def test_nothing_but_marks_and_stops_leaves_nothing(text):
    assert tidied(text) == ""


odd = st.lists(
    st.sampled_from(["``", "''", *"\"“”„«»‘’'` .…?,—-(", "s", "U.S.", "5", "😀"]), max_size=20
).map("".join)


@given(odd, odd, odd, st.booleans())
def test_only_marks_stops_and_white_space_are_left_out(before, text, after, quoted):
    whole = before + text + after
    begin, end = tidy(whole, len(before), len(before) + len(text), quoted)
    assert len(before) <= begin <= end <= len(before) + len(text)
    gone = whole[len(before) : begin] + whole[end : len(before) + len(text)]
    assert not any(char.isalnum() or char in "(😀" for char in gone)


@given(odd, st.booleans())
def test_what_is_tidy_stays_as_it_is(text, quoted):
    once = tidy(text, 0, len(text), quoted)
    assert tidy(text, *once, quoted) == once
