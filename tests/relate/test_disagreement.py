from tests.relate.statements import made

from onrecord.measures import measures
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.relate.disagreement import disagreements

KARSK = {"party": "Karsk", "who": "Jorin Malk", "issue": "hostilities"}


def asserted(*found):
    told = {}
    for one in found:
        (span,) = one.statement.content
        text = " " * span.begin + span.text
        reading = Reading(report=Report(id="r", origin="r", text=text), statements=[one.statement])
        told[one.id] = measures(reading).measures
    return told


def test_two_figures_of_one_day_differ_and_a_later_one_does_not():
    killed = "that {} people were killed at the Belsorne ferry landing"
    one = made("a", killed.format(11), "2031-05-13", issue="hostilities")
    for day, count in (("2031-05-13", 1), ("2031-05-16", 0)):
        other = made("b", killed.format(14), day, issue="hostilities", who="Sella Marn", party="Karsk")
        found = disagreements([one, other], measures=asserted(one, other))
        texts = [(told.kind, told.first[0].text, told.second[0].text) for told in found]
        assert texts == [("figures", "11 people", "14 people")] * count


def test_an_accusation_and_its_denial():
    one = made(
        "a", "Karsk shelled the town of Ostby in March", "2031-05-13", act="accuse", issue="hostilities"
    )
    other = made(
        "b",
        "that its guns shelled the town of Ostby in March",
        "2031-05-14",
        act="deny",
        party="Karsk",
        who="Jorin Malk",
        issue="hostilities",
    )
    (told,) = disagreements([one, other])
    assert (told.between, told.kind, told.about) == (("a/s1", "b/s1"), "denial", "hostilities")


def test_to_demand_the_end_of_a_thing_is_not_to_be_for_it():
    one = made(
        "a", "that Karsk stop the shelling of the harbour", "2031-05-13", act="demand", issue="hostilities"
    )
    other = made(
        "b",
        "the shelling of the harbour",
        "2031-05-14",
        act="reject",
        party="Karsk",
        who="Jorin Malk",
        issue="hostilities",
    )
    assert disagreements([one, other]) == []


def test_a_party_does_not_disagree_with_who_speaks_for_it():
    one = made("a", "the Pennemoyan plan for the valley", "2031-05-13", act="accept")
    for who, grade, count in (
        ("Tolmar", "institution", 0),
        ("Sella Marn", "named official", 1),
        ("Tolmaran Finance Ministry", "institution", 1),
    ):
        other = made(
            "b", "the Pennemoyan plan for the valley", "2031-05-14", act="reject", who=who, grade=grade
        )
        assert len(disagreements([one, other])) == count


def test_praise_is_opposed_to_a_rejection():
    one = made("a", "a two-state solution", "2031-05-13", act="praise")
    other = made("b", "a two-state solution", "2031-05-14", act="reject", who="Jorin Malk", party="Karsk")
    assert [told.kind for told in disagreements([one, other])] == ["opposite acts"]


def test_a_figure_that_both_give_is_no_disagreement():
    one = made("a", "that Karsk will cut its stock of oil from 900 kg to 300 kg", "2031-05-13", issue="money")
    other = made(
        "b",
        "that Karsk will cut its stock of oil to 300 kg",
        "2031-05-13",
        issue="money",
        who="Jorin Malk",
        party="Karsk",
    )
    assert asserted(one)[one.id] != []
    assert disagreements([one, other], measures=asserted(one, other)) == []


def test_who_asks_is_not_what_is_asked_but_whose_proposal_it_is_tells_two_apart():
    for noun, count in (("demand for", 1), ("proposal for", 0)):
        one = made("a", f"Perrimay’s {noun} monitors on the coast road", "2031-05-13", act="accept")
        other = made(
            "b", f"Kestmoor’s {noun} monitors on the coast road", "2031-05-14", act="reject",
            who="Jorin Malk", party="Karsk",
        )  # fmt: skip
        assert len(disagreements([one, other])) == count


def test_a_group_takes_a_side_if_more_than_a_pronoun_tells_it():
    one = made("a", "an end to rocket fire from Brell", "2031-05-13", act="demand")
    for who, count in (("some in Brell", 1), ("they", 0)):
        other = made(
            "b", "that the rocket fire would continue", "2031-05-12", act="appeal", who=who, party=None,
            grade="unnamed group",
        )  # fmt: skip
        assert len(disagreements([one, other])) == count


def test_a_death_toll_is_of_the_dead_wherever_it_is_named():
    one = made("a", "The death toll in Brell now stands at about 105", "2031-05-13", party="Karsk")
    for words, count in (
        ("death toll in Brell has risen to 130", 1),
        ("number of wounded in Brell to 300", 0),
    ):
        other = made("b", f"that the {words}", "2031-05-13", who="Ostby Courier", party=None, grade="media")
        found = disagreements([one, other], measures=asserted(one, other))
        assert [told.kind for told in found] == ["figures"] * count


def test_what_is_less_likely_right_than_not_disagrees_with_nobody():
    truce = "a truce along both banks of the river Sarn"
    one = made("a", truce, "2031-05-13", act="accept")
    for more, count in (({}, 1), ({"act_confidence": 0.4}, 0), ({"confidence": 0.4}, 0)):
        other = made("b", truce, "2031-05-14", act="reject", party="Karsk", who="Jorin Malk", **more)
        assert len(disagreements([one, other])) == count
