import pytest

from onrecord.reader.according import views
from onrecord.reader.decode import Attribution
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs


def at(text, part):
    return words(text, paragraphs(text)).covered(text.index(part), text.index(part) + len(part))


def read(text, *before):
    """Source, cue and content of all that is there in the end; `before` is what was found, in that order."""
    found = words(text, paragraphs(text))
    given = [Attribution(at(text, before[1]), at(text, before[0]), [at(text, before[2])])] if before else []

    def written(span):
        return text[found.begins[span[0]] : found.ends[span[1] - 1]]

    return [(written(a.source), written(a.cue), *map(written, a.content)) for a in views(text, found, given)]


@pytest.mark.parametrize("noun", ["view", "opinion", "judgement"])
def test_a_view_is_somebody_s(noun):
    text = f"It rains. In the {noun} of the opposition, the pact gives away the shore. Trains run."
    assert read(text) == [("the opposition", f"In the {noun} of", "the pact gives away the shore")]


def test_a_view_that_the_network_found_is_read_once():
    text = "In the view of the opposition, the pact gives away the shore."
    given = "the opposition", "In the view of", "the pact gives away the shore"
    assert read(text, *given) == [given]


@pytest.mark.parametrize("source", ["plan", "schedule", "the age of the children", "their needs"])
def test_a_measure_says_nothing(source):
    text = f"It was given out according to {source}."
    assert read(text, source, "according to", "It was given out") == []


@pytest.mark.parametrize("source", ["the plan", "a schedule of the ministry", "the agency", "the rankings"])
def test_a_paper_or_a_body_says_something(source):
    text = f"It was given out according to {source}."
    assert len(read(text, source, "according to", "It was given out")) == 1


def test_a_sentence_around_according_to_is_somebody_s():
    text = "It rains. The convoy, according to drivers, was turned back twice. Trains run."
    assert read(text) == [("drivers", "according to", "The convoy", "was turned back twice")]
