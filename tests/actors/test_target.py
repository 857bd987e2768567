import pytest
from tests.actors.said import KNOWN

from onrecord.actors import actors
from onrecord.record.aim import Aim, Aims
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement


def aimed(content, act, before="", named="", also=""):
    """The target of what Tolmar says; the words `named` are told to name it, and those `also`."""
    text = f"{before}Tolmar said {content}."
    begin = len(before)
    at = text.index(content)
    statement = Statement(
        id="s1", source=Span.of(text, begin, begin + 6), cue=Span.of(text, begin + 7, begin + 11),
        content=[Span.of(text, at, at + len(content))], kind="indirect", act=act, confidence=1.0,
    )  # fmt: skip
    given = Reading(report=Report(id="r", origin="r", text=text), statements=[statement])
    spans = [(text.rindex(words), text.rindex(words) + len(words)) for words in (named, also) if words]
    reading = actors(given, KNOWN, aims=Aims({"s1": Aim(spans)}))
    (found,) = reading.statements
    if found.target:
        assert set(found.target.actor.split("; ")) <= {actor.id for actor in reading.actors}
    return found.target and found.target.name


@pytest.mark.parametrize("content", ["Vesk must leave", "Dal must answer", "that Vesk leave"])
def test_whom_a_demand_names_first_is_its_target(content):
    assert aimed(content, "demand") == "Vesk"
    assert aimed(f"in the name of all {content}", "demand") is None


def test_whoever_is_accused_is_named_first_among_the_others():
    assert aimed("Tolmaran ships of being hit by Veskan guns", "accuse") == "Vesk"


def test_what_is_done_to_nobody_has_no_target():
    assert aimed("Vesk has left", "assert") is None
    assert aimed("Tolmar is ready", "offer") is None


def test_one_named_before_the_words_is_no_target():
    assert aimed("the bridge would burn", "threaten", "Vesk has not answered. ") is None


@pytest.mark.parametrize("named", ["Vesk", "Dal", "Veskan"])
def test_whom_the_network_sees_named_is_the_target_whatever_the_act(named):
    assert aimed(f"it could live with {named} rule", "assert", named=named) == "Vesk"


def test_unknown_words_that_are_told_to_name_it_are_taken_as_they_stand():
    assert aimed("the river pirates must leave", "assert", named="the river pirates") == "river pirates"


def test_nobody_is_aimed_at_by_himself():
    assert aimed("Tolmar is ready", "offer", named="Tolmar") is None


@pytest.mark.parametrize(
    ("piece", "whole"),
    [
        ("of", "League of Nine"),
        ("Nine", "League of Nine"),
        ("al", "Omar al-Sadar"),
        ("Front", "Black River Front"),
    ],
)
def test_a_piece_of_a_name_is_taken_for_the_whole_name(piece, whole):
    assert aimed(f"the words of {whole} must not stand", "assert", named=piece) == whole


def test_marks_alone_are_no_target():
    assert aimed("the bridge, it seems, is safe", "assert", named=",") is None


def told(text, source, at, named):
    """The statement whose content goes from `at` to the end of `text`, said right behind its source."""
    begin = source[1] + 1
    statement = Statement(
        id="s1", source=Span.of(text, *source), cue=Span.of(text, begin, begin + 4),
        content=[Span.of(text, at, len(text) - 1)], kind="indirect", act="assert", confidence=1.0,
    )  # fmt: skip
    given = Reading(report=Report(id="r", origin="r", text=text), statements=[statement])
    return actors(given, KNOWN, aims=Aims({"s1": Aim(named)})).statements[0]


def test_a_pronoun_of_the_reporter_s_is_who_speaks():
    text = "Rem Askel left. Envoy Ilva Dorn said she would stay."
    at = text.index("she")
    found = told(text, (16, 31), at, [(at, at + 3)])
    assert (found.speaker.name, found.target) == ("Ilva Dorn", None)


def test_nobody_is_aimed_at_his_own_side():
    text = "Tolmaran Premier Ilva Dorn said Tolmar and Vesk must leave."
    at = text.index("Tolmar and")
    vesk = text.index("Vesk")
    assert told(text, (0, 26), at, [(at, at + 6), (vesk, vesk + 4)]).target.name == "Vesk"


@pytest.mark.parametrize(
    ("content", "act", "named", "also", "target"),
    [
        ("the river pirates to press Vesk", "appeal", "river pirates", "Vesk", "river pirates"),
        ("it is on the western bank that Vesk fires", "accuse", "western bank", "Vesk", "Vesk"),
        ("the western bank is held by Vesk", "assert", "western bank", "Vesk", "Vesk"),
        ("they are slower than Vesk", "criticise", "they", "Vesk", "Vesk"),
    ],
)
def test_words_without_a_name_are_the_target_where_what_is_asked_begins_with_them(
    content, act, named, also, target
):
    assert aimed(content, act, named=named, also=also) == target


@pytest.mark.parametrize(
    ("content", "target"),
    [
        ("Vesk and Omar al-Sadar must leave", "Vesk; Omar al-Sadar"),
        ("both Vesk, Omar al-Sadar must leave", "Vesk; Omar al-Sadar"),
        ("Vesk must leave what Omar al-Sadar holds", "Vesk"),
    ],
)
def test_the_first_is_the_target_with_those_who_are_joined_to_him(content, target):
    assert aimed(content, "demand", named="Vesk", also="Omar al-Sadar") == target


def test_who_denies_or_defers_aims_at_nobody():
    assert aimed("Vesk was asked", "deny", named="Vesk") is None
    assert aimed("Vesk was asked", "defer", named="Vesk") is None


@pytest.mark.parametrize("word", ["you", "they", "his", "the"])
def test_a_word_that_may_mean_many_is_no_target(word):
    assert aimed(f"a bridge is what {word} want", "accuse", "Vesk has left. ", named=word) is None
