import pytest
from tests.reader.test_nested import Given

from onrecord.reader.accuser import with_accusers


def source(text, cue="accused", content="Tolmar of theft"):
    given = Given(text)
    (found,) = with_accusers(text, given.words, [given.attribution(None, cue, content)])
    return found.source and given.words.written(text, *found.source)


@pytest.mark.parametrize("subject", ["hadrel", "The envoy", "two old men"])
def test_who_begins_the_sentence_accuses(subject):
    assert source(f"It rained. {subject} accused Tolmar of theft.") == subject


@pytest.mark.parametrize(
    "sentence",
    [
        "He was accused Tolmar of theft.",
        "On Friday, Dorn accused Tolmar of theft.",
        "accused Tolmar of theft.",
    ],
)
def test_a_passive_and_what_a_comma_parts_name_nobody(sentence):
    assert source(sentence) is None


def test_people_accused_of_something_accuse_nobody():
    assert source("Some men accused of theft left.", content="of theft") is None
