from tests.relate.statements import made

from onrecord.record.span import Span
from onrecord.relate.said import said
from onrecord.relate.sentence import sentences


def forms(words, **more):
    (one,) = said([made("a", words, "2031-05-06", **more)])
    return [" ".join(each.forms) for each in sentences(one)]


def test_a_sentence_ends_at_a_dot_but_not_behind_a_title():
    assert forms("Gen. Dorn left. Karsk did not") == ["gen dorn left", "karsk did not"]
    assert forms("") == []


def test_words_of_a_condition_are_in_none_unless_all_are():
    words = "We stay. We go if they come"
    bound = [Span("if they come", (7 + words.index("if"), 7 + len(words)))]
    assert forms(words, conditions=bound) == ["we stay", "we go"]
    assert forms("if they come", conditions=[Span("if they come", (7, 19))]) == ["if they come"]


def test_each_has_its_places_and_says_no_for_itself():
    (one,) = said([made("a", "We do not go. They come", "2031-05-06")])
    found = [(list(each.places), each.negated) for each in sentences(one)]
    assert found == [([0, 1, 2, 3], True), ([4, 5], False)]
