from tests.relate.statements import made

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
