from math import exp

import numpy as np
import pytest

from onrecord.reader.act import Acts
from onrecord.reader.decode import Attribution
from onrecord.reader.moves import (
    ACTS,
    CONDITION,
    CONDITION_NEXT,
    CONDITIONS,
    GRADES,
    PARTS,
    TARGET,
    TARGET_NEXT,
    TARGETS,
    WEIGHED,
)
from onrecord.reader.nametags import NAME_TAGS
from onrecord.reader.tags import TAGS
from onrecord.reader.tuning import Tuning
from onrecord.reader.wordscores import WordScores
from onrecord.record.issue import ISSUES

# Tolm demanded talks unless they fire; the cue is word 1, the content words 2 to 6
GIVEN = Attribution((1, 2), (0, 1), [(2, 6)])
CUE, CONTENT, OPENING, SOURCE = range(PARTS)


def tuning(**more):
    moves = np.zeros((TAGS, TAGS), np.float32)
    return Tuning(moves, moves, **more)


def scores(words=6):
    return WordScores(
        np.zeros((words, NAME_TAGS), np.float32),
        np.zeros((words, 2), np.float32),
        np.zeros((words, PARTS, WEIGHED), np.float32),
        np.zeros((words, CONDITIONS), np.float32),
        np.zeros((words, TARGETS), np.float32),
    )


def test_an_act_is_told_from_its_cue_its_content_and_the_first_word_of_that():
    given = scores()
    given.moves[1, CUE, 1 + ACTS.index("demand")] = 2
    given.moves[2:6, CONTENT, 1 + ACTS.index("accuse")] = 1
    assert Acts(given, tuning()).move(GIVEN).act == "demand"
    given.moves[2, OPENING, 1 + ACTS.index("accuse")] = 1.5
    assert Acts(given, tuning()).move(GIVEN).act == "accuse"


def test_a_word_counts_by_its_weight():
    given = scores()
    given.moves[3, CONTENT, 1 + ACTS.index("demand")] = 2
    given.moves[4, CONTENT, 1 + ACTS.index("accuse")] = 3
    assert Acts(given, tuning()).move(GIVEN).act == "accuse"
    given.moves[3, CONTENT, 0] = 2
    assert Acts(given, tuning()).move(GIVEN).act == "demand"


def test_words_outside_a_statement_say_nothing_of_it():
    given = scores(9)
    given.moves[1, CUE, 1 + ACTS.index("demand")] = 1
    given.moves[6:, :, 1 + ACTS.index("accuse")] = 9
    assert Acts(given, tuning()).move(GIVEN).act == "demand"


def test_the_issues_above_the_least_score_are_named_the_likeliest_first():
    given = scores()
    given.moves[2:6, CONTENT, 1 + len(ACTS) : 1 + len(ACTS) + len(ISSUES)] = -3
    given.moves[2:6, CONTENT, 1 + len(ACTS) + ISSUES.index("talks")] = 1
    given.moves[2:6, CONTENT, 1 + len(ACTS) + ISSUES.index("ceasefire")] = 2
    assert Acts(given, tuning()).move(GIVEN).issues == ["ceasefire", "talks"]
    assert Acts(given, tuning(issue=1.5)).move(GIVEN).issues == ["ceasefire"]


def test_a_statement_has_one_issue_at_least():
    given = scores()
    given.moves[:, :, 1 + len(ACTS) :] = -9
    assert len(Acts(given, tuning()).move(GIVEN).issues) == 1


def test_the_grade_is_told_from_the_source_too():
    given = scores()
    given.moves[0, SOURCE, 1 + len(ACTS) + len(ISSUES) + GRADES.index("anonymous")] = 1
    assert Acts(given, tuning()).move(GIVEN).grade == "anonymous"


def test_conditions_are_runs_of_words_in_the_content():
    given = scores(12)
    long = Attribution((1, 2), (0, 1), [(2, 9)])
    given.conditions[1, CONDITION] = 1  # in the cue
    given.conditions[3, CONDITION] = 1
    given.conditions[4:6, CONDITION_NEXT] = 1
    given.conditions[6, CONDITION] = 1
    given.conditions[7:11, CONDITION_NEXT] = 1  # two of them behind the content
    assert Acts(given, tuning()).conditions(long) == [(3, 6), (6, 9)]


def test_a_condition_is_found_more_readily_as_the_tuning_says():
    given = scores()
    given.conditions[:, 0] = 5
    given.conditions[3:6, 0] = 1
    given.conditions[4:6, CONDITION_NEXT] = 0.1
    assert Acts(given, tuning()).conditions(GIVEN) == []
    assert Acts(given, tuning(condition=1.5)).conditions(GIVEN) == [(3, 6)]


def test_an_act_is_told_with_how_probable_it_is():
    given = scores()
    given.moves[1, CUE, 1 + ACTS.index("demand")] = 4
    move = Acts(given, tuning()).move(GIVEN)
    assert (move.act, round(move.confidence, 3)) == ("demand", round(exp(4) / (exp(4) + len(ACTS) - 1), 3))


def test_hot_scores_are_trusted_less_and_tell_the_same_act():
    given = scores()
    given.moves[1, CUE, 1 + ACTS.index("demand")] = 4
    cold, hot = (Acts(given, tuning(act_heat=heat)).move(GIVEN) for heat in (1.0, 2.0))
    assert hot.act == cold.act == "demand"
    assert hot.confidence < cold.confidence


def test_a_condition_has_three_words_at_least():
    given = scores()
    given.conditions[3:5, CONDITION_NEXT] = 1
    assert Acts(given, tuning()).conditions(GIVEN) == []
    given.conditions[5, CONDITION_NEXT] = 1
    assert Acts(given, tuning()).conditions(GIVEN) == [(3, 6)]


def test_a_condition_goes_on_over_a_few_words_that_are_not_told():
    given = scores(14)
    long = Attribution((1, 2), (0, 1), [(2, 14)])
    given.conditions[3, CONDITION] = 1
    given.conditions[[4, 7], CONDITION_NEXT] = 1
    assert Acts(given, tuning()).conditions(long) == [(3, 8)]
    given.conditions[7, CONDITION] = 2
    assert Acts(given, tuning()).conditions(long) == []


@pytest.mark.parametrize(("further", "found"), [(15, [(2, 18)]), (16, [(2, 5), (16, 19)])])
def test_a_condition_goes_on_over_ten_words_at_most(further, found):
    given = scores(20)
    given.conditions[2, CONDITION] = 1
    given.conditions[3:5, CONDITION_NEXT] = 1
    given.conditions[further : further + 3, CONDITION_NEXT] = 1
    assert Acts(given, tuning()).conditions(Attribution((1, 2), (0, 1), [(2, 20)])) == found


def test_targets_are_the_tagged_words_of_the_content():
    given = scores(9)
    for at, tag in ((0, TARGET), (2, TARGET), (3, TARGET_NEXT), (4, TARGET), (5, TARGET_NEXT), (7, TARGET)):
        given.targets[at, tag] = 1
    assert Acts(given, tuning(target=-0.5)).targets(GIVEN) == [(2, 4), (4, 6)]
    apart = Attribution((1, 2), (0, 1), [(2, 4), (7, 9)])
    assert Acts(given, tuning(target=-0.5)).targets(apart) == [(2, 4), (7, 8)]
    assert Acts(given, tuning(target=-2.0)).targets(GIVEN) == []
    assert Acts(scores(9), tuning(target=-0.5)).targets(GIVEN) == []


def test_a_target_is_found_more_readily_where_the_act_is_aimed_at_somebody():
    given = scores()
    given.targets[:, 0] = 5
    given.targets[3, 0] = 1
    assert Acts(given, tuning()).targets(GIVEN) == []
    given.moves[1, CUE, 1 + ACTS.index("accuse")] = 9
    assert Acts(given, tuning()).targets(GIVEN) == [(3, 4)]
    given.moves[1, CUE, 1 + ACTS.index("assert")] = 18
    assert Acts(given, tuning()).targets(GIVEN) == []
    assert Acts(given, tuning(target=3.0)).targets(GIVEN) == [(3, 4)]


def test_each_word_of_the_content_has_the_odds_of_naming_the_target():
    given = scores(9)
    given.targets[:, 0] = 1
    given.targets[3, 1], given.targets[4, 2] = 4, 2
    odds = dict(Acts(given, tuning()).aimed(GIVEN))
    assert set(odds) == {at for begin, end in GIVEN.content for at in range(begin, end)}
    assert (odds[3], odds[4], odds[5]) == (3, 1, -1)


def test_acts_are_as_probable_as_the_network_says():
    shares = Acts(scores(9), tuning()).shares(GIVEN)
    assert set(shares) == set(ACTS)
    assert sum(shares.values()) == pytest.approx(1)
