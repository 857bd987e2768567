"""Whom the words of a source mean: what stands before its noun, behind it, and around it."""

import pytest
from tests.actors.said import KNOWN, actor, said

from onrecord.actors import actors
from onrecord.known.actor import Alias, KnownActor
from onrecord.known.known import Known
from onrecord.record.reading import Reading
from onrecord.record.report import Report
from onrecord.record.span import Span
from onrecord.record.statement import Statement


def names(text: str, known: Known = KNOWN) -> list[str | None]:
    return [name for name, _, _ in said(text, known)]


def named(id_: str, name: str, *others: str) -> KnownActor:
    """A known actor with more than one name."""
    aliases = tuple(Alias(text=text, kind="name", source="test") for text in (name, *others))
    return KnownActor(id=id_, name=name, kind=id_.partition(":")[0], aliases=aliases)


@pytest.mark.parametrize("source", ["Orrin's", "Orrin’s", "Orrin’ s"])
def test_a_possessive_ending_belongs_to_no_name(source):
    assert said(f"Vesk spoke of [[{source}]] insistence on it.") == [("Tolmar", "Tolmar", "institution")]


def test_a_first_name_that_ends_like_a_participle_is_one():
    assert said("[[Tolmaran Prime Minister Khaled Dorn]] said no.") == [
        ("Khaled Dorn", "Tolmar", "named official")
    ]


def test_where_somebody_is_based_does_not_end_the_phrase():
    assert names("[[Vesk-based broadcaster al-Jazeera]] said so.") == ["al-Jazeera"]
    assert names("[[Orrin-based aid groups]] said so.") == ["Orrin-based aid groups"]


def test_an_adviser_to_a_president_is_not_the_president():
    text = "Tolmaran President Ilva Dorn left. [[A former adviser to President Dorn]] said no."
    assert names(text) == ["anonymous source 1"]


@pytest.mark.parametrize("office", ["vice-president", "vice president"])
def test_a_vice_president_is_not_the_president(office):
    text = f"Tolmaran President Ilva Dorn stayed. [[The Tolmaran {office}]] said no."
    assert names(text) == [f"Tolmaran {office}"]
    text = (
        f"Tolmaran President Ilva Dorn stayed. Tolmaran {office.title()} Rem Askel left. "
        f"[[The Tolmaran {office}]] said no. [[The Tolmaran president]] said yes."
    )
    assert names(text) == ["Rem Askel", "Ilva Dorn"]


def test_who_was_president_once_is_not_the_president():
    text = (
        "Tolmaran President Ilva Dorn met former Tolmaran president Rem Askel. "
        "[[The Tolmaran president]] said no. [[The former president]] said yes."
    )
    assert names(text) == ["Ilva Dorn", "Rem Askel"]


def test_people_of_two_nations_who_share_a_noun_are_one_group():
    assert said("[[Tolmaran and Veskan experts]] said no.") == [
        ("Tolmaran and Veskan experts", None, "unnamed group")
    ]
    assert names("[[Foreign ministers in Tolmar, Vesk and the League of Nine]] met.") == ["Foreign ministers"]


def test_groups_without_names_are_one_and_named_sides_two():
    assert names("[[Some analysts and politicians]] said no.") == ["Some analysts and politicians"]
    assert names("[[Tolmar and the Black River Front]] said no.") == ["Tolmar; Black River Front"]


def test_who_joins_somebody_named_is_told_besides_him():
    text = "Tolmaran President Ilva Dorn left. [[Dorn and her aides]] said no."
    assert names(text) == ["Ilva Dorn; her aides"]


@pytest.mark.parametrize(
    "source",
    [
        "Ode Farrun, a former Tolmaran official and diplomat",
        "The head and director of the Dal Press, Ode Farrun",
        "A spokesman for President Dorn, Ode Farrun",
        "The top League of Nine officer in Vesk, Gen. Ode Farrun",
    ],
)
def test_what_somebody_is_makes_no_second_speaker(source):
    assert names(f"Tolmaran President Ilva Dorn left. [[{source}]], said no.") == ["Ode Farrun"]


def test_us_in_capitals_is_no_pronoun():
    known = KNOWN.with_more([named("state:US", "Usland", "US")])
    assert said("[[US]] warnings were heard.", known) == [("Usland", "Usland", "institution")]


def test_he_is_not_whom_he_speaks_of():
    text = "Tolmaran President Ilva Dorn met Rem Askel. Oram Tell saw it. Dorn had erred, he said."
    content, source, cue = (
        Span.of(text, at, at + len(part))
        for part in ("Dorn had erred", "he", "said")
        for at in [text.rindex(part)]
    )
    statement = Statement(id="s1", source=source, cue=cue, content=[content], kind="indirect", confidence=1.0)
    report = Report(id="r", origin="r", text=text)
    found = actors(Reading(report=report, statements=[statement]), KNOWN).statements[0]
    assert found.speaker
    assert found.speaker.name == "Oram Tell"


def test_his_spokesman_bears_the_name_of_whom_he_speaks_for():
    text = "Tolmaran President Oram Dorn left. [[His spokesman]] said no."
    assert said(text) == [("Oram Dorn’s spokesman", "Tolmar", "named official")]


@pytest.mark.parametrize("people", ["Tolmaran", "Tolmar's"])
def test_the_leader_of_a_state_is_who_presides_over_it(people):
    text = f"Tolmaran President Ilva Dorn left. {people.title()} leader"
    assert names(text.replace(f"{people.title()} leader", f"[[The {people} leader]] said no.")) == [
        "Ilva Dorn"
    ]
    assert names(f"Tolmaran President Ilva Dorn left. [[The {people} opposition leader]] said no.") != [
        "Ilva Dorn"
    ]


def test_the_pm_is_the_prime_minister():
    text = "Tolmaran Prime Minister Ilva Dorn met Tolmaran Finance Minister Rem Askel. [[The PM]] said no."
    assert names(text) == ["Ilva Dorn"]


def test_the_leaders_are_the_two_heads_named_last():
    text = "Tolmaran President Ilva Dorn met Veskan Prime Minister Rem Askel. [[The leaders]] said no."
    assert said(text) == [("Ilva Dorn; Rem Askel", "Tolmar; Vesk", "named official")]


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("the statement attributed to Rem Askel, Vesk's envoy", "Rem Askel"),
        ("a statement Wednesday on the Black River Front's website", "Black River Front"),
        ("an assessment by the Veskan army", "Veskan army"),
        ("A post on the Harbour Council website", "Harbour Council"),
        ("a report Monday by the League of Nine", "League of Nine"),
        ("President Dorn's message", "Ilva Dorn"),
    ],
)
def test_a_statement_is_of_whom_its_words_name(source, speaker):
    assert names(f"Tolmaran President Ilva Dorn left. [[{source}]] said no.") == [speaker]


def test_a_document_that_somebody_posts_is_not_his_own():
    assert names("[[A document posted by the Veskan army]] said no.") == ["document"]


def test_the_statement_is_of_who_spoke_last():
    assert (
        names("[[The Black River Front]] said no. [[The statement]] said why.") == ["Black River Front"] * 2
    )


def test_the_report_is_of_whom_its_first_mention_names():
    text = "[[A report by the League of Nine]] said no. [[Vesk]] said yes. [[The report]] said why."
    assert names(text) == ["League of Nine", "Vesk", "League of Nine"]


@pytest.mark.parametrize("source", ["the HLU", "HLU"])
def test_an_abbreviation_is_told_in_full_where_the_report_does(source):
    text = f"The Harbour Labour Union (HLU) met. [[{source}]] said no."
    assert names(text) == ["Harbour Labour Union"]


def test_a_body_bears_the_name_that_the_report_gives_it():
    known = KNOWN.with_more([named("group:tp", "Tolmaran Party", "Greens", "Green", "TP")])
    assert names("[[Greens]] said no.", known) == ["Greens"]
    assert names("[[The TP]] said no.", known) == ["Tolmaran Party"]


def test_people_of_whom_alone_the_report_speaks_give_their_name():
    assert said("[[The Tolmarans]] said no.") == [("Tolmarans", "Tolmar", "institution")]
    assert names("Tolmar and Tolmar's army met. [[The Tolmarans]] said no.") == ["Tolmar"]


def test_the_harbour_green_is_the_lawmaker_named_last():
    known = KNOWN.with_more([named("group:tp", "Tolmaran Party", "Greens", "Green")])
    text = "[[Senator Rem Askel]] said no. [[The Harbour Green]] said why."
    assert names(text, known) == ["Rem Askel"] * 2


@pytest.mark.parametrize(
    ("first", "then", "meant"),
    [
        ("The Black River Front", "The group", True),
        ("The Harbour Times", "The newspaper", True),
        ("The Harbour Council", "The council", True),
        ("The Veskan army", "The company", False),
    ],
)
def test_a_bare_noun_means_the_body_that_can_be_called_so(first, then, meant):
    before, after = names(f"[[{first}]] said no. [[{then}]] said why.")
    assert (before == after) is meant


SOURCES = "[[A Tolmaran source]] said no. [[Another Tolmaran source]] agreed. "


@pytest.mark.parametrize(
    ("source", "number"),
    [
        ("The source", 2),
        ("The first source", 1),
        ("The second source", 2),
        ("The third source", 3),
        ("The other source", 1),
        ("A third source", 3),
    ],
)
def test_the_first_and_the_other_source_are_told_by_their_order(source, number):
    assert said(f"{SOURCES}[[{source}]] left.")[-1][0] == f"anonymous source {number}"


def test_one_of_several_is_a_person_and_the_other_is_another():
    text = (
        "[[Two officials]] said no. [[One of the officials]] left. [[The official]] wept. "
        "[[The other official]] stayed."
    )
    numbers = [name for name, _, _ in said(text)[1:]]
    assert numbers == ["anonymous source 1", "anonymous source 1", "anonymous source 2"]


@pytest.mark.parametrize("people", ["The two leaders", "Both", "Both men", "They"])
def test_those_who_spoke_together_are_meant_by_what_says_two(people):
    before = "Tolmaran Premier Ilo Dorn met Veskan envoy Rem Askel. "
    text = f"{before}[[Ilo Dorn and his aide Tam Ruel]] said no. [[{people}]] left."
    assert said(text)[1][0] == "Ilo Dorn; Tam Ruel"


def test_both_are_the_two_whom_and_joins_with_their_titles():
    text = "Tolmaran Premier Ilo Dorn and Veskan President Rem Askel met in Dal. [[Both]] said no."
    assert said(text) == [("Ilo Dorn; Rem Askel", "Tolmar; Vesk", "named official")]


def test_an_adviser_to_an_office_speaks_for_whose_it_is():
    assert said("[[An adviser to the Tolmaran president]] said no.")[0][1:] == ("Tolmar", "anonymous")
    assert said("[[A Veskan adviser to Tolmar]] said no.")[0][1] == "Vesk"


def test_an_apostrophe_may_end_a_known_name():
    known = KNOWN.with_more([actor("state:QN", "Quarn", capital="St. Ode's")])
    assert said("[[St. Ode's]] said no.", known) == [("Quarn", "Quarn", "institution")]


def test_those_who_share_an_office_in_the_plural_speak_for_all_sides():
    both = "Tolmar; Vesk"
    assert said("[[Tolmaran and Veskan foreign ministers]] said no.")[0][:2] == (
        "Tolmaran and Veskan foreign ministers",
        both,
    )
    assert (
        said("[[The leaders of Tolmar, Vesk and the League of Nine]] left.")[0][1]
        == f"{both}; League of Nine"
    )


def test_the_senior_source_is_the_one_of_whom_that_was_said():
    text = (
        "[[A senior Tolmaran aide]] said no. [[A junior Tolmaran aide]] wept. [[The senior aide]] left. "
        "[[The aide]] wept."
    )
    assert [name[-1] for name in names(text)] == ["1", "2", "1", "1"]


PAIR = "Tolmaran envoy Ilva Dorn met Veskan envoy Rem Askel and Veskan President Tam Ruel. [[Dorn]] left. "


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("Her Veskan counterpart", ("Rem Askel", "Vesk", "named official")),
        (
            "Her counterpart from the League of Nine",
            ("Ilva Dorn’s counterpart", "League of Nine", "named official"),
        ),
        ("Her Veskan counterpart, Ode Farrun", ("Ode Farrun", "Vesk", "named official")),
    ],
)
def test_a_counterpart_is_of_the_other_side(source, speaker):
    assert said(f"{PAIR}[[{source}]] said no.")[1] == speaker


def test_two_in_an_office_are_those_who_hold_it():
    text = (
        "Tolmaran spokesman Ilo Dorn met Veskan spokesman Rem Askel and Veskan envoy Tam Ruel. "
        "[[The two spokesmen]] left. [[The two envoys]] did not."
    )
    assert names(text) == ["Ilo Dorn; Rem Askel", "two envoys"]


def test_both_sources_are_the_two_so_far():
    text = (
        "[[A Tolmaran source]] said no. [[An aide]] agreed. [[A second source]] left. [[Both sources]] wept."
    )
    assert names(text)[-1] == "anonymous source 1; anonymous source 3"


def test_its_spokesman_speaks_for_it_and_for_nobody_named_before():
    text = "[[Dal]] said no. [[The Harbour Front]] said yes. [[Its spokesman, Ode Farrun]], left."
    assert said(text)[-1] == ("Ode Farrun", None, "named official")


def test_one_of_them_is_told_by_what_stands_behind_the_comma():
    text = (
        "[[Two members of the delegation]] said no. "
        "[[One of them, an adviser to the Tolmaran minister]], left. [[The adviser]] wept. "
        "[[The other, an army officer]], did not. [[The officer]] stayed."
    )
    assert said(text)[1:] == [
        ("anonymous source 1", "Tolmar", "anonymous"),
        ("anonymous source 1", "Tolmar", "anonymous"),
        ("anonymous source 2", None, "anonymous"),
        ("anonymous source 2", None, "anonymous"),
    ]
