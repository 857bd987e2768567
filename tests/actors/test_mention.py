"""Those at whom statements are aimed and who say nothing themselves are named by words of the report, too."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from tests.actors.said import KNOWN, read
from tests.actors.said import actor as known_actor
from tests.actors.test_mentions import DESK, DORN, WORDS

from onrecord.actors import actors
from onrecord.known.actor import Role
from onrecord.known.known import Known
from onrecord.record.aim import Aim, Aims, Choice
from onrecord.record.name import Name
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement

LAST = Choice({"named later only": 3.0, "outside": 3.0, "speaker": -9.0, "own side": -9.0}, 0.1)


def aimed(text, *contents, told=(), persons=(), known=KNOWN, choice=None):
    """The reading of `text`, in which "Tolmar" demands each of the `contents`.

    The network takes the words `told` to name whom, and `persons` to be names of persons.
    """
    statements, of = [], {}
    for number, content in enumerate(contents, 1):
        at = text.index(content)
        begin = text.rindex("Tolmar", 0, at)
        statements.append(
            Statement(
                id=f"s{number}",
                source=Span.of(text, begin, begin + 6), cue=Span.of(text, begin + 7, begin + 11),
                content=[Span.of(text, at, at + len(content))], kind="indirect", act="demand", confidence=1.0,
            )
        )  # fmt: skip
        places = [text.find(words, at, at + len(content)) for words in told]
        spans = [(b, b + len(words)) for b, words in zip(places, told, strict=True) if b >= 0]
        of[f"s{number}"] = Aim(spans, {"demand": 1.0})
    given_ = Reading(report=Report(id="r", origin="r", text=text), statements=statements)
    names = [Name((text.index(name), text.index(name) + len(name)), "person") for name in persons]
    return actors(given_, known, names, Aims(of, choice))


def words(reading, name):
    """The words that name the actor `name`, each with where it begins."""
    (found,) = [actor for actor in reading.actors if actor.name == name]
    assert all(m.text == reading.report.text[m.begin : m.end] for m in found.mentions)
    return [(m.text, m.begin) for m in found.mentions]


def test_who_is_only_aimed_at_is_named_wherever_the_report_names_him():
    text = "Veskan guns fired. Tolmar said Vesk must leave, and nobody in Vesk replied."
    reading = aimed(text, "Vesk must leave")
    assert reading.statements[0].target.name == "Vesk"
    assert words(reading, "Vesk") == [("Veskan", 0), ("Vesk", 31), ("Vesk", 62)]


def test_who_speaks_is_named_where_he_speaks():
    text = "Tolmar said Vesk must leave. Vesk rejected it, and Tolmar said Tolmar would stay in Vesk."
    reading = aimed(text, "Vesk must leave", "Tolmar would stay")
    assert [text for text, _ in words(reading, "Tolmar")] == ["Tolmar", "Tolmar"]


def test_actors_stand_in_the_order_in_which_the_report_names_them():
    text = (
        "Tolmar said the river pirates must go. The League of Nine met. Tolmar said League of Nine must pay."
    )
    reading = aimed(text, "the river pirates must go", "League of Nine must pay", told=("river pirates",))
    assert [actor.name for actor in reading.actors] == ["Tolmar", "river pirates", "League of Nine"]
    assert [actor.id for actor in reading.actors][1] == "a1"


def test_a_capital_names_its_state_where_it_stands_for_it():
    text = "Rain fell in Dal. Tolmar said Dal must answer. Vesk, and Dal, were silent."
    assert words(aimed(text, "Dal must answer"), "Vesk") == [("Dal", 30), ("Vesk", 47)]
    text = "Tolmar said Vesk must leave Dal."
    assert words(aimed(text, "Vesk must leave Dal"), "Vesk") == [("Vesk", 12)]


def test_whom_nothing_else_names_is_named_by_his_capital_and_his_bodies():
    text = "The Upper Chamber met in Dal. Tolmar said fire must cease."
    reading = aimed(text, "fire must cease", choice=LAST)
    assert reading.statements[0].target.name == "Vesk"
    assert words(reading, "Vesk") == [("Upper Chamber", 4), ("Dal", 25)]


def test_who_is_chosen_from_all_over_the_report_is_named_there():
    text = "Vesk fired. Tolmar said fire must cease. Smoke rose over Vesk."
    reading = aimed(text, "fire must cease", choice=LAST)
    assert words(reading, "Vesk") == [("Vesk", 0), ("Vesk", 57)]


def test_words_without_a_name_are_those_of_whom_they_mean():
    text = "Tolmar said the river pirates must leave. Tolmar said the river pirates must pay."
    reading = aimed(
        text, "the river pirates must leave", "the river pirates must pay", told=("the river pirates",)
    )
    assert words(reading, "river pirates") == [("the river pirates", 12), ("the river pirates", 54)]


def test_whom_only_the_office_of_a_person_names_has_its_words():
    text = "Tolmar said then-Veskan President Omar Sadar must withdraw."
    reading = aimed(text, text[12:-1], told=("Veskan",), persons=("Omar Sadar",))
    assert reading.statements[0].target.name == "Vesk"
    assert words(reading, "Vesk") == [("Veskan", 17)]


def test_words_that_mean_one_of_whom_other_words_are_told_are_taken_once():
    text = "Tolmar said the river pirates must leave."
    reading = aimed(text, "the river pirates must leave", told=("the river pirates", "river pirates"))
    assert words(reading, "river pirates") == [("the river pirates", 12)]


def test_who_is_told_by_his_office_has_its_words_though_another_is_aimed_at():
    board = known_actor("organisation:board", "Harbour Board")
    chair = replace(DORN, roles=(Role(title="chairman", of="organisation:board"),))
    content = "the river pirates must go before the chairman of the Harbour Board returns"
    reading = aimed(
        f"Tolmar said {content}.",
        content,
        told=("the river pirates", "the chairman of the Harbour Board"),
        known=KNOWN.with_more([board, chair], ["organisation:board"]),
    )
    assert reading.statements[0].target.name == "river pirates"
    assert words(reading, "Ilva Dorn") == [("the chairman of the Harbour Board", 45)]


def test_somebody_without_a_name_has_the_words_that_tell_of_him():
    text = "Tolmar said a captured soldier must be freed."
    reading = aimed(text, "a captured soldier must be freed", told=("a captured soldier",))
    assert words(reading, reading.statements[0].target.name) == [("a captured soldier", 12)]


@pytest.mark.parametrize(("longer", "persons"), [("Vesk City", ()), ("Omar Vesk", ("Omar Vesk",))])
def test_a_part_of_a_longer_name_is_not_his(longer, persons):
    text = f"Rain fell. Tolmar said Vesk must leave. Nobody saw {longer} again."
    assert words(aimed(text, "Vesk must leave", persons=persons), "Vesk") == [("Vesk", 23)]


def test_a_name_that_several_bear_is_not_his():
    twins = [
        known_actor(f"state:{x}H", f"{x} Halva", demonym=f"{x} Halvan|Halvan") for x in ("Upper", "Lower")
    ]
    text = "The Halvan coast is long. Tolmar said Upper Halva must leave."
    reading = aimed(text, "Upper Halva must leave", known=KNOWN.with_more(twins))
    assert words(reading, "Upper Halva") == [("Upper Halva", 38)]


@given(
    st.lists(WORDS, max_size=40).map(" ".join), st.lists(st.tuples(st.integers(0, 200), st.integers(1, 20)))
)
def test_nobody_is_aimed_at_whom_no_words_name(text, told):
    for known in (KNOWN, DESK, Known()):
        plain = read(text.replace("[[]]", ""), known)
        whole = plain.report.text
        statements = [
            replace(s, act="demand", content=[Span.of(whole, s.source.end, len(whole))])
            for s in plain.statements
            if s.source and whole[s.source.end :].strip()
        ]
        spots = [(b, min(b + length, len(whole))) for b, length in told if b < len(whole)]
        aims = {
            s.id: Aim([spot for spot in spots if spot[0] >= s.content[0].begin], {"demand": 1.0})
            for s in statements
        }
        for choice in (None, LAST):
            reading = actors(replace(plain, statements=statements), known, aims=Aims(aims, choice))
            by_id = {actor.id: actor for actor in reading.actors}
            for statement in reading.statements:
                for id_ in statement.target.actor.split("; ") if statement.target else ():
                    spans = [mention.span for mention in by_id[id_].mentions]
                    assert spans
                    assert all(end <= begin for (_, end), (begin, _) in pairwise(spans))
