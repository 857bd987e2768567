"""Numbers in words, in figures, fractions, ratios and vague numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.measures.number import number
from onrecord.measures.numberword import ONES, TENS
from onrecord.measures.token import Tokens


def read(text: str) -> tuple[float | None, float | None, str] | None:
    """Value, least value and the words of the number that begins `text`."""
    tokens = Tokens.of(text, [(0, len(text))])
    one = number(tokens, 0)
    return one and (one.value, one.low, tokens.slice(one.begin, one.end))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("seven", 7),
        ("twenty-one", 21),
        ("forty two", 42),
        ("a hundred and two", 102),
        ("two hundred and five thousand", 205_000),
        ("one million two hundred thousand", 1_200_000),
        ("three million, two hundred and forty", 3_000_240),
        ("two dozen", 24),
        ("half a dozen", 6),
        ("half a million", 500_000),
        ("a quarter of a million", 250_000),
        ("two and a half million", 2_500_000),
        ("two and a quarter million", 2_250_000),
        ("three point five million", 3_500_000),
        ("one hundred and four point two", 104.2),
        ("one-hundred-and-one", 101),
        ("half-a-dozen", 6),
    ],
)
def test_numbers_in_words(text: str, value: float):
    assert read(text + " shells") == (value, None, text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,500", 1500),
        ("1 500", 1500),
        ("12.5", 12.5),
        ("2.5 million", 2_500_000),
        ("2bn", 2e9),
        ("300 thousand", 300_000),
        ("5k", 5000),
        ("1'500'000", 1_500_000),
        ("25,00,000", 2_500_000),
        ("1 1/2 million", 1_500_000),
        ("2½ million", 2_500_000),
        ("3 dozen", 36),
    ],
)
def test_numbers_in_figures(text: str, value: float):
    assert read(text + " shells") == (value, None, text)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("a third of the coast", "a third", 1 / 3),
        ("one-fifth of it", "one-fifth", 0.2),
        ("two-thirds of it", "two-thirds", 2 / 3),
        ("three quarters of it", "three quarters", 0.75),
        ("half the coast", "half", 0.5),
        ("1/4 of it", "1/4", 0.25),
        ("2 1/2 miles", "2 1/2", 2.5),
        ("2-1/2 miles", "2-1/2", 2.5),
        ("1/10th of it", "1/10th", 0.1),
        ("a thousandth of it", "a thousandth", 0.001),
        (".5 percent", ".5", 0.5),
        ("½ of it", "½", 0.5),
        ("2½ miles", "2½", 2.5),
        ("one in five", "one in five", 0.2),
        ("nine out of ten", "nine out of ten", 0.9),
        ("4 in 10", "4 in 10", 0.4),
        ("one in a million", "one in a million", 1e-6),
    ],
)
def test_fractions_and_ratios(text: str, words: str, value: float):
    assert read(text) == (pytest.approx(value), None, words)


@pytest.mark.parametrize(
    "text", ["a third term", "a quarter", "half-brother", "one of them", "one in Orrin", "9/11", "a few"]
)
def test_what_only_looks_like_a_fraction(text: str):
    one = read(text)
    assert one is None or (one[0] or 0) >= 1


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("dozens", 24),
        ("hundreds", 200),
        ("tens of thousands", 20_000),
        ("hundreds of thousands", 200_000),
        ("several hundred", 200),
        ("a few dozen", 24),
        ("a couple of hundred", 200),
    ],
)
def test_vague_numbers_have_only_their_least_value(text: str, low: float):
    assert read(text) == (None, low, text)


def in_words(value: int) -> str:
    """A number under a million as a report spells it."""
    if value >= 1000:
        rest = f" {in_words(value % 1000)}" if value % 1000 else ""
        return f"{in_words(value // 1000)} thousand{rest}"
    if value >= 100:
        rest = f" and {in_words(value % 100)}" if value % 100 else ""
        return f"{in_words(value // 100)} hundred{rest}"
    names = {number: word for word, number in [*ONES.items(), *TENS.items()]}
    return names.get(value) or f"{names[value - value % 10]}-{names[value % 10]}"


@given(st.integers(1, 999_999))
def test_number_words_come_back(value: int):
    assert read(in_words(value)) == (value, None, in_words(value))


@given(st.integers(0, 10**12))
def test_figures_come_back(value: int):
    assert read(f"{value:,}") == (value, None, f"{value:,}")
