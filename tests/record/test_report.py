from hypothesis import given
from hypothesis import strategies as st

from onrecord.record.report import LeftOut, Report
from onrecord.record.span import Span

TEXT = "Talks stall in Ostreva\nThe talks stalled. Sign up here! They resume on Monday.\nShare this"


def report(text, headings=(), left_out=()):
    return Report(
        id="r",
        origin="-",
        text=text,
        headings=[Span.of(text, *at) for at in headings],
        left_out=[LeftOut(at, text[at[0] : at[1]], "for a test") for at in left_out],
    )


def at(part, text=TEXT):
    begin = text.index(part)
    return begin, begin + len(part)


def readable(given):
    return [given.text[begin:end] for begin, end in given.readable()]


def test_headings_are_passed_over():
    assert readable(report(TEXT, headings=[at("Talks stall in Ostreva")]))[0].startswith("The talks")


def test_a_passage_left_out_cuts_its_paragraph_in_two():
    found = readable(report(TEXT, left_out=[at("Sign up here!")]))
    assert found[1:3] == ["The talks stalled.", "They resume on Monday."]


def test_a_passage_left_out_can_reach_over_several_paragraphs():
    gap = (TEXT.index("stalled"), TEXT.index("this"))
    assert readable(report(TEXT, left_out=[gap])) == ["Talks stall in Ostreva", "The talks", "this"]


def test_passages_that_overlap_are_passed_over_together():
    gaps = [at("talks stalled. Sign up"), at("Sign up here!"), at("stalled")]
    assert readable(report(TEXT, left_out=gaps))[1:3] == ["The", "They resume on Monday."]


def test_white_space_between_two_passages_left_out_is_no_paragraph():
    text = "Read more   Share this\nThe talks resumed."
    found = readable(report(text, left_out=[at("Read more", text), at("Share this", text)]))
    assert found == ["The talks resumed."]


def test_a_report_that_is_left_out_whole_has_nothing_to_read():
    assert readable(report(TEXT, left_out=[(0, len(TEXT))])) == []


def test_a_report_without_headings_is_read_whole():
    assert readable(report(TEXT)) == TEXT.split("\n")


@given(st.data())
def test_no_character_is_read_twice_none_left_out_is_read_and_no_other_is_lost(data):
    text = data.draw(st.text(st.sampled_from("ab \n\r"), max_size=40))
    place = st.integers(0, len(text))
    gaps = data.draw(st.lists(st.tuples(place, place).map(sorted).map(tuple).filter(lambda g: g[0] < g[1])))
    left_out = {i for begin, end in gaps for i in range(begin, end)}
    read = [i for begin, end in report(text, left_out=gaps).readable() for i in range(begin, end)]
    assert read == sorted(set(read) - left_out)
    assert {i for i, char in enumerate(text) if not char.isspace()} - left_out <= set(read)
