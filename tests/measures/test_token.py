from hypothesis import given
from hypothesis import strategies as st

from onrecord.measures.token import _TOKEN, Tokens
from onrecord.record.paragraph import paragraphs

TEXT = st.text(st.sampled_from("abcE²½é_$€,.' -\n01239\u0301“"), max_size=60)


@given(TEXT)
def test_a_paragraph_without_figures_is_cut_like_one_with_them(text):
    ranges = paragraphs(text)
    tokens = Tokens.of(text, ranges)
    cut = [match for begin, end in ranges for match in _TOKEN.finditer(text, begin, end)]
    assert tokens.words == [match[0] for match in cut]
    assert list(zip(tokens.begins, tokens.ends, strict=True)) == [match.span() for match in cut]
