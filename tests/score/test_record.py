from onrecord.record.actor import ActorName
from onrecord.record.span import Span
from onrecord.record.statement import Statement
from onrecord.score.record import record_figures, same_name

TEXT = "Tolm said the ferry would sail if the guns fell silent. Brandt agreed to wait."


def statement(id_, content, conditions=(), **fields):
    def span(words):
        begin = TEXT.index(words)
        return Span.of(TEXT, begin, begin + len(words))

    given = {"kind": "indirect", "confidence": 1.0, "issues": ["talks"], "act": "assert"} | fields
    return Statement(
        id=id_, content=[span(content)], conditions=[span(words) for words in conditions], **given
    )


def figures(found, gold):
    return record_figures([(TEXT, found, gold)])


SAILS = statement("s1", "the ferry would sail if the guns fell silent", ["if the guns fell silent"])
WAITS = statement("s2", "to wait", party="Lomm", grade="named official")


def test_what_is_the_same_is_all_right():
    same = figures([SAILS, WAITS], [SAILS, WAITS])
    assert {figure.f1 for figure in same.values() if figure.gold} == {100}


def test_a_statement_is_found_by_half_of_its_words():
    assert figures([statement("s1", "the ferry would sail if")], [SAILS])["statements"].right == 1
    assert figures([statement("s1", "the ferry would")], [SAILS])["statements"].right == 0


def test_fields_are_compared_on_what_is_found():
    other = statement("s9", "to wait", party="Valdra", grade="named official", act="accept")
    found = figures([other], [SAILS, WAITS])
    assert (found["statements"].right, found["statements"].gold) == (1, 2)
    assert (found["act"].right, found["act"].gold) == (0, 1)
    assert (found["grade"].right, found["party"].right) == (1, 0)


def test_a_target_counts_where_the_gold_has_one():
    aimed = statement("s2", "to wait", target=ActorName("a1", "the envoy Oskel Drummane"))
    assert figures([WAITS], [aimed])["target"].recall == 0
    assert figures([aimed], [aimed])["target"].recall == 100
    wrong = figures([aimed], [WAITS])["target"]
    assert (wrong.right, wrong.predicted, wrong.gold) == (0, 1, 0)


def test_an_act_that_is_not_told_is_no_wrong_one():
    silent = figures([statement("s2", "to wait", act=None)], [WAITS])["act"]
    assert (silent.right, silent.predicted, silent.gold) == (0, 0, 1)


def test_conditions_count_once_though_two_statements_share_them():
    twice = statement("s3", "the guns fell silent", ["if the guns fell silent"])
    assert figures([SAILS], [SAILS, twice])["conditions"].gold == 1
    assert figures([WAITS], [SAILS])["conditions"].recall == 0


def test_an_unnamed_speaker_is_right_by_the_grade():
    one = statement("s1", "to wait", grade="anonymous", speaker=ActorName("a1", "anonymous source 1"))
    other = statement("s1", "to wait", grade="anonymous", speaker=ActorName("a2", "anonymous source 2"))
    assert figures([one], [other])["speaker"].recall == 100


def test_names_are_the_same_if_the_words_of_one_are_in_the_other():
    assert same_name("Drummane", "Oskel Drummane")
    assert same_name("the Republic of Valdra", "Valdra")
    assert same_name(None, None)
    assert not same_name("Oskel Drummane", "Ana Drummane")
    assert not same_name(None, "Valdra")
    assert not same_name("the", "of")
