import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.transcript import turns
from onrecord.record.paragraph import paragraphs


def read(text):
    return [
        (text[slice(*t.label)], bool(t.colon), text[slice(*t.content)]) for t in turns(text, paragraphs(text))
    ]


def test_labels_that_come_again_are_speakers():
    text = (
        "ORLANE: We came by boat.\n\nDr. Vass: The boat was ours first.\n\nORLANE: It is ours now, captain."
    )
    assert read(text) == [
        ("ORLANE", True, "We came by boat."),
        ("Dr. Vass", True, "The boat was ours first."),
        ("ORLANE", True, "It is ours now, captain."),
    ]


def test_an_answer_runs_on_and_a_remark_in_brackets_is_nobodys():
    text = "Q: Who pays for it?\n\nA: Nobody, as yet.\n\nThe bill is open.\n\n(Laughter.)\n\nQ: And when?"
    assert ("A", False, "The bill is open.") in read(text)
    assert all("Laughter" not in content for *_, content in read(text))


@pytest.mark.parametrize(
    "text",
    [
        "Route: from Lomm to Ostrel.\n\nDays: Tuesday and Friday only.\n\nPrice: four crowns for all.",
        "Tolmar: 14.\n\nHadrel: 11.\n\nTolmar: 16.\n\nHadrel: 12.",
        "Read more: the dam in pictures.\n\nWatch: the ferry leaves Lomm.\n\nRead more: a life on the river.",
        "Dorn: We shall see about that.\n\nDorn: We shall see again, too.\n\nDorn: And once more in May.",
    ],
    ids=["a table", "a count", "links", "one label only"],
)
def test_other_labels_name_nobody(text):
    assert read(text) == []


@given(st.text(alphabet="AB q:.\n(“", max_size=120))
def test_turns_stand_in_their_paragraphs(text):
    found = paragraphs(text)
    for turn in turns(text, found):
        assert any(begin <= turn.content[0] < turn.content[1] == end for begin, end in found)
        assert text[slice(*turn.label)].strip()
