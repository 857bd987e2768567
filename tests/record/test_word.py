from hypothesis import given
from hypothesis import strategies as st

from onrecord.record.paragraph import paragraphs
from onrecord.record.word import cut

texts = st.text(st.sampled_from("ab Zé_1'.,“😀\n\u0301"), max_size=60)


@given(texts)
def test_the_words_stand_in_the_text_in_order_and_leave_out_nothing_but_space(text):
    found = cut(text, paragraphs(text))
    assert [text[b:e] for b, e in zip(found.begins, found.ends, strict=True)] == found.words
    assert all(end <= begin for end, begin in zip(found.ends, found.begins[1:], strict=False))
    assert "".join(found.words) == "".join(text.split())


@given(texts)
def test_each_word_stands_in_its_paragraph(text):
    ranges = paragraphs(text)
    found = cut(text, ranges)
    for at, number in enumerate(found.paragraphs):
        begin, end = ranges[number]
        assert begin <= found.begins[at]
        assert found.ends[at] <= end


def test_what_no_range_holds_is_not_cut():
    found = cut("Dorn left. Renske stayed.", [(0, 4), (11, 17)])
    assert (found.words, found.paragraphs) == (["Dorn", "Renske"], [0, 1])


def test_a_word_is_small_if_it_stands_so_somewhere():
    found = cut("Peace or peace, said Dorn.", [(0, 26)])
    assert found.lows[0] == "peace"
    assert found.small == {"or", "peace", "said"}
