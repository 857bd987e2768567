from tests.relate.statements import made

from onrecord.record.span import Span
from onrecord.relate.said import said
from onrecord.relate.stand import opposed

DAY = "2031-05-06"


def between(*given):
    """Whether two statements are opposed; each is act, cue and content."""
    one, other = (
        said([made(name, words, DAY, act=act, issue="sanctions", cue=Span(cue, (0, len(cue))))])[0]
        for name, (act, cue, words) in zip("ab", given, strict=True)
    )
    return opposed(one, other)


def test_keeping_a_thing_is_opposed_to_ending_it_whoever_demands_either():
    more = ("demand", "called for", "additional sanctions on Karsk")
    assert between(more, ("offer", "offered", "to ease the sanctions on Karsk"))
    assert not between(more, ("offer", "offered", "to ease controls at the Dolvesk bridge"))
    assert not between(more, ("demand", "wants", "the sanctions extended"))


def test_to_say_that_one_never_ends_a_thing_is_to_be_for_it():
    never = ("reject", "vowed", "that it will never give up its sanctions on Karsk")
    assert between(never, ("demand", "demanded", "that it lift the sanctions on Karsk"))
    assert not between(never, ("reject", "refused", "to lift the sanctions on Karsk"))


def test_to_announce_that_one_leaves_is_to_reject_what_one_leaves():
    leaves = ("reject", "announced", "that Tolmar is quitting the customs treaty")
    assert between(leaves, ("appeal", "urged", "Tolmar to stay in the customs treaty"))
    assert not between(leaves, ("appeal", "urged", "Tolmar to end the customs treaty"))


def test_what_only_should_be_done_is_nobodys_act():
    offer = ("offer", "offered", "to renew the customs treaty")
    assert between(offer, ("reject", "refused", "the customs treaty"))
    for cue in ("should reject", "will likely reject", "to reject"):
        assert not between(offer, ("reject", cue, "the customs treaty"))
