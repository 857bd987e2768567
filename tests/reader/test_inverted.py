import pytest

from onrecord.reader.decode import Attribution
from onrecord.reader.inverted import inverted
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs


def read(text, *parts):
    """Source, cue and content of what is found in `text`; `parts`, a cue and its content, were before."""
    found = words(text, paragraphs(text))

    def at(part):
        return found.covered(text.index(part), text.index(part) + len(part))

    def written(span):
        return text[found.begins[span[0]] : found.ends[span[1] - 1]]

    before = [Attribution(at(parts[0]), None, [at(parts[1])])] if parts else []
    added = [a for a in inverted(text, found, before) if a not in before]
    return [(written(a.source), written(a.cue), *map(written, a.content)) for a in added]


@pytest.mark.parametrize(
    "around", ["{}", "The day at Lomm.\n\n- {}\n- Lunch is fish.", "It rains. {}. Trains run."]
)
def test_a_sentence_that_names_its_speaker_last_is_a_statement(around):
    text = around.format("Truce holds, says monitors' mission")
    assert [row[:2] for row in read(text)] == [("monitors' mission", "says")]
    assert read(text)[0][2].endswith("Truce holds")


def test_a_colon_may_stand_for_the_cue():
    text = "No talks before the prisoners are home: Tolmar minister. Trains run again."
    assert read(text) == [("Tolmar minister", ":", "No talks before the prisoners are home")]
    assert read("What to pack for the ferry: warm socks.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The truce, says the mission, holds.",
        "The mission met the mayor, said no more and left.",
        "“Truce holds,” says the mission.",
        "A rule, says Renske: no boats.",
    ],
)
def test_a_sentence_of_another_form_is_none(text):
    assert read(text) == []


def test_where_something_is_found_it_stands():
    text = "Dorn hopes that the truce holds, says the mission"
    assert read(text, "hopes", "that the truce holds") == []
