import pytest

from onrecord.clean import clean
from onrecord.record.raw import Raw

HEADLINE = "Veldania’s cabinet weighs ‘final’ truce offer by Ostmark - minister"
BODY = (
    "The government of Veldania said on Monday it would study the truce that Ostmark had offered.\n"
    "Its foreign minister, Ilka Torvald, told reporters in Sarn that the text left much open.\n"
)


def left_out(text, title=None):
    return clean(Raw(id="r", origin="r.txt", content=text, title=title)).left_out


@pytest.mark.parametrize(
    "again",
    [
        HEADLINE,
        HEADLINE.upper(),
        "Veldania's cabinet  weighs 'final' truce offer by Ostmark – minister",
        'Veldania\'s cabinet weighs "final" truce offer by Ostmark: minister.',
        "Veldania’s cabinet weighs ‘final’ truce offer by Ostmark",
    ],
)
def test_the_headline_said_again_is_left_out_and_the_first_one_stays(again):
    text = f"{HEADLINE}\n\n{again}\n{BODY}"
    (passage,) = left_out(text)
    assert passage.reason == "headline repeated"
    assert passage.span == (len(HEADLINE) + 2, len(HEADLINE) + 2 + len(again))
    assert passage.text == again


def test_it_is_found_behind_a_byline():
    text = f"{HEADLINE}\nBy Oda Brekke\nThe Harbour Post\n{HEADLINE}\n{BODY}"
    found = left_out(text)
    assert [passage.text for passage in found] == ["By Oda Brekke", HEADLINE]
    assert [passage.reason for passage in found] == ["byline or credit", "headline repeated"]


def test_a_given_title_that_stands_in_the_text_once_is_not_repeated():
    assert left_out(f"{HEADLINE}\n{BODY}", title=HEADLINE) == []


def test_a_given_title_that_stands_in_the_text_twice_is():
    assert len(left_out(f"{HEADLINE}\n{HEADLINE}\n{BODY}", title=HEADLINE)) == 1


@pytest.mark.parametrize(
    "other",
    [
        "Ostmark’s truce offer leaves Veldania’s neighbours cold, minister says",
        "Veldania’s cabinet rejects ‘final’ truce offer made by Ostmark",
    ],
)
def test_another_headline_below_the_first_stays(other):
    assert left_out(f"{HEADLINE}\n{other}\n{BODY}") == []


def test_headlines_that_differ_in_a_number_are_two():
    days = [f"Truce talks of Veldania and Ostmark in Sarn enter day {n} of ten planned" for n in (2, 3)]
    assert left_out("\n".join([*days, BODY])) == []


def test_the_words_of_the_headline_further_down_stay():
    text = f"{HEADLINE}\n{BODY * 4}{HEADLINE}\n{BODY}"
    assert [passage for passage in left_out(text) if passage.reason == "headline repeated"] == []
