import pytest
from tests.reader.test_nested import Given

from onrecord.reader.inquit import inquits


def read(text, *found):
    """Source, cue and content of all that is there in the end."""
    given = Given(text)
    told = inquits(text, given.words, [given.attribution(*one) for one in found])
    return [tuple(given.words.written(text, *span) for span in (a.source, a.cue, *a.content)) for a in told]


@pytest.mark.parametrize(
    ("clause", "source", "cue"),
    [
        ("said Ilva Dorn", "Ilva Dorn", "said"),
        ("added the envoy, a man of few words", "the envoy, a man of few words", "added"),
        ("she later said", "she", "later said"),
        ("Dorn added", "Dorn", "added"),
    ],
)
def test_a_quotation_is_his_who_is_named_in_the_clause_beside_it(clause, source, cue):
    assert read(f"“I never promised a seat,” {clause}. It rained.") == [
        (source, cue, "I never promised a seat")
    ]


def test_what_the_network_found_is_read_once():
    given = ("Ilva Dorn", "said", "I never promised a seat")
    assert read("“I never promised a seat,” said Ilva Dorn.", given) == [given]


@pytest.mark.parametrize(
    "text",
    [
        "They call it “the long winter,” and so the envoy left.",
        "“The long winter is behind us.” Dorn added sugar.",
        "“The long winter,” said and done, was over.",
    ],
)
def test_words_in_quotation_marks_without_such_a_clause_are_nobody_s(text):
    assert read(text) == []
