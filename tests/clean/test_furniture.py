import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.clean import clean
from onrecord.clean.furniture import furniture
from onrecord.record.paragraph import paragraphs
from onrecord.record.raw import Raw


def reasons(text):
    return [passage.reason for passage in furniture(text, paragraphs(text))]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Advertisement", "advertisement"),
        ("Story continues below advertisement", "advertisement"),
        ("Read more: Ostmark's guns fall silent", "link to another report"),
        ("ALSO READ | Torvald flies to Sarn", "link to another report"),
        ("You might also like", "link to another report"),
        ("Image copyright Harbour Image caption The bridge over the Lenn", "caption or credit of a picture"),
        (
            "The bridge over the Lenn on Monday. Photograph: Oda Brekke/Reuters",
            "caption or credit of a picture",
        ),
        ("Soldiers cross the Lenn near Sarn [File: Jon Aas/Reuters]", "caption or credit of a picture"),
        (
            "FILE - In this May 5, 2030, file photo, a man who said he had seen it. (AP Photo/J. Aas, File)",
            "caption or credit of a picture",
        ),
        ("FILE PHOTO: A bridge. REUTERS/Oda Brekke/File Photo", "caption or credit of a picture"),
        ("Sign up for our daily newsletter", "newsletter, subscription or application offered"),
        (
            "Get the Harbour stories delivered to your inbox",
            "newsletter, subscription or application offered",
        ),
        (
            "Our site is the place for news of the port. Bookmark it and sign up for our newsletter here.",
            "newsletter, subscription or application offered",
        ),
        (
            "If you buy something through this page, the Harbour Post may get a share.",
            "newsletter, subscription or application offered",
        ),
        ("Like this story? Share it with a friend!", "newsletter, subscription or application offered"),
        ("[Related: Guns fall silent on the Lenn]", "link to another report"),
        ("Also on harbour.org Guns fall silent on the Lenn", "link to another report"),
        ("With reporting by Harbour Press writer Oda Brekke", "byline or credit"),
        ("Share Tweet Email", "buttons for sharing"),
        ("1,204 shares", "buttons for sharing"),
        ("By Oda Brekke and Jon Aas", "byline or credit"),
        ("Mina Lund in Norhaven contributed to this report.", "byline or credit"),
        ("(Reporting by Oda Brekke; Editing by Jon Aas.)", "byline or credit"),
        ("(With inputs from AFP)", "byline or credit"),
        ("Lund reported from Sarn. Contributing: Jon Aas, The Harbour Post", "byline or credit"),
        ("• Oda Brekke is a columnist of the Harbour Post.", "byline or credit"),
        ("Source: Ministry of Defence of Ostmark", "byline or credit"),
        ("Follow Oda Brekke on Twitter: @odabrekke", "byline or credit"),
        ("Published: 10:15 AM EDT, May 6, 2031", "line with the time of publication"),
        ("May 6, 2031 10:15 AM ET", "line with the time of publication"),
        ("© 2031 The Harbour Post. All rights reserved.", "notice of copyright"),
        ("Copyright 2031 The Harbour Post", "notice of copyright"),
        ("This story has been updated with comments from Ostmark.", "note on a correction or an update"),
        ("Correction: An earlier version gave a wrong day.", "note on a correction or an update"),
    ],
)
def test_furniture_is_told_by_its_form(line, reason):
    text = f"The truce holds along the Lenn.\n{line}\nOfficials said it would last."
    assert reasons(text) == [reason]


@pytest.mark.parametrize(
    "line",
    [
        "Read the letter aloud, she told him.",
        "More on this would follow on Tuesday, he said.",
        "By Monday the guns had fallen silent.",
        "Both sides contributed.",
        "Three states contributed to the fund.",
        "Updated figures showed 12 dead on Monday.",
        "Follow the money, he said.",
        "“Follow me,” she said.",
        "The report was changed by the ministry.",
        "The article was amended in the second reading.",
        "Share the river, or lose it: that was the choice.",
        "Advertisements for the army hang in every street.",
        "Contact with the ship was lost at 9.",
        "The photo: a bridge, and nobody on it.",
        "The talks would go on, the minister said. (With inputs from AFP)",
        "The talks would go on. (Reporting by Oda Brekke, Reuters)",
        "Both leaders made gifts to the party.Contributing: Oda Brekke, The Harbour Post",
        "• Ilva Dorn is to leave the government, the ministry said.",
        "Source: Torvald to leave the talks on Monday",
        "With assistance from the United Nations, both sides agreed to exchange prisoners.",
        "Contributing to the delay was a quarrel over the ferry, officials said.",
        "Reporting by the Harbour Post shows that the ministry knew.",
        "Filed under seal, the papers name two ministers.",
        "The Bigger Picture: What the truce means",
        "Join us on the river, he told the soldiers.",
        "Follow the money, she wrote on Facebook, and you will find Ostmark.",
        "Copyright law, he said, must be part of any deal.",
        "Update 10:15: A spokesman for Ostmark said that the truce would hold.",
        "This report was revised by the ministry in the spring.",
        "FILE - A bridge. (AP Photo/Oda Brekke, File) Ostmark said on Monday that it holds.",
        "The bridge on Monday. REUTERS/Oda Brekke Ostmark said that it holds.",
        "FILE PHOTO: A bridge. REUTERS/Oda BrekkeSARN (Reuters) - Ostmark said that it holds.",
        "Ostmark said that it holds.The bridge on Monday. Photo: Oda Brekke/Reuters",
    ],
)
def test_sentences_that_begin_alike_stay(line):
    assert reasons(f"The truce holds along the Lenn.\n{line}\nOfficials said it would last.") == []


def test_notes_on_changes_are_told_and_left_out():
    note = "Clarification: An earlier version of this report gave a wrong day."
    report = clean(
        Raw(id="r", origin="r", content=f"The truce holds along the Lenn, officials said.\n{note}\n")
    )
    assert [span.text for span in report.corrections] == [note]
    assert [passage.text for passage in report.left_out] == [note]


WORDS = st.sampled_from(
    ["By", "Oda", "Brekke", "and", "Photo:", "Share", "(", "/", "12:30", "May", "GMT", "to", "a", ".", ","]
)


@given(st.lists(WORDS, max_size=200).map(" ".join))
def test_any_line_is_judged_once_and_whole(line):
    for passage in furniture(line, paragraphs(line)):
        assert line[slice(*passage.span)] == passage.text == line.strip()
