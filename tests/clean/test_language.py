import json
import tomllib
from pathlib import Path

import pytest

from onrecord.clean import clean
from onrecord.clean.function_words import FUNCTION_WORDS
from onrecord.clean.language import language
from onrecord.record.language import NAMES, UNDETERMINED
from onrecord.record.raw import Raw

HERE = Path(__file__).parent
SHARED = HERE.parents[2] / "shared"
TEXTS = tomllib.loads((HERE / "languages.toml").read_text("utf-8"))
REPORTS = TEXTS["reports"]

ENGLISH = (
    "The foreign minister of Valdra said on Monday that the truce with Ulverrin was still in force. No shot"
    " had been heard along the river since Thursday, he told reporters in the capital."
)
FRENCH = "« Nous n'avons aucune raison de quitter la table des négociations »"


@pytest.mark.parametrize("code", REPORTS)
def test_a_report_is_told_by_two_sentences(code):
    assert language(REPORTS[code]) == code


@pytest.mark.parametrize("code", ["fr", "de", "es", "ru", "tr", "id"])
def test_a_report_in_capitals_is_told_as_well(code):
    assert language(REPORTS[code].upper()) == code


@pytest.mark.parametrize("written", [str, str.upper, str.lower, str.title])
def test_english_is_english_however_it_is_written(written):
    assert language(written(ENGLISH)) in ("en", None)
    assert language(written(ENGLISH) * 5) in ("en", None)


@pytest.mark.parametrize(
    "text",
    [
        f"{ENGLISH} {FRENCH}, a-t-il ajouté, she said.",
        f"{ENGLISH}\n«У нас нет никаких причин выходить из переговоров», he said in Russian.",
        "The minister's wird on Monday wis that the truce wi Ulverrin is aye haudin. He telt the press that"
        " naebody had fired a shot alang the watter syne Thursday.",
        "Envoys from Los Angeles, La Paz, El Paso, Las Vegas and La Jolla met in the Los Padres hills.",
    ],
)
def test_words_of_another_language_make_no_other_language_of_an_english_report(text):
    assert language(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12.5 % – 2031/05/06",
        "Truce holds",
        "Idrane Pesquell, Sabelle Orrun, Dovrim Kaltesh",
        "Je t'aime, moi non plus",
        "Путин",
        "北京",
        "Angela Merkel, Emmanuel de Grossouvre, Ursula von der Leyen, João da Silva, Juan de la Cruz, " * 8,
    ],
)
def test_what_does_not_tell_its_language_is_not_called_foreign(text):
    assert language(text) is None


@pytest.mark.parametrize("code", TEXTS["unnamed"])
def test_a_language_without_words_here_is_told_from_english_and_not_named(code):
    assert language(TEXTS["unnamed"][code]) == UNDETERMINED


def test_a_language_in_its_own_letters_is_not_named_by_a_quotation_in_latin_ones():
    assert language(REPORTS["zh"] + FRENCH) == "zh"


def test_every_language_that_is_told_has_a_name():
    assert set(FUNCTION_WORDS) | set(REPORTS) <= set(NAMES)
    assert UNDETERMINED not in NAMES


def test_headings_do_not_count():
    paragraphs = REPORTS["fr"].strip().splitlines()
    heading = "<h2>What the two sides of the river said of the truce and of each other</h2>"
    body = "".join(f"{heading}<p>{p}</p>" for p in paragraphs)
    page = f"<html lang='en'><body><article><h1>Trêve</h1>{body}</article></body></html>"
    assert clean(Raw(id="p", origin="p", content=page, form="html")).language == "fr"


@pytest.mark.parametrize(
    ("stated", "text", "told"),
    [
        ("de", ENGLISH, "en"),  # a template of another language
        ("en", REPORTS["nl"], "nl"),
        ("fr", "La trêve tient. Trois délégations se réunissent jeudi.", "fr"),  # too short to tell
        ("gsw", "La trêve tient. Trois délégations se réunissent jeudi.", None),
        ("ab", "Дарбанзаалак ауаҩы дшоуп ихы дақәиҭны.", UNDETERMINED),
    ],
)
def test_what_a_page_states_counts_where_the_words_tell_less(stated, text, told):
    page = f"<html lang='{stated}'><body><article><p>{text}</p></article></body></html>"
    assert clean(Raw(id="p", origin="p", content=page, form="html")).language == told


@pytest.mark.skipif(not SHARED.is_dir(), reason="the reports are not beside the project")
@pytest.mark.parametrize("written", [str, str.upper, str.lower])
def test_no_english_report_is_called_foreign_whole_or_by_a_dozen_words(written):
    paths = [*SHARED.glob("reports/*.txt"), *SHARED.glob("data/polnear/dev/text/*.txt")]
    rows = (SHARED / "reports" / "negotiations-2012-2020.jsonl").read_text("utf-8").splitlines()[::6]
    texts = [path.read_text("utf-8") for path in paths] + [json.loads(row)["text"] for row in rows]
    dozens = [
        " ".join(words[i : i + 12])
        for t in texts[::4]
        for words in [t.split()]
        for i in range(0, len(words), 12)
    ]
    assert {language(written(text)) for text in texts} == {"en"}
    assert {language(written(dozen)) for dozen in dozens} <= {"en", None}
