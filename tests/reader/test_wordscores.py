import numpy as np

from onrecord.reader.moves import CONDITIONS, PARTS, TARGETS, WEIGHED
from onrecord.reader.nametags import NAME_TAGS
from onrecord.reader.window import Window
from onrecord.reader.wordscores import WordScores


def test_each_word_has_the_scores_of_the_window_that_reads_it():
    windows = [Window(0, 0, 3, 5), Window(1, 3, 6, 6)]

    def part(window, add):
        rows = np.arange(window.end - window.begin, dtype=np.float32) + add
        return WordScores(
            np.repeat(rows[:, None], NAME_TAGS, 1),
            np.repeat(rows[:, None], 2, 1),
            np.broadcast_to(rows[:, None, None], (len(rows), PARTS, WEIGHED)),
            np.repeat(rows[:, None], CONDITIONS, 1),
            np.repeat(rows[:, None], TARGETS, 1),
        )

    scores = WordScores.of(windows, [part(windows[0], 100), part(windows[1], 200)])
    for array in scores:
        assert array.reshape(6, -1)[:, 0].tolist() == [100, 101, 102, 202, 203, 204]


def test_weights_without_these_heads_say_nothing_of_words():
    assert WordScores.of([Window(0, 0, 3, 3)], [None]) is None
    assert WordScores.of([], []) is None
