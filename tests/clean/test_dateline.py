import pytest

from onrecord.clean import clean
from onrecord.record.raw import Raw

SENTENCE = "Veldania and Ostmark agreed on Monday to stop fighting along the river Lenn."


def dateline(text):
    found = clean(Raw(id="r", origin="r", content=text)).dateline
    assert found is None or text[slice(*found.span)] == found.text
    return found and found.text


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("SARN — ", "SARN"),
        ("NORHAVEN, Ostmark (AP) — ", "NORHAVEN, Ostmark (AP)"),
        ("SARN, Oct. 4 (UPI) -- ", "SARN, Oct. 4 (UPI)"),
        ("SARN/NORHAVEN (Reuters) - ", "SARN/NORHAVEN (Reuters)"),
        ("Port Sarn (AFP) – ", "Port Sarn (AFP)"),
        ("SARN, Oct. 4, 2031 — ", "SARN, Oct. 4, 2031"),
        ("SARN, Saturday 4 October 2031 - ", "SARN, Saturday 4 October 2031"),
    ],
)
def test_a_dateline_in_front_of_the_first_sentence(written, told):
    assert dateline(f"{written}{SENTENCE}\n{SENTENCE}") == told
    assert dateline(f"Truce agreed along the Lenn\nBy Oda Brekke\n{written}“{SENTENCE}”") == told


@pytest.mark.parametrize(
    "written", ["EXCLUSIVE — ", "The truce — long awaited — ", "Sarn — ", "In Sarn, ", ""]
)
def test_other_beginnings_are_none(written):
    assert dateline(f"{written}{SENTENCE}\n{SENTENCE}") is None


def test_a_line_of_next_to_nothing_has_none():
    assert dateline(f"SARN — Day 2\n{SENTENCE}\n{SENTENCE}") is None


def test_a_dateline_is_read():
    report = clean(Raw(id="r", origin="r", content=f"SARN — {SENTENCE}\n"))
    assert report.readable() == [(0, len(report.text) - 1)]
