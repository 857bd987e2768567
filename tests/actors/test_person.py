import pytest
from tests.actors.said import read, said

DORN = ("Ilva Dorn", "Tolmar", "named official")


def test_a_name_with_title_a_surname_and_a_pronoun_are_one_actor():
    text = (
        "[[Tolmaran Defence Minister Ilva Dorn]] said no. [[Dorn]] said so twice. [[She]] said it was late."
    )
    reading = read(text)
    assert said(text) == [DORN] * 3
    assert [actor.name for actor in reading.actors] == ["Ilva Dorn"]
    assert reading.actors[0].roles == ["Tolmaran Defence Minister"]
    assert [mention.text for mention in reading.actors[0].mentions] == ["Ilva Dorn", "Dorn", "She"]


def test_an_apposition_names_office_and_party():
    text = "[[Rem Askel, chairman of the foreign committee of the Upper Chamber,]] said no."
    assert said(text) == [("Rem Askel", "Vesk", "named official")]


def test_a_rank_stands_between_office_and_name():
    assert said("[[Tolmar's defence minister, General Ilva Dorn]], said no.") == [DORN]


def test_an_outsider_has_no_party():
    text = "[[Ode Farrun, a researcher at the Tolmaran Institute]], said no."
    assert said(text) == [("Ode Farrun", None, "named person")]


def test_who_was_in_office_once_speaks_for_himself():
    assert said("[[Former Tolmaran minister Ode Farrun]] said no.") == [("Ode Farrun", None, "named person")]


def test_an_envoy_does_not_speak_for_the_place_he_is_sent_to():
    text = "[[League of Nine special envoy for Vesk Ode Farrun]] said no."
    assert said(text) == [("Ode Farrun", "League of Nine", "named official")]


def test_joint_speakers_are_two_actors():
    text = "[[Tolmaran President Ilva Dorn and Veskan President Rem Askel]] met. [[They]] agreed."
    both = ("Ilva Dorn; Rem Askel", "Tolmar; Vesk", "named official")
    assert said(text) == [both, both]
    assert read(text).statements[0].speaker.actor == "a1; a2"


def test_two_persons_with_one_surname_stay_apart():
    text = (
        "Tolmaran President Ilva Dorn met Veskan negotiator Oram Dorn. [[Negotiator Dorn]] said no. "
        "[[President Dorn]] said yes."
    )
    assert [name for name, _, _ in said(text)] == ["Oram Dorn", "Ilva Dorn"]


def test_an_office_means_its_holder_if_the_report_names_one():
    text = (
        "[[Tolmar's top negotiator]] said no.\n\nTolmar's chief negotiator, Ilva Dorn, left. "
        "[[The negotiator]] spoke."
    )
    assert [name for name, _, _ in said(text)] == ["Ilva Dorn", "Ilva Dorn"]


def test_a_defence_minister_is_no_prime_minister():
    text = "Tolmaran Prime Minister Ilva Dorn left. [[Tolmar's defence minister]] said no."
    assert said(text) == [("Tolmar's defence minister", "Tolmar", "named official")]


def test_who_and_which_stand_for_the_name_before():
    text = "It met Tolmaran President Ilva Dorn, [[who]] said no, and Vesk, [[which]] said yes."
    assert said(text) == [DORN, ("Vesk", "Vesk", "institution")]


def test_a_pronoun_in_a_quotation_is_not_its_speaker():
    text = "[[Tolmaran President Ilva Dorn]] said: “I know Rem Askel. [[He]] wants war.”"
    assert [name for name, _, _ in said(text)] == ["Ilva Dorn", "Rem Askel"]


def test_a_quotation_that_goes_on_keeps_its_speaker():
    text = "[[Tolmaran President Ilva Dorn]] said no.\n\n“Nobody asked us {}to come.”"
    reading = read(text)
    assert reading.statements[1].source is None
    assert said(text) == [DORN, DORN]


def test_a_bare_spokeswoman_speaks_for_the_body_before():
    text = "[[The Tolmaran Foreign Ministry]] said no. “Never,” [[spokeswoman Ilva Dorn]] said."
    assert said(text)[1] == DORN


def test_a_report_may_end_behind_a_name():
    assert said("[[Envoy Ilva Dorn]] of") == [("Ilva Dorn", None, "named official")]


def test_whom_nothing_tells_is_not_guessed():
    assert said("[[She]] said no. [[Ode Farrun]] said yes.") == [
        (None, None, None),
        ("Ode Farrun", None, "named person"),
    ]


def test_a_member_of_the_us_congress_is_told_by_the_mark_behind_the_name():
    text = "[[Sen. Oda Fell (R-Tenn.)]] said no. [[Fell]] said more."
    assert said(text) == [("Oda Fell", "United States", "named official")] * 2


COUPLE = "Tolmaran President Petra Dorn met her husband, Anders Dorn, an author. "


@pytest.mark.parametrize(
    ("source", "rest", "name"),
    [
        ("Mr Dorn", "no", "Anders Dorn"),
        ("Mrs Dorn", "no", "Petra Dorn"),
        ("President Dorn", "no", "Petra Dorn"),
        ("Dorn", "she would go", "Petra Dorn"),
        ("Dorn", "he would go", "Anders Dorn"),
        ("Dorn", "“she must go” but he would stay", "Anders Dorn"),
    ],
)
def test_a_couple_is_told_apart_by_title_and_pronoun(source, rest, name):
    assert said(f"{COUPLE}[[{source}]] said {rest}.")[0][0] == name


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Veskan President Dorn", "Oram Dorn"),
        ("Tolmar's President Dorn", "Ilva Dorn"),
        ("The Veskan president", "Oram Dorn"),
    ],
)
def test_two_presidents_of_one_surname_are_told_apart_by_whose_they_are(source, name):
    text = "Tolmaran President Ilva Dorn met Veskan President Oram Dorn. They left. "
    assert said(f"{text}[[{source}]] said no.")[0][0] == name


@pytest.mark.parametrize(
    ("source", "role"),
    [
        ("The spokesman for the army, Colonel Ilva Dorn", "spokesman for the army"),
        ("The head of the Tolmaran chamber's budget committee, Ilva Dorn", "head of the Tolmaran chamber's"),
    ],
)
def test_an_office_of_something_before_a_comma_is_a_role(source, role):
    (actor,) = read(f"[[{source}]] said no.").actors
    assert actor.name == "Ilva Dorn"
    assert any(given.startswith(role) for given in actor.roles)


def test_whom_somebody_met_is_no_office_of_his():
    (actor,) = read("Then he met the speaker of the chamber, [[Ilva Dorn]] said.").actors
    assert actor.roles == []


@pytest.mark.parametrize("office", ["fisheries minister", "deputy transport minister", "water secretary"])
@pytest.mark.parametrize("text", ["[[Tolmar's {}, Orla Venn,]] left.", "[[Tolmaran {} Orla Venn]] left."])
def test_a_minister_of_whatever_speaks_for_his_state(office, text):
    (statement,) = read(text.format(office)).statements
    assert (statement.speaker.name, statement.party) == ("Orla Venn", "Tolmar")


def test_its_negotiator_speaks_for_who_spoke_before():
    text = "[[Tolmar]] blamed Vesk. [[Its chief negotiator, Bram Tolke,]] left. [[The envoy Una Gry]] stayed."
    assert [party for _, party, _ in said(text)] == ["Tolmar", "Tolmar", None]
