"""Whom a pronoun means, wherever it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.actors.said import KNOWN

from onrecord.actors import referents
from onrecord.record.report import Report


def meant(text):
    """The first name of the person whom the pronoun between "[" and "]" means, None for nobody."""
    at = text.index("[")
    report = Report(id="r", origin="r", text=text.replace("[", "").replace("]", ""))
    found = referents(report, KNOWN, at)
    assert all(span.text == report.text[span.begin : span.end] for span in found)
    return found[0].text if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Anna Velk met Oram Farrun in Orrin. [She] left early.", "Anna Velk"),
        ("Anna Velk met Oram Farrun in Orrin. The talks pleased [him].", None),
        ("Mark Velk met Anna Farrun, and Farrun thanked [him].", "Mark Velk"),
        ("Tarn Velk met Oram Farrun. Later [he] wrote a letter.", "Tarn Velk"),
        ("Tarn Velk said that Farrun admired [him].", "Tarn Velk"),
        ("Tarn Velk thanked Oram Farrun and sold [his] house.", "Tarn Velk"),
        ("In [his] speech, Tarn Velk thanked Oram Farrun.", "Tarn Velk"),
        ("The brother of Velk, Farrun, left. Mrs. Askel said [she] would stay.", "Askel"),
    ],
)
def test_the_antecedent_of_a_pronoun(text, name):
    found = meant(text)
    assert found == name if name else found in ("Oram Farrun",)


def test_a_title_rules_the_other_gender_out():
    assert meant("Chairman Lee Velk met Chairwoman Oda Farrun. [He] left.") == "Lee Velk"
    assert meant("Chairman Lee Velk met Chairwoman Oda Farrun. [She] left.") == "Oda Farrun"


def test_nobody_is_meant_by_other_words_and_where_nobody_is_named():
    assert meant("Tarn Velk met [them].") is None
    assert meant("The talks failed. [He] left.") is None
    assert meant("Chairman Lee Velk left. [She] stayed.") is None


def test_a_pronoun_behind_all_names_of_a_long_report_reaches_none():
    assert meant("Tarn Velk left. " + "The talks went on. " * 6 + "[He] stayed.") is None


@given(
    st.lists(
        st.sampled_from("Ilva Dorn He she his her , . “ ” and in said Tolmar met ( é 𝔘".split()), max_size=30
    )
)
def test_every_name_that_is_meant_stands_in_the_text(words):
    report = Report(id="r", origin="r", text=" ".join(words))
    for at in range(len(report.text)):
        for span in referents(report, KNOWN, at):
            assert span.text == report.text[span.begin : span.end]
