"""What is no event: negated, to come, asked, wanted, thought of, said not to be so, or general."""

import pytest
from tests.events.world import read, shown

from onrecord.record.actor import Actor, ActorName
from onrecord.record.span import Span
from onrecord.record.statement import Statement


@pytest.mark.parametrize(
    "text",
    [
        "Tolmar did not attack Vesk.",
        "Tolmar didn't attack Vesk.",
        "Tolmar has not released the prisoners.",
        "Tolmar never attacked Vesk.",
        "No troops were withdrawn from Belsorne.",
        "Nobody attacked Vesk.",
        "Tolmar fired without attacking Vesk.",
        "Tolmar will attack Vesk.",
        "Tolmar would withdraw its troops.",
        "Tolmar may have attacked Vesk.",
        "Tolmar could have attacked Vesk.",
        "Tolmar must release the prisoners.",
        "Tolmar plans to meet Vesk.",
        "Tolmar wants to attack Vesk.",
        "Tolmar threatened to attack Vesk.",
        "Tolmar refused to withdraw its troops.",
        "Tolmar failed to release the prisoners.",
        "Tolmar agreed with Vesk.",
        "If sanctions are imposed, Vesk will leave.",
        "If Tolmar attacked Vesk, it would lose.",
        "Unless Tolmar has withdrawn its troops, the talks are over.",
        "It is unclear whether Tolmar attacked Vesk.",
        "Did Tolmar attack Vesk?",
        "Vesk demanded that Tolmar withdraw its troops.",
        "Vesk denied that it attacked Tolmar.",
        "There is no evidence that Vesk attacked Tolmar.",
        "Prisoners are released every year.",
        "Tolmar attacks Vesk in winter.",
        "Sanctions are to be imposed on Vesk.",
        "Tolmar stopped shelling Lanthe.",
        "Meeting Vesk would be a mistake.",
        "The weapons could be used to attack Vesk.",
        "Attacks on reporters are common in Vesk.",
        "Vesk plans an attack on Tolmar.",
        "Vesk called for a meeting with Tolmar.",
        "The threat of an attack on Vesk remains.",
        "Any attack on Vesk will be answered.",
        "The planned withdrawal of Tolmaran troops was criticised.",
        "Tolmar's possible invasion of Vesk worries Karsk.",
        "A meeting between Tolmar and Vesk could help.",
        "The meeting between Tolmar and Vesk will be held in Lanthe.",
        "The meeting between Tolmar and Vesk is scheduled for June.",
        "The talks between Tolmar and Vesk on Friday, May 16 are in Lanthe.",
        "Ahead of a meeting with Vesk, Tolmar was calm.",
        "Tolmar is ready to hold talks with Vesk.",
        "Vesk will host talks with Tolmar.",
        "In talks with Vesk, Tolmar will ask for more.",
        "The Coast League meeting room was empty.",
        "Vesk bought attack helicopters from Karsk.",
        "The Senate Armed Services Committee sat in Orrin.",
        "A ceasefire is needed.",
        "The Tolmaran lead held against agreed-upon terms.",
        "Tolmar struck a tone of calm.",
        "Tolmar held regular talks with Vesk.",
        "Tolmar would cross the river, attacking Vesk.",
        "Tolmar would respect a deal reached in Orrin.",
        "Ilva Dorn's attack on Vesk in Orrin was sharp.",
        "Ilva Dorn spoke to Veskan reporters.",
        "The talks failed.",
        "Tolmar praised the Karskan Summit on Monday.",
        "The meeting met the demands of Vesk.",
    ],
)
def test_nothing_has_happened(text: str):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Tolmar began to withdraw its troops from Belsorne.", "RETREAT Tolmar @ Belsorne"),
        ("Tolmar has begun withdrawing its troops.", "RETREAT Tolmar"),
        ("Tolmar is withdrawing its troops.", "RETREAT Tolmar"),
        ("Tolmar did attack Vesk.", "ASSAULT Tolmar > Vesk"),
        ("Tolmaran troops continued to shell Lanthe.", "ASSAULT Tolmar @ Lanthe"),
        ("Tolmar appeared on the point of losing control of Belsorne.", "RETREAT Tolmar"),
        ("The prisoners are being released by Vesk.", "RETREAT Vesk"),
    ],
)
def test_what_has_begun_has_happened(text: str, event: str):
    assert shown(text) == [event]


def said(text: str, cue: str, content: str, **fields: object) -> Statement:
    cued, told = text.index(cue), text.index(content)
    spans = Span.of(text, cued, cued + len(cue)), Span.of(text, told, told + len(content))
    given = {"id": "s1", "kind": "indirect", "confidence": 0.9} | fields
    return Statement(cue=spans[0], content=[spans[1]], **given)  # type: ignore[arg-type]


def test_what_a_statement_tells_is_told_by_it():
    text = "Vesk said Tolmar attacked Lanthe. Tolmar seized Belsorne."
    reading = read(text, [said(text, "said", "Tolmar attacked Lanthe")])
    assert [(event.type, event.statement) for event in reading.events] == [
        ("ASSAULT", "s1"),
        ("COERCE", None),
    ]


def test_what_the_report_tells_too_is_its_own():
    text = "Vesk said Tolmar attacked Lanthe. On Monday Tolmar attacked Lanthe."
    (event,) = read(text, [said(text, "said", "Tolmar attacked Lanthe")]).events
    assert event.statement is None


def test_the_innermost_statement_tells_it():
    text = "Vesk said Karsk had claimed Tolmar attacked Lanthe."
    outer = said(text, "said", "Karsk had claimed Tolmar attacked Lanthe")
    inner = said(text, "claimed", "Tolmar attacked Lanthe", id="s2", parent="s1")
    (event,) = read(text, [outer, inner]).events
    assert event.statement == "s2"


def test_we_are_those_who_speak():
    text = "Renn Okar said we attacked Lanthe."
    okar = Actor(id="a8", name="Renn Okar", kind="person", party="Vesk")
    speech = said(text, "said", "we attacked Lanthe", speaker=ActorName("a8", "Renn Okar"))
    assert shown(text, statements=[speech], actors=[okar]) == ["ASSAULT Renn Okar @ Lanthe"]


def test_what_a_denial_denies_is_no_event():
    text = "Vesk denied it had attacked Tolmar."
    assert read(text, [said(text, "denied", "it had attacked Tolmar")]).events == []


def test_an_act_whose_verb_is_the_cue_is_the_reports_own():
    text = "Tolmar moved on Monday to suspend aid to Vesk."
    (event,) = read(text, [said(text, "moved on Monday", "to suspend aid to Vesk")]).events
    assert (event.type, event.on, event.statement) == ("SANCTION", "2031-05-12", None)


def test_the_day_of_the_saying_is_not_that_of_the_event():
    text = "Vesk said on Monday that Tolmar attacked Lanthe."
    (event,) = read(text, [said(text, "said on Monday", "that Tolmar attacked Lanthe")]).events
    assert event.on is None
