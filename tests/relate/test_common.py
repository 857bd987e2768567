from hypothesis import given
from hypothesis import strategies as st

from onrecord.relate.common import Common, at_least, counted, places, rare

stems = st.frozensets(st.sampled_from("abcdefghij"))


@given(st.lists(stems, max_size=12), stems, st.integers(0, 12), st.integers(0, 4))
def test_what_is_counted_at_once_is_what_each_two_have_in_common(there, one, first, aside):
    common, first = Common(there), min(first, len(there))
    counts = counted(common.having(one, first, len(there)))
    shared = [len(one & other) for other in there[first:]]
    for least in range(1, 5):
        assert [*places(at_least(counts, least))] == [at for at, count in enumerate(shared) if count >= least]
    half = common.half(len(one), counts, first, aside)
    assert [*places(half)] == [
        at
        for at, (count, other) in enumerate(zip(shared, there[first:], strict=True))
        if count and 2 * count + aside >= min(len(one), len(other))
    ]
    assert [*places(common.up_to(3, first, len(there)))] == [
        at for at, other in enumerate(there[first:]) if len(other) <= 3
    ]


def test_frequent_words_are_left_out():
    assert list(rare([0b111, 0b101], 2, 3)) == [0b101]
    assert list(rare([0b111], 3, 3)) == [0b111]
