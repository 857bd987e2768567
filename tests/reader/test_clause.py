"""What grammar tells of an attribution's edges, on attributions as the network might give them."""

from onrecord.reader.backshift import backshifted
from onrecord.reader.clause import within_clause
from onrecord.reader.decode import Attribution
from onrecord.reader.words import words
from onrecord.record.paragraph import paragraphs


def given(text, cue, source, *content):
    found = words(text, paragraphs(text))

    def at(part):
        return found.covered(text.index(part), text.index(part) + len(part))

    return found, Attribution(at(cue), at(source), [at(part) for part in content])


def written(text, found, span):
    return text[found.begins[span[0]] : found.ends[span[1] - 1]]


def edges(text, *parts):
    found, attribution = given(text, *parts)
    (one,) = within_clause(text, found, [attribution])
    return written(text, found, one.source), [written(text, found, part) for part in one.content]


def test_what_is_asked_about_is_not_said():
    text = "Asked about the boats, Ilva Dorn told him that they were lost."
    said = "that they were lost"
    assert edges(text, "told", "Ilva Dorn", "the boats", said) == ("Ilva Dorn", [said])


def test_speech_that_a_speaker_interrupts_stays_whole():
    text = "The boats, Ilva Dorn told him, were lost."
    assert edges(text, "told", "Ilva Dorn", "The boats", "were lost")[1] == ["The boats", "were lost"]


def test_where_somebody_spoke_is_no_part_of_the_source():
    text = "No water, said the mayor, Ilva Dorn, at a meeting in the hall."
    source = "the mayor, Ilva Dorn, at a meeting in the hall"
    assert edges(text, "said", source, "No water")[0] == "the mayor, Ilva Dorn"


def test_a_description_in_commas_stays():
    text = "No water, said Ilva Dorn, the mayor, a guest at the meeting."
    source = "Ilva Dorn, the mayor, a guest at the meeting"
    assert edges(text, "said", source, "No water")[0] == source


def told(text, *statements):
    found, _ = given(text, *statements[0])
    outer, inner = backshifted(text, found, [given(text, *one)[1] for one in statements])
    return (
        [[written(text, found, part) for part in one.content] for one in outer],
        [(written(text, found, one.source), outer.index(one.parent)) for one in inner],
    )


def test_what_had_been_told_stands_in_what_is_said_of_it():
    text = (
        "Dorn said the road was shut and guards had told her that it was mined and Pell had seen that it was."
    )
    outer, inner = told(
        text,
        ("said", "Dorn", "the road was shut"),
        ("had told", "guards", "that it was mined"),
        ("had seen", "Pell", "that it was."),
    )
    assert outer == [[text.removeprefix("Dorn said ")]]
    assert inner == [("guards", 0), ("Pell", 0)]


def test_two_who_say_something_are_told_by_the_reporter():
    text = "Dorn said the road was shut and guards told her that it was mined."
    outer, inner = told(text, ("said", "Dorn", "the road was shut"), ("told", "guards", "that it was mined"))
    assert (len(outer), inner) == (2, [])
