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
        ("a half-mile", 0.5, "mi"),
        ("a quarter-century", 0.25, "century"),
        ("one-tenth of one percent", 0.001, "share"),
        ("a mile and a half", 1.5, "mi"),
        ("an hour and a half", 1.5, "hour"),
        ("5 feet 6 inches", 5.5, "ft"),
        ("6ft 3in", 6.25, "ft"),
        ("6-foot-3", 6.25, "ft"),
        ("50 m.p.h", 50, "mi/h"),
        ("500 cu. ft", 500, "ft3"),
        ("180 sqm", 180, "m2"),
        ("24h", 24, "hour"),
        ("20 degrees celsius", 20, "°C"),
        ("5 degrees below zero", -5, "degree"),
        ("20 more days", 20, "day"),
        ("100,000 gross tons", 100_000, "ton"),
        ("200 litres per person per day", 200, "l/person/day"),
        ("5 litres/100km", 5, "l/100 km"),
        ("6.5% per annum", 0.065, "share/year"),
        ("3 million barrels of oil per day", 3e6, "barrel/day"),
        ("12 cases per 100,000 people", 12, "case/100,000 person"),
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
        ("$.50 a share", 0.5, "USD/share"),
        ("-$5 million", -5e6, "USD"),
        ("minus $5 million", -5e6, "USD"),
        ("$US5 million", 5e6, "USD"),
        ("US $5 million", 5e6, "USD"),
        ("$2.4 B", 2.4e9, "USD"),
        ("5 €", 5, "EUR"),
        ("50¢", 0.5, "USD"),
        ("50p", 0.5, "GBP"),
        ("Rs. 500 crore", 5e9, "INR"),
        ("75 USD million", 75e6, "USD"),
        ("30 MEUR", 30e6, "EUR"),
        ("40 usd", 40, "USD"),
        ("20 quid", 20, "GBP"),
        ("5 bitcoins", 5, "BTC"),
        ("12 pounds", 12, "GBP"),
        ("5 dollars and 20 cents", 5.2, "USD"),
        ("a dollar a day", 1, "USD/day"),
        ("less than a euro", 1, "EUR"),
        ("$80 per thousand cubic metres", 80, "USD/1,000 m3"),
    ],
)
def test_money(found, text: str, value: float | None, unit: str):
    (one,) = found(f"It cost {text}.")
    assert (one.text, one.value, one.unit) == (text, value, unit)


def test_a_sum_a_year_earlier_is_no_sum_a_year(found):
    assert [one.unit for one in found("Sales rose to $2 billion from $1 billion a year earlier.")] == [
        "USD",
        "USD",
    ]


def test_a_letter_is_a_temperature_where_the_report_speaks_of_one(found):
    assert [(one.value, one.unit) for one in found("It was 30C (86F) in Orrin.")] == [(30, "°C"), (86, "°F")]
    assert [(one.value, one.unit) for one in found("It fell to -10C.")] == [(-10, "°C")]
    assert found("They moved to block 10C.") == []


def test_one_of_a_stretch_of_time_is_a_measure_behind_a_hedge(found):
    (one,) = found("They were held for more than a year, and left a year ago, for a year.")
    assert (one.text, one.value, one.modifier) == ("more than a year", 1, "MORE_THAN")


def test_a_word_of_money_before_a_noun_is_no_sum(found):
    assert found("A dollar bill lay on the euro zone's desk.") == []


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
        ("20 more soldiers", "soldier", "soldiers"),
        ("20 F-16s", "F-16", "F-16s"),
        ("two of Tolmar's ministers", "minister", "Tolmar's ministers"),
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
        ("a poll that 48 percent disapprove", None),
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
