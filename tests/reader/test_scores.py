import numpy as np

from onrecord.reader.scores import Links, ReportScores, WindowScores
from onrecord.reader.tags import TAGS
from onrecord.reader.window import Window

WINDOWS = [Window(0, 0, 3, 5), Window(1, 3, 6, 6)]


def part(window, add):
    """Scores that tell their window and place: `add` + row, and + 10 a column."""
    size = window.end - window.begin
    rows = np.arange(size, dtype=np.float32)[:, None] + add
    columns = 10 * np.arange(size + 1, dtype=np.float32)
    return WindowScores(
        np.repeat(rows, TAGS, 1), links(rows + columns[:-1]), links(rows + columns[1:]), rows[:, 0]
    )


def links(scores):
    """Links that have these scores."""
    return Links(scores, np.eye(len(scores), dtype=np.float32), np.zeros(3, np.float32))


SCORES = ReportScores.of(WINDOWS, [part(WINDOWS[0], 100), part(WINDOWS[1], 200)])


def test_each_word_has_the_tags_of_the_window_that_reads_it():
    assert SCORES.tags[:, 0].tolist() == [100, 101, 102, 202, 203, 204]


def test_the_links_of_a_content_are_the_mean_of_its_words_in_their_window():
    begin, scores = SCORES.cues((3, 5))
    assert begin == 1
    assert scores.tolist() == [202.5 + 10 * at for at in range(5)]


def test_the_links_of_a_cue_are_told_from_that_it_has_no_source():
    begin, none, scores = SCORES.sources(4)
    assert (begin, none) == (1, 203)
    assert scores.tolist() == [213 + 10 * at for at in range(5)]


def test_a_content_that_runs_out_of_its_window_is_judged_by_the_words_inside():
    begin, scores = SCORES.cues((2, 6))
    assert begin == 0
    assert scores[0] == np.mean([102, 103, 104])


def test_a_report_without_windows_has_no_words():
    assert ReportScores.of([], []).tags.shape == (0, TAGS)


def test_words_that_are_near_score_each_other_by_their_distance_too():
    features = np.zeros((4, 2), np.float32)
    near = Links(features, features, np.array([1, 2, 4, 8, 16], np.float32))
    assert near.mean(1, 2).tolist() == [2, 4, 8, 16]
    assert near.mean(0, 2).tolist() == [3, 6, 12, 16]
