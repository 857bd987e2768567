import pytest

from onrecord.clean.notes import is_note


@pytest.mark.parametrize(
    "line",
    [
        "An earlier version of this article misstated the number of guns.",
        "A previous version of this story said that the talks had ended.",
        "Because of an editing error, an earlier version of this article gave a wrong day.",
        "Correction 6 May: Twelve buses left Tolmar, not twenty.",
        "Correction, May 6: Twelve buses left Tolmar, not twenty.",
        "CORRECTION (May 6, 2031): Twelve buses left Tolmar.",
        "Clarification 6 May 2031: The minister spoke on Sunday.",
        "Update 6 May 2031: This article has been amended to make clear who spoke.",
        "UPDATE: This story has been updated with a statement of the ministry.",
        "Editor\u2019s note (May 6): This story has been corrected.",
        "On 6 May 2031 this article was amended to make clear who spoke.",
        "The headline of this article has been amended.",
        "The story has since been updated to say that the talks go on.",
        "This version corrects the name of the envoy in paragraph 3.",
        "(This May 6 story corrects the name of the envoy.)",
        "This is an updated version of a story first published on 5 May.",
        "We have updated this article with what the ministry says.",
        "(Corrects the name in paragraph 3)",
        "(UPDATES: Adds the ministry)",
    ],
)
def test_what_an_outlet_says_of_its_own_changes(line):
    assert is_note(line)


@pytest.mark.parametrize(
    "line",
    [
        "An earlier version of the agreement said that the guns would be withdrawn.",
        "A previous version of the text, seen by the envoys, named no day.",
        "The report has been updated to count the dead of May, the mission said.",
        "This report corrects the count of last year, the mission said.",
        "The article was amended by the parliament of Tolmar in 2019.",
        "This article was amended by the parliament of Tolmar.",
        "The treaty has been revised to leave out the river.",
        "Update 12:40: The envoys of Vesk have left the hall.",
        "Corrections officers stood at the door.",
        "We have amended the draft, the envoy said.",
    ],
)
def test_what_a_report_says_of_other_things_is_none(line):
    assert not is_note(line)
