from tests.relate.statements import made

from onrecord.record.span import Span
from onrecord.relate.change import changes
from onrecord.relate.echo import echoes

OLD = made("a", "a ceasefire on the coast road near Brell", "2031-03-01", act="reject")
NEW = made("b", "the truce on the coast road", "2031-03-20", act="accept")


def test_a_turn_is_a_change_between_two_statements():
    (one,) = changes([NEW, OLD])
    assert (one.kind, one.before.id, one.after.id) == ("turned for", "a/s1", "b/s1")


def test_only_what_changed_between_the_days_is_told():
    assert changes([OLD, NEW], since="2031-03-21") == []
    assert changes([OLD, NEW], until="2031-03-19") == []
    assert len(changes([OLD, NEW], since="2031-03-20", until="2031-03-20")) == 1


def test_an_old_statement_that_is_reported_again_changes_nothing_back():
    words = "there will be no ceasefire on the coast road while one gun stands"
    found = [
        made("a", words, "2031-03-01", act="reject"), NEW, made("c", words, "2031-04-01", act="reject"),
    ]  # fmt: skip
    assert [one.after.id for one in changes(found, echoes(found))] == ["b/s1"]


def test_an_unnamed_source_changes_no_position():
    assert (
        changes(
            [OLD, made("b", "the truce on the coast road", "2031-03-20", act="accept", grade="anonymous")]
        )
        == []
    )


def test_what_had_been_said_before_changes_nothing():
    for cue, count in (("agreed to", 1), ("had agreed to", 0), ("initially agreed to", 0)):
        after = made(
            "b", "the truce on the coast road", "2031-03-20", act="accept", cue=Span(cue, (0, len(cue)))
        )
        assert len(changes([OLD, after])) == count


def test_what_the_party_itself_is_said_to_hold_within_days_is_no_turn_of_its_leader():
    for day, count in (("2031-03-03", 0), ("2031-03-20", 1)):
        after = made("b", "the truce on the coast road", day, act="accept", who="Tolmar", grade="institution")
        assert len(changes([OLD, after])) == count


def test_two_officials_speak_of_one_thing_only_with_most_words_in_common():
    for words, count in (("the truce on the coast road", 1), ("a truce on the northern road", 0)):
        after = made("b", words, "2031-03-20", act="accept", who="Sella Marn")
        assert len(changes([OLD, after])) == count


def test_a_refusal_in_one_case_is_a_condition_that_only_its_speaker_drops():
    words, bound = "that she will not meet the delegation", "if it shells the bridge again"
    before = made(
        "a", f"{words} {bound}", "2031-03-01", act="reject", issue="talks",
        conditions=[Span(bound, (8 + len(words), 8 + len(words) + len(bound)))],
    )  # fmt: skip
    for who, kinds in (("Ilva Dorn", ["dropped a condition"]), ("Sella Marn", [])):
        after = made("b", "to meet the delegation", "2031-04-09", act="promise", issue="talks", who=who)
        assert [one.kind for one in changes([before, after])] == kinds


def test_giving_up_is_abandoning():
    before = made(
        "a", "it will never give up its nuclear weapons unilaterally or under foreign pressure", "2031-03-01",
        act="reject", issue="weapons",
    )  # fmt: skip
    for words, count in (("to abandon nuclear weapons", 1), ("to abandon the weapons trade", 0)):
        after = made("b", words, "2031-05-09", act="promise", issue="weapons")
        assert len(changes([before, after])) == count


def test_an_act_that_is_less_likely_right_than_not_changes_nothing():
    for sure, count in ((0.5, 1), (0.4, 0)):
        after = made("b", "the truce on the coast road", "2031-03-20", act="accept", act_confidence=sure)
        assert len(changes([OLD, after])) == count
