"""One event that several sentences tell; spans; who takes part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.events.world import KNOWN, read, shown

from onrecord.events import events
from onrecord.record.actor import Actor
from onrecord.record.reading import Reading
from onrecord.record.report import Report


def test_two_mentions_of_one_event_are_one():
    reading = read("Tolmar attacked Vesk on Monday. The attack on Vesk killed 12 people.")
    (event,) = reading.events
    assert (event.on, event.trigger.text) == ("2031-05-12", "attacked")
    assert [mention.text for mention in event.mentions] == [
        "The attack on Vesk",
        "The attack on Vesk killed 12 people",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Tolmar attacked Vesk on Monday. Tolmar attacked Vesk on Tuesday.",
        "Tolmar attacked Vesk. Vesk attacked Tolmar.",
        "Tolmar attacked Lanthe. Tolmar attacked Belsorne.",
        "Vesk freed Ilva Dorn. Vesk freed Renn Okar.",
        "Tolmar and Vesk met. Tolmar and Karsk met.",
    ],
)
def test_what_days_places_or_those_who_take_part_tell_apart_are_two(text: str):
    assert len(shown(text)) == 2


def test_the_talks_are_those_told_before():
    (event,) = read("Tolmar and Vesk met on Monday. The talks failed.").events
    assert [mention.text for mention in event.mentions] == ["The talks"]


def test_a_noun_beside_its_verb_is_no_second_mention():
    (event,) = read("Tolmar held talks with Vesk.").events
    assert (event.trigger.text, event.mentions) == ("held talks", [])


def test_of_two_dates_that_fit_the_narrower_is_kept():
    (event,) = read("Tolmar invaded Vesk in 2029. The invasion of Vesk in March 2029 failed.").events
    assert event.on == "2029-03"


def test_those_who_take_part_are_among_the_actors():
    reading = read("Rebels attacked Vesk. Ilva Dorn met Renn Okar in Lanthe.")
    ids = [actor.id for actor in reading.actors]
    assert ids == ["a1", "state:VE", "a2", "a3"]
    assert {id_ for event in reading.events for id_ in event.actors} == set(ids)


def named(text, **given):
    """The words that name each actor who is added, by his name."""
    return {actor.name: [mention.text for mention in actor.mentions] for actor in read(text, **given).actors}


def test_those_who_are_added_have_the_words_that_name_them_where_an_event_is_told():
    text = "Tolmar attacked Vesk. Nobody saw Vesk. Veskan troops attacked Belsorne, and Dorn met Renn Okar."
    dorn = Actor(id="a1", name="Ilva Dorn", kind="person")
    found = named(text, actors=[dorn])
    assert found == {
        "Tolmar": ["Tolmar"],
        "Vesk": ["Vesk", "Veskan"],
        "Ilva Dorn": [],
        "Renn Okar": ["Renn Okar"],
    }


def test_who_is_told_of_again_has_the_words_of_both_sentences():
    text = "Tolmar attacked Vesk on Monday. The attack on Veskan towns by Tolmar killed 12 people."
    assert named(text) == {"Tolmar": ["Tolmar", "Tolmar"], "Vesk": ["Vesk", "Veskan"]}


def test_a_crowd_is_named_with_the_adjectives_before_its_noun():
    text = "Masked gunmen attacked Vesk. Tolmaran-backed separatist forces shelled Lanthe. Gunmen killed 12."
    crowds = {name: words for name, words in named(text).items() if name != "Vesk"}
    assert crowds == {
        "Masked gunmen": ["Masked gunmen"],
        "Tolmaran-backed separatist forces": ["Tolmaran-backed separatist forces"],
        "Gunmen": ["Gunmen"],
    }


def test_a_state_that_only_the_report_knows_takes_part_under_its_id():
    vandor = Actor(id="a7", name="Vandor", kind="state")
    for text in ("Vandor attacked Vesk.", "Vandori troops attacked Vesk."):
        (event,) = read(text, actors=[vandor]).events
        assert event.actors == ["a7", "state:VE"]


def test_a_person_takes_part_once_by_all_his_names_and_his_side_not_beside_him():
    okar = Actor(id="a8", name="Renn Okar", kind="person", party="Vesk")
    text = "Okar resigned. Vesk and Renn Okar met Ilva Dorn."
    assert shown(text, actors=[okar]) == ["RETREAT Renn Okar", "CONSULT Renn Okar + Ilva Dorn"]


def test_a_report_in_another_language_has_none():
    report = Report(id="r", origin="r", text="Tolmar attacked Vesk.", language="de")
    assert events(Reading(report=report), KNOWN).events == []


def test_words_without_a_stop_are_read_to_the_end():
    reading = read("and " * 5000 + "Tolmar attacked Vesk on Monday")
    assert [(event.type, event.on) for event in reading.events] == [("ASSAULT", "2031-05-12")]


WORDS = (
    "Tolmar Vesk Tolmaran rebels Orrin in of on by with after the a and to was were has been attacked attack"
    " talks meeting met held killed killing invasion withdrew its troops on Monday 2029 , . ' s \" “ ”"
    " ? - if will"
    " not that who releasing prisoners Ilva Dorn ü İ"
).split()


@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_every_span_is_words_of_the_report(text: str):
    reading = read(text)
    ids = {actor.id for actor in reading.actors}
    for event in reading.events:
        begin, end = event.span
        assert text[begin:end] == event.text
        assert begin <= event.trigger.begin < event.trigger.end <= end
        for span in (event.trigger, *event.mentions):
            assert text[span.begin : span.end] == span.text
        assert set(event.recipients) <= set(event.actors) <= ids
        assert event.place is None or event.place in text
    for actor in reading.actors:
        assert actor.mentions
        assert all(text[span.begin : span.end] == span.text for span in actor.mentions)
