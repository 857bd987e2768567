import json
import re
from pathlib import Path

import pytest

from onrecord.clean import clean
from onrecord.record.raw import Raw

SHARED = Path(__file__).resolve().parents[2].parent / "shared"
POLNEAR = SHARED / "data" / "polnear" / "dev"
GOLD = SHARED / "gold" / "ceasefire-2025-03-12.json"
ABOVE = (
    "The government of Veldania said on Monday it would study the truce that Ostmark had offered, and"
    " that it would answer before the end of the week.\n"
)
BELOW = (
    "Its foreign minister, Ilka Torvald, told reporters in the port of Sarn that the text left much open"
    " and that her delegation had asked for a second day of talks.\n"
)


def annotated(path):
    """Every range that a brat file marks as a part of an attribution."""
    for marked in re.findall(r"(?m)^T\d+\t(?:Source|Cue|Content) ([\d ;]+)", path.read_text(encoding="utf8")):
        for piece in marked.strip().split(";"):
            yield tuple(map(int, piece.split()))


def headings(text):
    return [heading.text for heading in clean(Raw(id="r", origin="r.txt", content=text)).headings]


@pytest.mark.parametrize(
    "line",
    [
        "OSTMARK SET TO LOSE BRIDGES OVER THE LENN",
        "TENSIONS",
        "‘A FIRST STEP’",
        "WHAT COMES NEXT?",
        "OSTMARK STEPS BACK.",  # some archives end every line with a full stop
    ],
)
def test_a_line_in_capitals_between_paragraphs_is_a_subhead(line):
    assert headings(f"{ABOVE}{line}\n{BELOW}") == [line]


@pytest.mark.parametrize(
    "line",
    [
        "THE ARMIES STAY WHERE THEY ARE UNTIL SPRING.",
        "“NOT ONE STEP BACK”",
        "(APPLAUSE)",
        "TORVALD:",
        "X.",
        "DESK@HARBOUR.EXAMPLE",
    ],
)
def test_a_sentence_a_cry_a_sign_or_a_speaker_in_capitals_is_none(line):
    assert headings(f"{ABOVE}{line}\n{BELOW}") == []


def test_a_line_in_capitals_at_the_edge_of_the_text_is_none():
    assert headings(f"HARBOUR POST\n{ABOVE}{BELOW}TENSIONS\n") == []


def test_a_line_that_stands_twice_is_a_template_s():
    assert headings(f"{ABOVE}MORE NEWS\n{BELOW}MORE NEWS\n{ABOVE}") == []


def test_a_text_all_in_capitals_has_no_subheads():
    assert headings(f"{ABOVE}TENSIONS\n{BELOW}".upper()) == []


def test_several_short_lines_in_small_letters_are_subheads():
    text = f"{ABOVE}Roots of the dispute\n{BELOW}{ABOVE}What Ostmark asks for\n{BELOW}"
    assert headings(text) == ["Roots of the dispute", "What Ostmark asks for"]


def test_one_alone_is_not_certain_enough():
    assert headings(f"{ABOVE}Roots of the dispute\n{BELOW}{ABOVE}") == []


@pytest.mark.parametrize(
    "pair",
    [
        ("Oda Brekke", "Ilka Torvald"),
        ("Oda Brekke, The Harbour Post", "Jon Aas, Sarn Courier"),
        ("Torvald: We keep our word", "Brekke: So do we all"),
        ("Is that enough for peace?", "How long will it last?"),
        ("“We keep our word”", "“So do we all”"),
        ("and so it went on", "until the spring came"),
    ],
)
def test_names_speakers_questions_and_quotations_are_read(pair):
    assert headings(f"{ABOVE}{pair[0]}\n{BELOW}{ABOVE}{pair[1]}\n{BELOW}") == []


def test_a_list_is_no_row_of_subheads():
    assert headings(f"{ABOVE}Open the bridges\nFree the prisoners\nMeet every month\n{BELOW}") == []


@pytest.mark.skipif(not GOLD.exists(), reason="the shared reports are not here")
def test_the_subheads_of_the_ceasefire_report():
    gold = json.loads(GOLD.read_text(encoding="utf8"))
    assert headings((SHARED / gold["report"]).read_bytes().decode()) == gold["headings"]


@pytest.mark.skipif(not POLNEAR.exists(), reason="PolNeAR is not here")
def test_no_subhead_of_polnear_lies_on_an_attribution():
    for path in sorted(POLNEAR.glob("text/*.txt")):
        text = path.read_bytes().decode()
        said = [span for ann in POLNEAR.glob(f"attributions/{path.stem}_*.ann") for span in annotated(ann)]
        for heading in clean(Raw(id=path.name, origin=path.name, content=text)).headings:
            assert not [s for s in said if s[0] < heading.end and heading.begin < s[1]], (path.name, heading)
