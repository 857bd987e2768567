import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reader.words import (
    ALPHANUMERIC,
    CONTINUES,
    INITIAL,
    LOWER,
    MIXED,
    NUMBER,
    OTHER,
    SHAPES,
    STARTS_PARAGRAPH,
    STARTS_REPORT,
    TITLE,
    UPPER,
    shape,
    words,
)  # fmt: skip
from onrecord.record.paragraph import paragraphs


def of(text):
    return words(text, paragraphs(text))


def texts(text, found):
    return [text[begin:end] for begin, end in zip(found.begins, found.ends, strict=True)]


def test_each_mark_is_a_word_of_its_own():
    text = "“We’ll stay,” she said (twice)."
    assert " ".join(texts(text, of(text))) == "“ We ’ ll stay , ” she said ( twice ) ."


def test_words_between_quotation_marks_are_quoted_and_the_marks_are_not():
    text = 'He said "we stay" and left.'
    found = of(text)
    assert [word for word, q in zip(texts(text, found), found.quoted, strict=True) if q] == ["we", "stay"]


def test_a_quotation_that_is_not_closed_ends_with_its_paragraph():
    text = "“We stay.\nThe council left."
    found = of(text)
    assert [word for word, q in zip(texts(text, found), found.quoted, strict=True) if q] == [
        "We",
        "stay",
        ".",
    ]


def test_the_first_word_of_the_report_and_of_each_paragraph_is_marked():
    found = of("One two.\n\nThree four.\nFive")
    assert [p for p in found.places if p != CONTINUES] == [STARTS_REPORT, STARTS_PARAGRAPH, STARTS_PARAGRAPH]
    assert found.paragraphs == [0, 0, 0, 1, 1, 1, 2]


def test_only_readable_paragraphs_have_words():
    text = "Heading\nThe council left."
    assert texts(text, words(text, [(8, len(text))])) == ["The", "council", "left", "."]


@pytest.mark.parametrize(
    ("word", "expected"),
    [("bridge", LOWER), ("Bridge", TITLE), ("UN", UPPER), ("A", INITIAL), ("McTolm", MIXED), ("1994", NUMBER),
     ("F16", ALPHANUMERIC), ("5th", ALPHANUMERIC), ("é", LOWER), ("Éva", TITLE), ("😀", OTHER), ("$", OTHER)],
)  # fmt: skip
def test_a_words_shape_tells_its_capitals_and_digits(word, expected):
    assert shape(word) == expected


def test_opening_and_closing_quotation_marks_have_shapes_of_their_own():
    assert len({shape("“"), shape("”"), shape('"'), shape("’")}) == 4


def test_marks_are_told_from_words():
    text = "No. “5”"
    found = of(text)
    marks = [word for at, word in enumerate(texts(text, found)) if found.is_mark(at)]
    assert marks == [".", "“", "”"]


@pytest.mark.parametrize(
    ("part", "expected"), [("ouncil le", (1, 3)), ("council", (1, 2)), (" ", (1, 1)), (".", (3, 4))]
)
def test_characters_cover_every_word_that_they_touch(part, expected):
    text = "The council left."
    begin = text.index(part)
    assert of(text).covered(begin, begin + len(part)) == expected


@given(st.text(st.sampled_from("aA5_é谈😀\u0301“”\"' .\n\t"), max_size=60) | st.text(max_size=60))
def test_every_character_but_white_space_is_in_one_word(text):
    found = of(text)
    assert "".join(texts(text, found)) == "".join(text.split())
    assert found.begins == sorted(set(found.begins))
    assert all(1 <= s < SHAPES for s in found.shapes)
    assert {
        len(part) for part in (found.ends, found.paragraphs, found.shapes, found.places, found.quoted)
    } == {len(found)}


def test_a_part_of_the_words_is_read_as_paragraphs_of_its_own():
    text = "He said: “We stay and wait.” It rained."
    found = words(text, paragraphs(text))
    part = found.part([(4, 6), (11, 13)])
    assert [text[b:e] for b, e in zip(part.begins, part.ends, strict=True)] == ["We", "stay", "rained", "."]
    assert part.paragraphs == [0, 0, 1, 1]
    assert [bool(place) for place in part.places] == [True, False, True, False]
    assert [bool(quoted) for quoted in part.quoted] == [True, True, False, False]
