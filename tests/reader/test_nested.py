import pytest

from onrecord.reader.decode import Attribution
from onrecord.reader.nested import holders, nested
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs

TEXT = "Tolm said Brandt told them that the ferry left. Dorn agreed."


class Given:
    """A text and attributions of parts of it, each given as words that stand in it once."""

    def __init__(self, text):
        self.text, self.words = text, words(text, paragraphs(text))

    def attribution(self, source, cue, *content, confidence=0.9):
        return Attribution(
            self.at(cue), source and self.at(source), [self.at(c) for c in content], confidence
        )

    def at(self, part):
        assert self.text.count(part) == 1
        return self.words.covered(self.text.index(part), self.text.index(part) + len(part))

    def nested(self, found, outer):
        return nested(self.text, self.words, [found], [outer])


def test_words_know_whose_content_they_stand_in():
    given = Given(TEXT)
    outer = given.attribution("Tolm", "said", "Brandt told them")
    assert holders(given.words, [outer]).tolist()[:6] == [0, 0, 1, 1, 1, 0]


def test_what_stands_in_a_content_has_its_parent_and_no_more_confidence():
    given = Given(TEXT)
    outer = given.attribution("Tolm", "said", "Brandt told them that the ferry left", confidence=0.8)
    (found,) = given.nested(given.attribution("Brandt", "told them", "that the ferry left"), outer)
    assert found.parent is outer
    assert found.confidence == pytest.approx(0.72)


def test_an_attribution_outside_every_content_is_not_nested():
    given = Given(TEXT)
    outer = given.attribution("Tolm", "said", "Brandt told them that the ferry left")
    assert given.nested(given.attribution("Dorn", "agreed", "the ferry left"), outer) == []


def test_content_beyond_the_parent_is_cut_off():
    given = Given(TEXT)
    outer = given.attribution("Tolm", "said", "Brandt told them that the ferry left")
    found = given.attribution("Brandt", "told them", "that the ferry left", "Dorn")
    assert [a.content for a in given.nested(found, outer)] == [[given.at("that the ferry left")]]


def test_a_holder_who_is_not_in_the_content_is_the_outer_speaker():
    given = Given(TEXT)
    outer = given.attribution("Tolm", "said", "told them that the ferry left")
    assert given.nested(given.attribution("Brandt", "told them", "that the ferry left"), outer) == []
    assert given.nested(given.attribution(None, "told them", "that the ferry left"), outer) == []


@pytest.mark.parametrize(
    ("text", "source", "count"),
    [
        ("“I think it holds,” Tolm said.", "I", 0),
        ("“We think it holds,” Tolm said.", "We", 0),
        ("“He think it holds,” Tolm said.", "He", 1),
        ("He think it holds, Tolm said.", "He", 0),
        ("Dorn think it holds, Tolm said.", "Dorn", 1),
    ],
)
def test_the_outer_speaker_is_no_nested_one(text, source, count):
    given = Given(text)
    outer = given.attribution("Tolm", "said", f"{source} think it holds")
    assert len(given.nested(given.attribution(source, "think", "it holds"), outer)) == count


def test_what_is_hardly_sure_is_left_out():
    given = Given(TEXT)
    outer = given.attribution("Tolm", "said", "Brandt told them that the ferry left")
    found = given.attribution("Brandt", "told them", "that the ferry left", confidence=0.1)
    assert given.nested(found, outer) == []
