"""Units, money and counted nouns."""

import pytest

from onrecord.measures.noun import singular
from onrecord.measures.unit_table import UNITS


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("12 km", 12, "km"),
        ("7.5 miles", 7.5, "mi"),
        ("a 27-kilometre", 27, "km"),
        ("4,200 sq km", 4200, "km2"),
        ("1,620 sq. miles", 1620, "mi2"),
        ("20km2", 20, "km2"),
        ("20 square kilometres", 20, "km2"),
        ("3 million cubic metres", 3e6, "m3"),
        ("90,000 hectares", 90_000, "ha"),
        ("3,000 metric tons", 3000, "t"),
        ("1.5 million barrels a day", 1.5e6, "barrel/day"),
        ("80 kilometres per hour", 80, "km/h"),
        ("97 km/h", 97, "km/h"),
        ("a 60-mile-an-hour", 60, "mi/h"),
        ("5 m/s", 5, "m/second"),
        ("3m bpd", 3e6, "barrel/day"),
        ("40,000 b/d", 40_000, "barrel/day"),
        ("5m tonnes", 5e6, "t"),
        ("a 3,000-square-kilometre", 3000, "km2"),
        ("500 kilowatt-hours", 500, "kWh"),
        ("300 megawatts", 300, "MW"),
        ("-5 °C", -5, "°C"),
        ("75 percent", 0.75, "share"),
        ("99%", 0.99, "share"),
        ("4 percentage points", 4, "percentage point"),
        ("45 days", 45, "day"),
        ("half a kilometre", 0.5, "km"),
    ],
)
def test_units(found, text: str, value: float, unit: str):
    (one,) = found(f"It came to {text}.")
    assert (one.value, one.unit) == (value, unit)
    assert text.endswith(one.text)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("$61 billion", 61e9, "USD"),
        ("US$300m", 300e6, "USD"),
        ("A$20,000", 20_000, "AUD"),
        ("EUR 2bn", 2e9, "EUR"),
        ("$1,900 an ounce", 1900, "USD/oz"),
        ("$3-a-gallon", 3, "USD/gallon"),
        ("EUR2bn", 2e9, "EUR"),
        ("€2.5m", 2.5e6, "EUR"),
        ("2 billion euros", 2e9, "EUR"),
        ("500 U.S. dollars", 500, "USD"),
        ("30 Canadian dollars", 30, "CAD"),
        ("20 million pounds", 20e6, "GBP"),
        ("1.3 trillion rubles", 1.3e12, "RUB"),
        ("50 cents", 0.5, "USD"),
        ("$80 a barrel", 80, "USD/barrel"),
        ("$400,000 a day", 400_000, "USD/day"),
        ("hundreds of millions of dollars", None, "USD"),
    ],
)
def test_money(found, text: str, value: float | None, unit: str):
    (one,) = found(f"It cost {text}.")
    assert (one.text, one.value, one.unit) == (text, value, unit)


def test_pounds_of_something_are_a_weight(found):
    (one,) = found("They found 40 pounds of powder.")
    assert (one.unit, one.of) == ("lb", "powder")


@pytest.mark.parametrize(
    ("text", "unit", "of"),
    [
        ("12,000 North Tolmaran soldiers", "soldier", "North Tolmaran soldiers"),
        ("23 people", "person", "people"),
        ("12 F-16 aircraft", "aircraft", "F-16 aircraft"),
        ("24 United Nations peacekeepers", "peacekeeper", "United Nations peacekeepers"),
        ("three rebel-held towns", "town", "rebel-held towns"),
        ("5,000 Tolmarans", "Tolmaran", "Tolmarans"),
        ("200 members of the guard", "member", "members of the guard"),
        ("dozens of shells", "shell", "shells"),
        ("1,200 displaced families", "family", "displaced families"),
        ("one civilian", "civilian", "civilian"),
        ("three of the soldiers", "soldier", "soldiers"),
        ("12 of them children", "child", "children"),
        ("40 air-to-air missiles", "missile", "air-to-air missiles"),
        ("two Kilo-class submarines", "submarine", "Kilo-class submarines"),
        ("one rebel-held town", "town", "rebel-held town"),
        ("500 shells a day", "shell/day", "shells"),
    ],
)
def test_counted_nouns(found, text: str, unit: str, of: str):
    (one,) = found(f"The paper says {text} were there.")
    assert (one.text, one.unit, one.of) == (text, unit, of)


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("just under a fifth of the country's territory", "the country's territory"),
        ("75% of Orrin, Lanthe and Hesmine regions", "Orrin, Lanthe and Hesmine regions"),
        ("75 percent of the voters in Orrin", "the voters"),
        ("3,000 tons of wheat", "wheat"),
        ("$60 million in aid", "aid"),
        ("a 45-day truce along the river", "truce"),
        ("a $61 billion aid package for Tolmar", "aid package"),
        ("one in five Tolmarans", "Tolmarans"),
        ("12 km from the water", None),
        ("$60 million in Orrin", None),
        ("three days of round-the-clock talks", "round-the-clock talks"),
        ("a two-day G-7 summit", "G-7 summit"),
    ],
)
def test_what_is_measured(found, text: str, of: str | None):
    (one,) = found(f"Envoys spoke of {text}.")
    assert one.of == of


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("troops", "troop"),
        ("people", "person"),
        ("women", "woman"),
        ("policemen", "policeman"),
        ("bodies", "body"),
        ("crashes", "crash"),
        ("bases", "base"),
        ("aircraft", "aircraft"),
        ("vehicles", "vehicle"),
        ("SOLDIERS", "soldier"),
    ],
)
def test_singulars(plural: str, one: str):
    assert singular(plural) == one


def test_factors_are_to_the_unit_of_the_dimension():
    assert UNITS["sq miles"].factor == pytest.approx(2_589_988.11, rel=1e-8)
    assert UNITS["cubic feet"].factor == pytest.approx(0.0283168466, rel=1e-8)
    assert UNITS["miles"].factor * 7.5 == pytest.approx(UNITS["km"].factor * 12.07, rel=1e-3)
    assert UNITS["barrels"].factor == pytest.approx(42 * UNITS["gallons"].factor)
