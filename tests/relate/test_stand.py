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


def test_what_is_kept_from_an_end_is_kept():
    ends = ("demand", "demanded", "an end to the sanctions on Karsk")
    assert between(("appeal", "urged", "them to avoid lifting the sanctions on Karsk"), ends)
    assert between(("appeal", "urged", "them to keep Tolmar from lifting the sanctions on Karsk"), ends)
    far = "an effort by the powers of the north to keep Tolmar from lifting the sanctions on Karsk"
    assert between(("appeal", "leads", far), ends)
    assert not between(("appeal", "urged", "them to avoid a war and lift the sanctions on Karsk"), ends)


def test_an_end_that_is_kept_is_an_end():
    restores = ("promise", "promised", "that sanctions on Karsk will be restored")
    assert between(restores, ("promise", "promised", "that sanctions on Karsk remain lifted"))
    assert not between(restores, ("promise", "promised", "that sanctions on Karsk remain"))


def test_what_is_against_somebody_ends_nothing():
    more = ("demand", "wants", "sanctions against Karsk")
    assert between(more, ("reject", "rejected", "sanctions against Karsk"))
    assert not between(more, ("demand", "wants", "additional sanctions on Karsk"))


def test_to_save_a_deal_is_to_keep_it_and_to_save_a_town_is_not():
    for what, opposed_to_its_end in (("customs treaty", True), ("town of Brell", False)):
        saves = ("promise", "promised", f"to protect the {what}")
        assert between(saves, ("promise", "promised", f"to scrap the {what}")) == opposed_to_its_end


def test_the_sentence_that_tells_the_direction_counts():
    stays = (
        "appeal",
        "said",
        "It is all or nothing. They have no choice. Tolmar should stay in the customs treaty",
    )
    assert between(stays, ("demand", "demanded", "that Tolmar quit the customs treaty"))


def test_who_calls_a_thing_a_mistake_or_would_prohibit_it_is_against_it():
    ends = ("demand", "demanded", "an end to the sanctions on Karsk")
    assert between(ends, ("appeal", "said", "Ending the sanctions on Karsk would be a grave mistake"))
    assert between(ends, ("demand", "would prohibit", "the end of the sanctions on Karsk"))


def test_to_reject_by_calling_an_end_a_disaster_is_to_be_against_the_end():
    disaster = ("reject", "said", "Lifting the sanctions on Karsk would be a disaster")
    assert between(disaster, ("demand", "demanded", "an end to the sanctions on Karsk"))
    assert not between(disaster, ("promise", "promised", "that sanctions on Karsk remain"))


def test_not_unless_is_against_for_as_long_as_it_is_so():
    bound = ("condition", "said", "that it would not lift the sanctions on Karsk")
    one, other = (
        said([made(name, words, DAY, act=act, issue="sanctions", cue=Span(cue, (0, len(cue))))])[0]
        for name, (act, cue, words) in zip(
            "ab", (bound, ("demand", "demanded", "that it lift the sanctions on Karsk")), strict=True
        )
    )
    assert opposed(one, other, praise=True)
    assert not opposed(one, other)
