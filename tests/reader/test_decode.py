import numpy as np

from onrecord.reader.decode import Attribution, Decoder
from onrecord.reader.marginals import marginals
from onrecord.reader.scores import Links, ReportScores, WindowScores
from onrecord.reader.tags import BEGIN, INSIDE, OUTSIDE, TAGS
from onrecord.reader.viterbi import best_tags
from onrecord.reader.window import Window
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs

FREE = np.zeros((TAGS, TAGS), np.float32)
TEXT = "Tolm said they stay. Brandt denied it.\nHe left."
#       0    1    2    3   4 5      6      7 8 9  10  11
FOUND = words(TEXT, paragraphs(TEXT))
COUNT = len(FOUND)


def tag_scores(**spans):
    """Scores of a network that is sure of the spans of each role."""
    tags = np.zeros((COUNT, TAGS), np.float32)
    tags[:, OUTSIDE] = 5
    for role, ranges in spans.items():
        for begin, end in ranges:
            tags[begin:end, INSIDE[role]] = 10
            tags[begin, BEGIN[role]] = 20
    return tags


def links(given):
    """Scores of a network that is sure of the links `{word: word}`."""
    scores = np.zeros((COUNT, COUNT), np.float32)
    for word, other in given.items():
        scores[word, other] = 20
    return Links(scores, np.eye(COUNT, dtype=np.float32), np.zeros(3, np.float32))


def decode(tags, to_cue=None, to_source=None):
    """The attributions of one window over the whole; source 0 is none, source n + 1 the one at word n."""
    to_source = to_source or {}
    none = np.zeros(COUNT, np.float32)
    none[[word for word, other in to_source.items() if other == 0]] = 20
    sources = links({word: other - 1 for word, other in to_source.items() if other})
    part = WindowScores(tags, links(to_cue or {}), sources, none)
    scores = ReportScores.of([Window(0, 0, COUNT, COUNT)], [part])
    tagged = (scores.tags, FREE, np.asarray(FOUND.places, bool))
    return Decoder(scores, best_tags(*tagged), marginals(*tagged), FOUND).attributions()


def found(*given):
    return [(a.source, a.cue, a.content) for a in decode(*given)]


def test_content_goes_to_the_cue_that_its_words_point_at_and_the_cue_to_its_source():
    tags = tag_scores(source=[(0, 1), (5, 6)], cue=[(1, 2), (6, 7)], content=[(2, 4), (7, 8)])
    assert found(tags, {2: 1, 3: 1, 7: 6}, {1: 1, 6: 6}) == [
        ((0, 1), (1, 2), [(2, 4)]),
        ((5, 6), (6, 7), [(7, 8)]),
    ]


def test_several_stretches_can_belong_to_one_cue():
    tags = tag_scores(source=[(0, 1)], cue=[(1, 2)], content=[(2, 4), (7, 8)])
    assert found(tags, {2: 1, 3: 1, 7: 1}, {1: 1}) == [((0, 1), (1, 2), [(2, 4), (7, 8)])]


def test_the_words_of_a_content_decide_together():
    tags = tag_scores(cue=[(1, 2), (6, 7)], content=[(2, 5)])
    assert found(tags, {2: 6, 3: 1, 4: 1}) == [(None, (1, 2), [(2, 5)])]


def test_a_cue_without_content_attributes_nothing():
    tags = tag_scores(source=[(0, 1)], cue=[(1, 2), (6, 7)], content=[(7, 8)])
    assert found(tags, {7: 6}, {1: 1}) == [(None, (6, 7), [(7, 8)])]


def test_content_that_points_nowhere_attributes_nothing():
    assert found(tag_scores(cue=[(1, 2)], content=[(2, 4)])) == []


def test_a_word_outside_every_span_that_a_content_points_at_becomes_its_cue():
    assert found(tag_scores(content=[(2, 4)]), {2: 1, 3: 1}) == [(None, (1, 2), [(2, 4)])]


def test_a_word_outside_every_span_that_a_cue_points_at_becomes_its_source():
    tags = tag_scores(cue=[(1, 2)], content=[(2, 4)])
    assert found(tags, {2: 1, 3: 1}, {1: 1}) == [((0, 1), (1, 2), [(2, 4)])]


def test_a_cue_can_have_no_source():
    tags = tag_scores(source=[(0, 1)], cue=[(1, 2)], content=[(2, 4)])
    assert found(tags, {2: 1, 3: 1}, {1: 0}) == [(None, (1, 2), [(2, 4)])]


def test_a_source_stands_in_the_paragraph_of_its_cue():
    tags = tag_scores(source=[(9, 10)], cue=[(1, 2)], content=[(2, 4)])
    assert found(tags, {2: 1, 3: 1}, {1: 10}) == [(None, (1, 2), [(2, 4)])]


def test_a_link_to_the_middle_of_a_source_means_the_whole_of_it():
    tags = tag_scores(source=[(5, 7)], cue=[(7, 8)], content=[(2, 4)])
    assert found(tags, {2: 7, 3: 7}, {7: 7}) == [((5, 7), (7, 8), [(2, 4)])]


def test_no_content_runs_from_one_paragraph_into_the_next():
    tags = tag_scores(cue=[(1, 2)], content=[(7, COUNT)])
    content = found(tags, dict.fromkeys(range(7, COUNT), 1))[0][2]
    assert content[0] == (7, 9)
    assert not any(begin < 9 < end for begin, end in content)


def test_no_word_plays_two_roles():
    tags = tag_scores(source=[(0, 1)], cue=[(1, 2)], content=[(2, 4), (5, 8)])
    for first, second in [(0, 2), (4, 5), (9, 9)]:
        attributions = decode(
            tags, {2: first, 3: first, 5: second, 6: second, 7: second}, {first: second + 1}
        )
        spans = [s for a in attributions for s in (a.source, a.cue, *a.content) if s]
        taken = [at for span in set(spans) for at in range(*span)]
        assert len(taken) == len(set(taken))


def test_the_signs_are_high_where_tags_and_links_are_sure_and_lower_where_one_is_not():
    tags = tag_scores(source=[(0, 1)], cue=[(1, 2), (6, 7)], content=[(2, 4)])
    (sure,) = decode(tags, {2: 1, 3: 1}, {1: 1})
    (unsure_link,) = decode(tags, {2: 1, 3: 6}, {1: 1})
    (unsure_source,) = decode(tags, {2: 1, 3: 1})
    tags[1] /= 100
    (unsure_cue,) = decode(tags, {2: 1, 3: 1}, {1: 1})
    assert min(sure.signs) > 0.98
    assert 0 < unsure_link.signs.link < 0.6 < unsure_link.signs.cue
    assert 0 < unsure_source.signs.source < 0.6 < unsure_source.signs.link
    assert 0 < unsure_cue.signs.cue < 0.6 < unsure_cue.signs.link
    for unsure in (unsure_link, unsure_source, unsure_cue):
        assert unsure.confidence < sure.confidence <= 1


def test_an_attribution_moves_to_other_word_numbers():
    moved = Attribution((1, 2), (0, 1), [(2, 4)]).moved([5, 7, 8, 9])
    assert (moved.source, moved.cue, moved.content) == ((5, 6), (7, 8), [(8, 10)])


def test_a_report_without_words_has_no_attributions():
    nothing = words("", [])
    scores = ReportScores.of([], [])
    assert Decoder(scores, [], scores.tags, nothing).attributions() == []
