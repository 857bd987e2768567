from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.window import READING, Room, windows

LIMIT, BEFORE, AFTER = READING


def report(*paragraphs):
    """Sizes and paragraph numbers of paragraphs, each given as the sizes of its words."""
    sizes = [size for paragraph in paragraphs for size in paragraph]
    return sizes, [number for number, paragraph in enumerate(paragraphs) for _ in paragraph]


paragraphs = st.lists(st.lists(st.integers(1, 40), min_size=1, max_size=60), max_size=12)
huge = st.lists(st.lists(st.integers(1, 2 * LIMIT), min_size=1, max_size=8), max_size=8)


@given(paragraphs | huge)
def test_each_word_is_read_once_and_in_order(given_paragraphs):
    sizes, numbers = report(*given_paragraphs)
    read = [at for window in windows(sizes, numbers) for at in range(window.first, window.last)]
    assert read == list(range(len(sizes)))


@given(paragraphs | huge)
def test_a_window_keeps_to_the_limit_unless_it_reads_one_word_that_is_longer(given_paragraphs):
    sizes, numbers = report(*given_paragraphs)
    for window in windows(sizes, numbers):
        assert sum(sizes[window.begin : window.end]) <= LIMIT or window.last - window.first == 1


@given(paragraphs)
def test_what_is_read_is_seen_with_as_many_neighbours_as_there_is_room_for(given_paragraphs):
    sizes, numbers = report(*given_paragraphs)
    for begin, first, last, end in windows(sizes, numbers):
        assert begin <= first < last <= end
        assert sum(sizes[begin:first]) <= BEFORE < sum(sizes[max(begin - 1, 0) : first]) or begin == 0
        assert sum(sizes[last:end]) <= AFTER < sum(sizes[last : end + 1]) or end == len(sizes)


@given(paragraphs)
def test_a_paragraph_is_cut_only_where_it_is_too_long_for_a_window(given_paragraphs):
    sizes, numbers = report(*given_paragraphs)
    room = LIMIT - BEFORE - AFTER
    ends = list(accumulate(len(paragraph) for paragraph in given_paragraphs))
    cut = {numbers[w.last - 1] for w in windows(sizes, numbers) if w.last not in ends}
    assert all(sum(given_paragraphs[number]) > room for number in cut)


def test_short_paragraphs_share_a_window():
    assert len(windows(*report([1] * 50, [1] * 50, [1] * 50))) == 1


def test_a_paragraph_that_does_not_fit_any_more_begins_the_next_window():
    first, second = windows(*report([1] * 300, [1] * 100), Room(384, 48, 32))
    assert first == (0, 0, 300, 332)
    assert second == (252, 300, 400, 400)


def test_the_first_window_can_be_shortened():
    cut = windows(*report(*[[1] * 20] * 30), first_budget=50)
    assert cut[0].last == 40
    assert all(before.last == after.first for before, after in pairwise(cut))


def test_no_words_need_no_window():
    assert windows([], []) == []


def test_a_window_is_never_more_than_the_encoder_takes():
    assert READING.limit <= 510
