from hypothesis import given
from hypothesis import strategies as st

from onrecord.relate.interval import Interval

numbers = st.floats(0, 1e12, allow_subnormal=False)  # half of the least one is nothing
positive = st.floats(1e-6, 1e12)


def interval(ends):
    return Interval(min(ends), max(ends))


intervals = st.tuples(numbers, numbers).map(interval)
wholes = st.tuples(positive, positive).map(interval)


def within(one, number):
    return one.overlaps(Interval(number, number))


@given(intervals, intervals)
def test_overlap_goes_both_ways(one, other):
    assert one.overlaps(other) == other.overlaps(one)
    assert one.overlaps(one)


@given(intervals, wholes, st.floats(0, 1), st.floats(0, 1))
def test_the_result_holds_what_any_inputs_give(one, other, here, there):
    a = one.low + here * (one.high - one.low)
    b = other.low + there * (other.high - other.low)
    assert within(one.plus(other), a + b)
    assert within(one.scaled(other), a * b)
    assert within(one.over(other), a / b)


@given(intervals, positive)
def test_scaled_and_back_is_the_same(one, factor):
    back = one.scaled(Interval(factor, factor)).over(Interval(factor, factor))
    assert back.overlaps(one)
    assert abs((back.high - back.low) - (one.high - one.low)) <= 1e-6 * max(one.high, 1.0)


@given(intervals, intervals, intervals)
def test_what_overlaps_a_part_overlaps_the_whole(one, other, third):
    whole = Interval(min(one.low, other.low), max(one.high, other.high))
    assert not one.overlaps(third) or whole.overlaps(third)


def test_no_upper_end():
    least = Interval(15, float("inf"))
    assert least.overlaps(Interval(20, 30))
    assert not least.overlaps(Interval(12, 12))
