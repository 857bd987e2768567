"""What grammar tells of an attribution's edges, on attributions as the network might give them."""

import pytest

from onrecord.reader.backshift import backshifted
from onrecord.reader.bearer import borne
from onrecord.reader.beside import parted
from onrecord.reader.clause import within_clause, within_parent
from onrecord.reader.decode import Attribution
from onrecord.reader.entry import without_heads
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
    (one,) = borne(text, found, within_clause(text, found, [attribution]))
    return written(text, found, one.source), [written(text, found, part) for part in one.content]


def test_what_is_asked_about_is_not_said():
    text = "Asked about the boats, Ilva Dorn told him that they were lost."
    said = "that they were lost"
    assert edges(text, "told", "Ilva Dorn", "the boats", said) == ("Ilva Dorn", [said])


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The railway said in a statement that it would ask for damages.", "that it would ask for damages"),
        (
            "The railway said that night trains would ask for damages.",
            "that night trains would ask for damages",
        ),
        ("The railway said, and all that was wanted was damages.", "damages"),
        ("The railway rejected calls that it pay damages.", "damages"),
    ],
    ids=["behind where", "behind the cue", "behind a mark", "behind a noun"],
)
def test_a_clause_opens_with_that(text, content):
    cue = "rejected" if "rejected" in text else "said"
    assert edges(text, cue, "The railway", "damages")[1] == [content]


def test_speech_that_a_speaker_interrupts_stays_whole():
    text = "The boats, Ilva Dorn told him, were lost."
    assert edges(text, "told", "Ilva Dorn", "The boats", "were lost")[1] == ["The boats", "were lost"]


def test_where_a_named_person_stood_is_no_part_of_the_source():
    text = "No water, replied Ilva Dorn across the table. No, said the mayor behind the desk."
    assert edges(text, "replied", "Ilva Dorn across the table", "No water")[0] == "Ilva Dorn"
    assert edges(text, "said", "the mayor behind the desk", "No,")[0] == "the mayor behind the desk"


def test_where_somebody_spoke_is_no_part_of_the_source():
    text = "No water, said the mayor, Ilva Dorn, at a meeting in the hall."
    source = "the mayor, Ilva Dorn, at a meeting in the hall"
    assert edges(text, "said", source, "No water")[0] == "the mayor, Ilva Dorn"


def test_a_description_in_commas_stays():
    text = "No water, said Ilva Dorn, the mayor, a guest at the meeting."
    source = "Ilva Dorn, the mayor, a guest at the meeting"
    assert edges(text, "said", source, "No water")[0] == source


def test_a_cue_is_the_noun_and_not_its_article_alone():
    text = "Details from Tolmar about the new proposal for a truce are awaited."
    found, attribution = given(text, "the", "Tolmar", "for a truce")
    (one,) = within_clause(text, found, [attribution])
    assert written(text, found, one.cue) == "proposal"


def test_who_is_told_is_no_part_of_what_is_said():
    text = "The governor promised him by telephone to keep the crossing open."
    said = "to keep the crossing open"
    assert edges(text, "promised", "The governor", f"him by telephone {said}")[1] == [said]


def test_who_is_asked_is_part_of_what_is_asked():
    text = "The governor asked him to keep the crossing open."
    said = "him to keep the crossing open"
    assert edges(text, "asked", "The governor", said)[1] == [said]


@pytest.mark.parametrize("marks", ["“”", '""', "‘’", "«»"])
def test_what_a_speaker_does_next_is_not_said(marks):
    text = f"Ilva Dorn said {marks[0]}no boats,{marks[1]} and then she left."
    said = text[text.index("no") - 1 : text.index(" and")]
    assert edges(text, "said", "Ilva Dorn", f"{said} and then she left")[1] == [said]


def test_what_a_speaker_does_next_is_not_said_either_where_the_content_begins_with_a_comma():
    text = "Ilva Dorn said, “no boats,” and then she left."
    assert edges(text, "said", "Ilva Dorn", ", “no boats,” and then she left")[1] == [", “no boats,”"]


@pytest.mark.parametrize("time", ["on Tuesday", "in May", "in 2011", "last week", "late Friday"])
def test_when_somebody_spoke_is_no_part_of_the_source(time):
    text = f"The ministry of Tolmar {time} said that the boats were lost."
    source = edges(text, "said", f"The ministry of Tolmar {time}", "that the boats were lost")[0]
    assert source == "The ministry of Tolmar"


@pytest.mark.parametrize("source", ["a report in May", "Dorn, who left in May", "the note sent on Tuesday"])
def test_the_time_of_a_paper_and_of_another_deed_stays(source):
    text = f"It was lost, {source} said."
    assert edges(text, "said", source, "It was lost")[0] == source


def test_the_place_of_a_dateline_is_no_part_of_the_source():
    text = "ORRIN, Tolmar - The mayor said that the boats were lost."
    source = edges(text, "said", "ORRIN, Tolmar - The mayor", "that the boats were lost")[0]
    assert source == "The mayor"


def test_a_source_is_more_than_an_article():
    text = "A marked escalation, suggesting that they were lost."
    assert edges(text, "suggesting", "A", "that they were lost")[0] == "A marked escalation"
    text = "The old mayor said that they were lost."
    assert edges(text, "said", "The", "that they were lost")[0] == "The old mayor"


def test_what_a_speaker_goes_on_to_say_stays():
    text = "Ilva Dorn said “no boats,” and that the ferry was lost."
    said = "“no boats,” and that the ferry was lost"
    assert edges(text, "said", "Ilva Dorn", said)[1] == [said]


@pytest.mark.parametrize(
    ("first", "inner", "ended"),
    [
        ("that", "he would go", "he would go"),
        ("how", "he would go", "he would go and that she had seen it"),
        ("that", "that he would go", "that he would go and that she had seen it"),
    ],
)
def test_a_clause_of_the_outer_speaker_is_not_the_inner_ones(first, inner, ended):
    text = f"Dorn told them {first} Renske had said {inner} and that she had seen it."
    whole = text[text.index(first) : -1]
    found, outer = given(text, "told", "Dorn", whole)
    _, within = given(text, "said", "Renske", f"{inner} and that she had seen it")
    within.parent = outer
    (one,) = within_parent(text, found, [within])
    assert [written(text, found, part) for part in one.content] == [ended]


@pytest.mark.parametrize(
    ("rest", "read"),
    [
        (" by the end of the month", " by the end of the month"),
        (", by the end of the month", ""),
        (" and the mayor left", ""),
        (" by the end of the month that Dorn was elected to the assembly", ""),
    ],
    ids=["adjunct", "comma", "clause", "long"],
)
def test_a_nested_content_has_the_adjunct_that_ends_the_one_around_it(rest, read):
    text = f"Tolmar agreed to pull its boats out{rest}, according to Dorn."
    found, outer = given(text, "according to", "Dorn", f"Tolmar agreed to pull its boats out{rest}")
    _, within = given(text, "agreed", "Tolmar", "to pull its boats out")
    within.parent = outer
    (one,) = within_parent(text, found, [within])
    assert [written(text, found, part) for part in one.content] == [f"to pull its boats out{read}"]


def test_a_content_does_not_end_in_an_article():
    text = "Tolmar agreed to a truce on the Ouvel river, two days after the talks."
    assert edges(text, "agreed", "Tolmar", "to a truce on the")[1] == ["to a truce on the Ouvel river"]
    text = "Tolmar agreed to a truce on the long river that parts the two states of the lake."
    assert edges(text, "agreed", "Tolmar", "to a truce on the")[1] == ["to a truce on the"]


def test_of_two_quotations_side_by_side_each_has_its_speaker():
    text = "“These minutes,” said Brask, “are right.” “Your minutes,” replied Renske, “are not.”"
    found, one = given(text, "said", "Brask", "“These minutes,”", "“are right.” “Your minutes,”")
    _, other = given(text, "replied", "Renske", "“are not.”")
    contents = [[written(text, found, p) for p in a.content] for a in parted(found, [one, other])]
    assert contents == [["“These minutes,”", "“are right.”"], ["“Your minutes,”", "“are not.”"]]


def test_two_quotations_of_one_speaker_stay_together():
    text = "Brask said: “These minutes are right.” “Your minutes are not,” he wrote."
    found, one = given(text, "said", "Brask", "“These minutes are right.” “Your minutes are not,”")
    assert parted(found, [one]) == [one]


@pytest.mark.parametrize("head", ["11.15 - ", "9:40 pm GMT: ", "• ", "14:05 "])
def test_the_head_of_an_entry_is_not_said(head):
    text = f"The day at Lomm.\n\n{head}Talks go on, says mediator."
    found, one = given(text, "says", "mediator", f"{head}Talks go on")
    (ended,) = without_heads(text, found, [one])
    assert [written(text, found, part) for part in ended.content] == ["Talks go on"]


def test_a_number_that_is_said_stays():
    text = "The day at Lomm.\n\n11 boats are back, says mediator."
    found, one = given(text, "says", "mediator", "11 boats are back")
    assert without_heads(text, found, [one]) == [one]


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


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Talks went on after the U.S. agreed to wait.", "the U.S."),
        ("Talks went on after the U.N. Council agreed to wait.", "the U.N."),
        ("Talks went on after Plan U agreed to wait.", "Plan U"),
    ],
)
def test_a_source_does_not_end_within_an_abbreviation(text, source):
    assert edges(text, "agreed", source.split(".")[0], "to wait")[0] == source
