import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.known.form import first, fits, form, key, key_of, split


def plain(text):
    return [word.text for word in form(split(text))]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("U.S.", ["US"]),
        ("U.S", ["US"]),
        ("U.S.A.", ["USA"]),
        ("the U.N. envoy", ["the", "UN", "envoy"]),
        ("in the U.S. A rebel", ["in", "the", "US", "A", "rebel"]),
        ("N. Korea", ["N", "Korea"]),
        ("St. Lucia", ["St", "Lucia"]),
        ("Guinea-Bissau", ["Guinea", "Bissau"]),
        ("Élysée", ["Elysee"]),
        ("Elyse\u0301e", ["Elysee"]),
        ("Nuku‘alofa", ["Nuku", "'", "alofa"]),
        ("Bosnia & Herzegovina", ["Bosnia", "and", "Herzegovina"]),
        ("P5+1", ["P5", "+", "1"]),
        ("", []),
    ],
)
def test_ways_of_writing_a_name_are_one(text, words):
    assert plain(text) == words


def test_each_word_knows_where_it_ends_among_the_given():
    words = ["U", ".", "S", ".", "-", "led", "St", ".", "Lucia"]
    assert [word.end for word in form(words)] == [4, 6, 8, 9]
    assert [word.end for word in form(words, 0, 1)] == [4]
    assert [word.text for word in form(words, 6, 2)] == ["St", "Lucia"]


@pytest.mark.parametrize(
    "name", ["North Korea", "U.S.", "São Tomé", "People's Army", "38 North", "G-7", "a_b c"]
)
def test_the_key_of_a_name_is_that_of_its_words(name):
    assert key_of(name) == key(form(split(name)))


@pytest.mark.parametrize(
    ("name", "written", "fit"),
    [
        ("Russian army", "Russian Army", True),
        ("pro-Russian rebels", "Pro-Russian rebels", True),
        ("State Department", "state department", False),
        ("WHO", "Who", False),
        ("NATO", "Nato", False),
        ("Nato", "NATO", False),
    ],
)
def test_capitals_of_a_name_must_be_written(name, written, fit):
    assert fits(form(split(name)), form(split(written))) is fit


@given(
    st.lists(
        st.sampled_from(["Lomm", "st", "St", ".", "U", "S", "-", "&", "São", "38", "it", "’"]), min_size=1
    )
)
def test_the_first_word_of_a_name_has_one_key_however_it_is_found(words):
    assert first(words, 0) == key(form(words, 0, 1))
